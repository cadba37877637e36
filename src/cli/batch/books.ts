import type { Raw } from '../../input/batch/cutting.js';
import { headerRow } from '../../output/batch/rows.js';
import type { Aside, Sink } from '../bulk.js';
import type { Complaints } from '../complaints.js';
import type { BatchWords } from '../../output/messages/batch/words.js';
import type { ObstacleWord } from '../../output/messages/words.js';
import { EXIT } from '../exitCodes.js';
import type { ExitCode } from '../exitCodes.js';
import type { Touched } from '../touched.js';
import type { Block } from './blocks.js';
import { keeping, oneTooMany } from './keeping.js';
import type { BatchOptions } from './options.js';
import { isElsewhere } from './judging.js';
import type { Entry } from './judging.js';
import type { Export, Scorer } from './scoring.js';
import { totalling } from './totals.js';
import type { Totals } from './totals.js';

/** What a run has written and added up, and the ways in which it may end. */
export interface Books {
  readonly totals: Totals;
  readonly codes: Set<ExitCode>;
  /** Writes what came of a block; false when nothing more can be written. */
  readonly enter: (block: Block, entries: readonly Entry[]) => Promise<boolean>;
  /** A record that an interrupted run wrote already. */
  readonly again: (from: Export, raw: Raw, entry: Entry, index: number, superseded: boolean) => Promise<boolean>;
  /** A part of such a record that is beyond every size, before its last. */
  readonly part: (from: Export, raw: Raw) => Promise<boolean>;
  readonly write: (text: string) => Promise<boolean>;
  /** Which of the records that name these ids, from an index on, are one too many; null when that cannot be known any more, which was told. */
  readonly doubled: (ids: readonly (string | null)[], index: number) => Promise<readonly boolean[] | null>;
  /** For `--duplicates last`: notes the ids of records in a reading of their own; false when that cannot be done. */
  readonly noted: (ids: readonly (string | null)[], index: number) => Promise<boolean>;
  readonly end: () => void;
  /** Open; or the reader went away; or the disk takes no more, which was told. */
  readonly state: () => 'open' | 'gone' | 'failed';
}

const NEWLINE = new Uint8Array([10]);
const DASHES = new TextEncoder().encode('---\n');

/** What books are kept over: an output and, where they are wanted, a file of rejects, and where ids are kept that memory should not hold. */
export interface Desk {
  readonly complaints: Complaints;
  readonly said: BatchWords;
  readonly options: BatchOptions;
  readonly out: Sink;
  readonly rejects: Sink | null;
  readonly scorer: Scorer;
  readonly aside: Aside;
  /** Told of an ending before the line that asks for it is written. */
  readonly onCode: (code: ExitCode) => Promise<void>;
}

/** Books of nothing yet. */
export const booksOf = ({ complaints, said, options, out, rejects, scorer, aside, onCode }: Desk): Books => {
  const [totals, kept, codes] = [totalling(), keeping(options.duplicates, aside.scratch), new Set<ExitCode>()];
  let [header, midway] = [false, false];
  let state: ReturnType<Books['state']> = 'open';
  const failed = async (file: string, why: ObstacleWord): Promise<false> => {
    state = 'failed';
    await complaints.obstacle(file, why);
    codes.add(EXIT.invalid);
    return false;
  };
  const took = async (written: Touched<boolean>, file: string): Promise<boolean> => {
    if (written.ok) {
      if (!written.value) state = 'gone';
      return written.value;
    }
    return failed(file, written.why);
  };
  const write = async (text: string): Promise<boolean> => text === '' || took(await out.write(text), options.output ?? 'stdout');
  /** Writes a record, or a part of one beyond every size: those are written as they come. */
  const reject = async (from: Export, raw: Raw): Promise<boolean> => {
    if (rejects === null) return true;
    const before = midway ? [] : from.header !== null && !header ? [new TextEncoder().encode(`${from.header}\n`)] : from.shape.name === 'yaml' ? [DASHES] : [];
    header ||= from.header !== null;
    midway = raw.part === 'more';
    for (const bytes of [...before, raw.bytes, ...(midway || raw.bytes.at(-1) === 10 ? [] : [NEWLINE])])
      if (!(await took(await rejects.write(bytes), options.rejects ?? ''))) return false;
    return true;
  };
  const tried = async <T>(doing: () => T): Promise<T | null> => {
    const done = aside.tried(doing);
    if (done.ok) return done.value;
    await failed(aside.name, done.why === 'missing' ? 'nowhere' : done.why);
    await complaints.remark(said.idsAside(aside.name));
    return null;
  };
  const doubled: Books['doubled'] = (ids, index) => tried(() => ids.map((id, i) => id !== null && kept.another(id, index + i)));
  return {
    totals, codes, write, doubled, state: () => state, end: kept.end,
    part: reject,
    noted: async (ids, index) => (await tried(() => ids.map((id, i) => (id === null ? undefined : kept.note(id, index + i))))) !== null,
    enter: async ({ from, index, raws }, entries) => {
      const doubles = await doubled(entries.map((entry) => (entry.status === 'scored' ? entry.id : null)), index);
      if (doubles === null) return false;
      let [lines, number] = ['', 0];
      for (const raw of raws) {
        if (raw.part === 'more') {
          if (!isElsewhere(options, null, index + number) && !(await reject(from, raw))) return false;
          continue;
        }
        const entry = entries[number];
        if (entry === undefined) throw new Error('a record of a block was not answered');
        const [at, another] = [index + number, doubles[number] === true];
        number += 1;
        if (entry.status === 'elsewhere') continue;
        const found = another && entry.id !== null ? scorer.rejected(from, raw, at, entry.id, [oneTooMany(from, raw, entry.id)]) : entry;
        const superseded = another && options.duplicates !== 'reject';
        totals.take(found, at, superseded);
        if (!codes.has(found.code)) {
          codes.add(found.code);
          await onCode(found.code);
        }
        if (found.status === 'rejected' && !superseded && !(await reject(from, raw))) return false;
        lines += found.line;
      }
      return write(lines);
    },
    again: async (from, raw, entry, index, superseded) => {
      if (entry.status === 'scored' && (await doubled([entry.id], index)) === null) return false;
      totals.take(entry, index, superseded);
      return entry.status !== 'rejected' || superseded || reject(from, raw);
    },
  };
};

/** What stands before the first line. */
export const opening = (options: Pick<BatchOptions, 'format'>): string => (options.format === 'csv' ? headerRow() : '');

