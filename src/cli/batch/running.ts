import { LINE_FORMS } from './options.js';
import type { Raw } from '../../input/batch/cutting.js';
import { batchMessages } from '../../output/messages/batch/index.js';
import type { BatchWords } from '../../output/messages/batch/words.js';
import type { Bulk, Sink } from '../bulk.js';
import { complaintsOf } from '../complaints.js';
import type { Complaints } from '../complaints.js';
import { usable } from '../delivering.js';
import { EXIT, worst } from '../exitCodes.js';
import type { ExitCode } from '../exitCodes.js';
import type { Touched } from '../touched.js';
import type { World } from '../world.js';
import { blocksOf } from './blocks.js';
import type { Block } from './blocks.js';
import { booksOf, opening } from './books.js';
import type { Books } from './books.js';
import { crewOf } from './crew.js';
import type { Crew } from './crew.js';
import { earlierIn } from './earlier.js';
import type { Earlier } from './earlier.js';
import { opened } from './exports.js';
import type { Opened } from './exports.js';
import { inputsOf } from './inputs.js';
import type { BatchOptions } from './options.js';
import { measuredTogether } from './period.js';
import { progressOf } from './progress.js';
import type { Progress } from './progress.js';
import { scorerOf } from './scoring.js';
import type { Entry } from './judging.js';
import type { Scorer, Setup } from './scoring.js';
import { runOf, stampAt } from './stamp.js';
import { summed } from './summing.js';

/** Everything that a run over an export has at hand. */
interface Run {
  readonly world: World;
  readonly bulk: Bulk;
  readonly complaints: Complaints;
  readonly said: BatchWords;
  readonly options: BatchOptions;
  readonly files: readonly string[];
  /** Opens a file of records. */
  readonly begin: (file: string) => Promise<Touched<Opened>>;
  readonly scorer: Scorer;
  readonly crew: Crew;
  readonly books: Books;
  readonly progress: Progress;
}

/** What of the options cannot stand together; null when all can. */
const slip = (options: BatchOptions, files: readonly string[], said: BatchWords): string | null => {
  if (options.by === 'period') {
    const other = options.shard !== undefined ? '--shard' : options.resume === true ? '--resume' : options.format === 'csv' ? '--format csv' : null;
    if (other !== null) return said.periodAlone(other);
  }
  if (options.format === 'csv' && options.detail !== 'compact') return said.rowsAreCompact;
  if (options.resume === true && options.output === undefined) return said.resumeNeedsOutput;
  return options.duplicates === 'last' && files.includes('-') ? said.lastNeedsFile : null;
};

const nameOf = (file: string, options: BatchOptions): string => (file === '-' ? options.stdinFilename : file);

/** For `--duplicates last`: reads all records once for their ids alone. */
const noteIds = async ({ begin, files, scorer, books }: Run): Promise<void> => {
  let index = 0;
  for (const file of files) {
    const begun = await begin(file);
    if (!begun.ok) continue; // told when the records are scored
    for await (const block of blocksOf(begun.value.from, begun.value.source, index))
      for (const raw of block.raws) {
        if (raw.part === 'more') continue;
        const id = scorer.idOf(block.from, raw);
        if (id !== null) books.keeping.note(id, index);
        index += 1;
      }
  }
};

interface Pending {
  readonly block: Block;
  readonly entries: Promise<readonly Entry[]>;
}

/** Scores every record that was not done before, and writes what came of it in the order of the records. Answers how many there were. */
const scoreAll = async (run: Run, before: AsyncIterator<Earlier> | null): Promise<number> => {
  const { begin, bulk, complaints, said, options, files, crew, books, progress } = run;
  const [pending, sizes]: [Pending[], { read: number; all: number }] = [[], { read: 0, all: 0 }];
  let [done, next, rejected, open]: [number, number, number, boolean] = [0, 0, 0, true];
  let earlier = before === null ? null : await before.next();
  let first: string | null = null;
  let parts: Raw[] = [];

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
      parts.push(raw);
      if (raw.part === 'more') continue;
      if (earlier.value.index === index) {
        const { entry, superseded } = earlier.value;
        open &&= await books.again(block.from, parts, entry, index, superseded && options.duplicates !== 'reject');
        earlier = await before?.next() ?? null;
      }
      parts = [];
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
        if (block.value.open) {
          await complaints.usage(said.unclosed(name));
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

interface Sinks {
  readonly out: Sink;
  readonly rejects: Sink | null;
  readonly before: AsyncIterator<Earlier> | null;
  readonly codes: readonly ExitCode[];
}

const stampOf = (part: string): string => `${part}.run`;

/** Opens the output, anew or after what was left. Undefined when it cannot be; the reason is told. */
const sinksOf = async (world: World, bulk: Bulk, complaints: Complaints, said: BatchWords, options: BatchOptions, run: string): Promise<Sinks | undefined> => {
  const { output } = options;
  const left = options.resume === true && output !== undefined ? bulk.left(output) : null;
  const stamp = left === null ? null : await stampAt(world, stampOf(left));
  if (left !== null && stamp?.run !== run) {
    await complaints.usage(said.otherRun(left));
    return undefined;
  }
  if (options.resume === true && left === null) await complaints.remark(said.nothingToResume);
  let end: number | null = null;
  if (left !== null) {
    const source = await bulk.open(left);
    end = opening(options).length;
    if (source.ok) for await (const line of earlierIn(source.value, options.format)) end = line.end;
  }
  const told = async (file: string, why: Parameters<Complaints['obstacle']>[1]): Promise<undefined> => {
    await complaints.obstacle(file, why === 'missing' ? 'nowhere' : why);
    return undefined;
  };
  const out = await bulk.sink(output ?? null, end);
  if (!out.ok) return told(output ?? 'stdout', out.why);
  const rejects = options.rejects === undefined ? null : await bulk.sink(options.rejects, null);
  if (rejects !== null && !rejects.ok) return told(options.rejects ?? '', rejects.why);
  const again = left === null ? null : await bulk.open(left);
  const before = again?.ok === true ? earlierIn(again.value, options.format) : null;
  return { out: out.value, rejects: rejects?.value ?? null, before, codes: stamp?.codes ?? [] };
};

/** Scores an export, streaming: every record is a line in its place, scored or rejected. */
export const batching = async (world: World, contracts: string, records: readonly string[], options: BatchOptions): Promise<ExitCode> => {
  const complaints = await complaintsOf(world, options);
  const said = batchMessages[complaints.words.language];
  for (const output of [options.output, options.rejects, options.summary === true ? undefined : options.summary])
    if (!(await usable(world, complaints, [contracts, ...records, ...options.with], output))) return EXIT.invalid;
  const wrong = slip(options, records, said);
  if (wrong !== null) {
    await complaints.usage(wrong);
    return EXIT.invalid;
  }
  const bulk = await world.bulk();
  const inputs = await inputsOf(world, bulk, complaints, said, contracts, records, options);
  if (inputs === undefined) return EXIT.invalid;
  const { asOf, law, ground, open, failOn, detailedExitcode, range, detail, format = LINE_FORMS[0], shard } = options;
  const given = Object.fromEntries(Object.entries({ asOf, law, ground, detailedExitcode, range, shard }).filter(([, value]) => value !== undefined));
  const setup: Setup = { contracts: inputs.contracts, extras: inputs.extras, language: complaints.words.language, options: { ...given, open, failOn, detail, format } };
  const first = await opened(bulk, inputs.records[0] ?? '-', nameOf(inputs.records[0] ?? '-', options), options);
  if (!first.ok) {
    await complaints.obstacle(nameOf(inputs.records[0] ?? '-', options), first.why);
    return EXIT.invalid;
  }
  const run = runOf(world, bulk, setup, inputs.records, options);
  const sinks = await sinksOf(world, bulk, complaints, said, options, run);
  if (sinks === undefined) return EXIT.invalid;
  const part = options.output === undefined ? null : bulk.left(options.output);
  const codes = new Set<ExitCode>(sinks.codes);
  const stamped = async (): Promise<void> => { if (part !== null) await world.save(stampOf(part), `${JSON.stringify({ run, codes: [...codes] })}\n`); };
  await stamped();
  const scorer = await scorerOf(world, setup, options.jobs > 1 ? null : bulk.tracing);
  const books = booksOf(complaints, options, sinks.out, sinks.rejects, scorer, async (code) => {
    if (code === EXIT.done) return;
    codes.add(code);
    await stamped();
  });
  for (const code of sinks.codes) books.codes.add(code);
  const crew = options.by === 'period' ? { score: () => Promise.resolve([]), width: 1, end: () => Promise.resolve() } : crewOf(bulk, options.jobs, setup, scorer);
  const progress = progressOf(world, bulk, complaints.words, said, options.quiet === true);
  const begun = [first];
  const begin = (file: string): Promise<Touched<Opened>> => { const ready = file === inputs.records[0] ? begun.pop() : undefined; return ready === undefined ? opened(bulk, file, nameOf(file, options), options) : Promise.resolve(ready); };
  const whole: Run = { begin, world, bulk, complaints, said, options, files: inputs.records, scorer, crew, books, progress };
  if (sinks.before === null) await books.write(opening(options));
  if (options.duplicates === 'last') await noteIds(whole);
  const done = options.by === 'period' ? await measuredTogether({ ...whole, setup }) : await scoreAll(whole, sinks.before);
  await progress.done();
  await crew.end();
  const stopped = books.codes.has(EXIT.interrupted);
  const finished = await ended(whole, sinks, part);
  const { state } = books;
  if (stopped) await complaints.remark(said.stopped(done, part !== null));
  const summary = books.totals.read();
  if (!stopped && finished && state() === 'open') {
    const { scored, rejected } = summary;
    if (rejected > 0 && options.summary !== true) await complaints.remark(complaints.words.batchDone(scored, rejected));
    if (options.summary !== undefined) books.codes.add(await summed(world, complaints, said, summary, options.summary));
  }
  if (summary.rejected > 0 && options.allowRejects !== true) books.codes.add(EXIT.invalid);
  return worst([...books.codes]);
};

/** Makes files of what was written, or leaves it for a run that resumes. */
const ended = async ({ bulk, complaints, options, books }: Run, { out, rejects }: Sinks, part: string | null): Promise<boolean> => {
  if (books.codes.has(EXIT.interrupted) || books.state() === 'failed') {
    out.leave();
    rejects?.leave();
    return false;
  }
  for (const [sink, file] of [[rejects, options.rejects], [out, options.output]] as const) {
    const finished = await sink?.finish();
    if (finished === undefined || finished.ok) continue;
    await complaints.obstacle(file ?? 'stdout', finished.why);
    books.codes.add(EXIT.invalid);
    return false;
  }
  if (part !== null) bulk.remove(stampOf(part));
  return true;
};
