import type { Raw } from '../../input/batch/cutting.js';
import { EXIT } from '../exitCodes.js';
import { blocksOf } from './blocks.js';
import type { Block } from './blocks.js';
import type { Earlier } from './earlier.js';
import type { Entry } from './judging.js';
import { nameOf } from './run.js';
import type { Run } from './run.js';

/** For `--duplicates last`: reads all records once for their ids alone. */
export const noteIds = async ({ begin, files, scorer, books }: Run): Promise<void> => {
  let index = 0;
  for (const file of files) {
    const begun = await begin(file);
    if (!begun.ok) continue; // told when the records are scored
    for await (const { from, raws } of blocksOf(begun.value.from, begun.value.source, index)) {
      const ids = raws.filter((raw) => raw.part !== 'more').map((raw) => scorer.idOf(from, raw));
      if (!(await books.noted(ids, index))) return;
      index += ids.length;
    }
  }
};

interface Pending {
  readonly block: Block;
  readonly entries: Promise<readonly Entry[]>;
}

/** Scores every record that was not done before, and writes what came of it in the order of the records. Answers how many there were. */
export const scoreAll = async (run: Run, before: AsyncIterator<Earlier> | null): Promise<number> => {
  const { begin, bulk, complaints, said, options, files, crew, books, progress } = run;
  const [pending, sizes]: [Pending[], { read: number; all: number }] = [[], { read: 0, all: 0 }];
  let [done, next, rejected, open]: [number, number, number, boolean] = [0, 0, 0, true];
  let earlier = before === null ? null : await before.next();
  let first: string | null = null;

  const settle = async (): Promise<void> => {
    const oldest = pending.shift();
    if (oldest === undefined) return;
    const entries = await oldest.entries;
    open &&= await books.enter(oldest.block, entries);
    done = oldest.block.index + entries.length;
    rejected += entries.filter((e) => e.status === 'rejected').length;
    await progress.at(done, rejected, sizes.all === 0 ? null : (sizes.read + oldest.block.read) / sizes.all);
    if (await bulk.stopped()) {
      open = false;
      books.codes.add(EXIT.interrupted);
    }
  };
  /** The records of a block that an earlier run did not do. */
  const rest = async (block: Block): Promise<Block> => {
    let { index } = block;
    const left: Raw[] = [];
    for (const raw of block.raws) {
      if (left.length > 0 || earlier === null || earlier.done === true) {
        left.push(raw);
        continue;
      }
      if (raw.part === 'more') {
        if (earlier.value.index === index) open &&= await books.part(block.from, raw);
        continue;
      }
      if (earlier.value.index === index) {
        const { entry, superseded } = earlier.value;
        open &&= await books.again(block.from, raw, entry, index, superseded && options.duplicates !== 'reject');
        earlier = await before?.next() ?? null;
      }
      index += 1;
      done = index;
    }
    return index === block.index ? block : { ...block, index, raws: left, stretch: null };
  };

  for (const file of files) {
    if (!open) break;
    const name = nameOf(file, options);
    const begun = await begin(file);
    if (!begun.ok) {
      await complaints.obstacle(name, begun.why);
      books.codes.add(EXIT.invalid);
      break;
    }
    const { from, source } = begun.value;
    sizes.all = files.length === 1 ? (source.size ?? 0) : 0;
    if (from.shape.name === 'yaml' && first === null && files.length === 1) await complaints.remark(said.slow);
    first ??= from.shape.name;
    if (options.rejects !== undefined && first !== from.shape.name) {
      await complaints.usage(said.otherShape(name, from.shape.name, first));
      books.codes.add(EXIT.invalid);
      break;
    }
    const blocks = blocksOf(from, source, next);
    for (let block = await blocks.next(); ; block = await blocks.next()) {
      if (block.done === true) {
        next = block.value.next;
        if (block.value.open || block.value.missed) {
          await complaints.usage(block.value.open ? said.unclosed(name) : said.noList(name));
          books.codes.add(EXIT.invalid);
        }
        break;
      }
      const left = await rest(block.value);
      if (!open) break;
      if (left.raws.length > 0) {
        const entries = crew.score(left);
        entries.catch(() => undefined); // told when its turn comes
        pending.push({ block: left, entries });
      }
      while (open && (pending.length >= crew.width || (source.size === null && pending.length > 0))) await settle();
      if (!open) break;
    }
  }
  while (open && pending.length > 0) await settle();
  return done;
};
