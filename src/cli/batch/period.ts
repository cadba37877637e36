import { assessByPeriod } from '../../engine/assess.js';
import type { Raw } from '../../input/batch/cutting.js';
import type { Matter } from '../../model/matter.js';
import type { Regime } from '../../model/regime.js';
import type { Verdict } from '../../model/verdict.js';
import { measuredLine } from '../../output/batch/lines.js';
import { EXIT } from '../exitCodes.js';
import type { Touched } from '../touched.js';
import { blocksOf } from './blocks.js';
import type { Block } from './blocks.js';
import type { Books } from './books.js';
import type { Opened } from './exports.js';
import { engineOptions } from '../engineOptions.js';
import { needsRange } from './judging.js';
import type { Entry } from './judging.js';
import type { Read, Scorer, Setup } from './scoring.js';
import { sparing } from './sparing.js';

/** What measuring over all records has at hand. */
export interface Together {
  readonly begin: (file: string) => Promise<Touched<Opened>>;
  readonly files: readonly string[];
  readonly scorer: Scorer;
  readonly books: Books;
  readonly setup: Setup;
}

type Found = Read | { readonly status: 'mistaken'; readonly bug: unknown };

interface Waiting {
  readonly block: Block;
  readonly raw: Raw;
  readonly index: number;
  readonly found: Found;
}

const carefully = (read: () => Read): Found => {
  try {
    return read();
  } catch (bug) {
    return { status: 'mistaken', bug };
  }
};

interface Own {
  readonly matter: Matter;
  readonly regime: Regime;
  readonly index: number;
}

/** Reads all records, measures the promises of each contract over them, and writes a line for each record and one for each measurement. All records are held meanwhile. A mistake of ours costs the record that met it. */
export const measuredTogether = async ({ begin, files, scorer, books, setup }: Together): Promise<number> => {
  const waiting: Waiting[] = [];
  for (const file of files) {
    const begun = await begin(file);
    if (!begun.ok) throw new Error(`${file} cannot be opened again`);
    for await (const block of blocksOf(begun.value.from, begun.value.source, waiting.length))
      for (const raw of block.raws) {
        const index = waiting.length;
        if (raw.part !== 'more') waiting.push({ block, raw, index, found: carefully(() => scorer.read(block.from, raw, index)) });
      }
  }
  const verdicts = new Map<number, Verdict>();
  const bugs = new Map<number, unknown>();
  const firsts: Verdict[] = [];
  const byContract = new Map<string, Own[]>();
  const doubles = await books.doubled(waiting.map(({ found }) => (found.status === 'read' && found.id !== '' ? found.id : null)), 0);
  if (doubles === null) return 0;
  for (const { found, index } of waiting) {
    if (found.status !== 'read' || doubles[index] === true) continue;
    const { matter, regime } = found;
    const own = byContract.get(matter.contract.id) ?? [];
    own.push({ matter, regime, index });
    byContract.set(matter.contract.id, own);
  }
  for (const own of byContract.values()) {
    const { done, failed } = sparing(own, (some) => (some[0] === undefined ? [] : assessByPeriod(some.map((o) => o.matter), some[0].regime, engineOptions(setup.options, needsRange(setup.options)))));
    for (const [{ index }, verdict] of done) verdicts.set(index, verdict);
    for (const [{ index }, bug] of failed) bugs.set(index, bug);
    firsts.push(...[...done.values()].slice(0, 1));
  }
  const entryOf = ({ block: { from }, raw, index, found }: Waiting): Entry => {
    const verdict = verdicts.get(index);
    try {
      return found.status === 'mistaken' ? scorer.mistaken(from, raw, index, found.bug)
        : bugs.has(index) ? scorer.mistaken(from, raw, index, bugs.get(index))
        : found.status === 'rejected' ? scorer.rejected(from, raw, index, found.id, found.problems)
        : verdict !== undefined ? scorer.scored(verdict, index) : scorer.score(from, raw, index);
    } catch (bug) {
      return scorer.mistaken(from, raw, index, bug);
    }
  };
  for (const each of waiting) if (!(await books.enter({ ...each.block, index: each.index, raws: [each.raw] }, [entryOf(each)]))) return each.index;
  const lineOf = (first: Verdict, i: number): string => {
    try {
      return measuredLine(first, i);
    } catch (bug) {
      books.codes.add(EXIT.internal);
      return scorer.unmeasured(first.matter.contract.id, i, bug);
    }
  };
  for (const first of firsts) for (const [i] of first.measurements.entries()) if (!(await books.write(lineOf(first, i)))) return waiting.length;
  return waiting.length;
};
