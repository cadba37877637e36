import { assessByPeriod } from '../../engine/assess.js';
import type { Raw } from '../../input/batch/cutting.js';
import type { Verdict } from '../../model/verdict.js';
import { measuredLine } from '../../output/batch/lines.js';
import type { Touched } from '../touched.js';
import { blocksOf } from './blocks.js';
import type { Block } from './blocks.js';
import type { Books } from './books.js';
import type { Opened } from './exports.js';
import { engineOptions } from '../engineOptions.js';
import { needsRange } from './judging.js';
import type { Read, Scorer, Setup } from './scoring.js';

/** What measuring over all records has at hand. */
export interface Together {
  readonly begin: (file: string) => Promise<Touched<Opened>>;
  readonly files: readonly string[];
  readonly scorer: Scorer;
  readonly books: Books;
  readonly setup: Setup;
}

interface Waiting {
  readonly block: Block;
  readonly raw: Raw;
  readonly index: number;
  readonly read: Read;
}

/** Reads all records, measures the promises of each contract over them, and writes a line for each record and one for each measurement. All records are held meanwhile. */
export const measuredTogether = async ({ begin, files, scorer, books, setup }: Together): Promise<number> => {
  const waiting: Waiting[] = [];
  for (const file of files) {
    const begun = await begin(file);
    if (!begun.ok) throw new Error(`${file} cannot be opened again`);
    for await (const block of blocksOf(begun.value.from, begun.value.source, waiting.length))
      for (const raw of block.raws) if (raw.part !== 'more') waiting.push({ block, raw, index: waiting.length, read: scorer.read(block.from, raw, waiting.length) });
  }
  const verdicts = new Map<number, Verdict>();
  const firsts: Verdict[] = [];
  const kept = waiting.filter(({ read, index }) => read.status === 'read' && (read.id === '' || !books.keeping.another(read.id, index)));
  for (const contract of new Set(kept.flatMap(({ read }) => (read.status === 'read' ? [read.matter.contract.id] : [])))) {
    const own = kept.flatMap(({ read, index }) => (read.status === 'read' && read.matter.contract.id === contract ? [{ matter: read.matter, regime: read.regime, index }] : []));
    const regime = own[0]?.regime;
    if (regime === undefined) continue;
    const found = assessByPeriod(own.map((o) => o.matter), regime, engineOptions(setup.options, needsRange(setup.options)));
    found.forEach((verdict, i) => verdicts.set(own[i]?.index ?? -1, verdict));
    firsts.push(...found.slice(0, 1));
  }
  for (const { block, raw, index, read } of waiting) {
    const verdict = verdicts.get(index);
    const entry = read.status === 'rejected' ? scorer.rejected(block.from, raw, index, read.id, read.problems) : verdict !== undefined ? scorer.scored(verdict, index) : scorer.score(block.from, raw, index);
    if (!(await books.enter({ ...block, index, raws: [raw] }, [entry]))) return index;
  }
  for (const first of firsts) for (const [i] of first.measurements.entries()) await books.write(measuredLine(first, i));
  return waiting.length;
};
