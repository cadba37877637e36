import { assess } from '../../engine/assess.js';
import type { Raw } from '../../input/batch/cutting.js';
import type { Shape } from '../../input/batch/format.js';
import { placed, recordReader } from '../../input/batch/record.js';
import type { RecordReader } from '../../input/batch/record.js';
import type { Document } from '../../input/document.js';
import { at, word } from '../../input/item.js';
import { problem } from '../../input/problem.js';
import { loadRegime } from '../../law/load.js';
import type { Problem } from '../../model/problem.js';
import type { Language } from '../../model/text.js';
import type { Verdict } from '../../model/verdict.js';
import { rejectedLine, unmeasuredLine } from '../../output/batch/lines.js';
import { rejectedRow } from '../../output/batch/rows.js';
import { plainPalette } from '../../output/formatter.js';
import { loadWords } from '../../output/messages/load.js';
import type { Words } from '../../output/messages/words.js';
import { asOf, lawOf } from '../documents.js';
import { EXIT } from '../exitCodes.js';
import { readAs } from '../reading.js';
import type { World } from '../world.js';
import { ELSEWHERE, idIn, isElsewhere, judged, lookingAt, scoredAs } from './judging.js';
import type { Bench, Entry, Judged, Known, LineOptions } from './judging.js';
import { WORTH, residualOf } from './residual/residual.js';
import type { Residual, Tracing } from './residual/residual.js';

/** A file of records as all that score it must know it. */
export interface Export {
  readonly file: string;
  readonly shape: Shape;
  readonly header: string | null;
}

/** Everything that scoring depends on, as plain data that can be handed to another thread. */
export interface Setup {
  readonly contracts: readonly { readonly file: string; readonly text: string }[];
  readonly extras: readonly { readonly file: string; readonly text: string }[];
  readonly options: LineOptions;
  readonly language: Language;
}

/** A record read: what it claims, or why it cannot be scored. */
export type Read =
  | Extract<Judged, { readonly status: 'read' }>
  | { readonly status: 'rejected'; readonly id: string | null; readonly problems: readonly Problem[] }
  | { readonly status: 'elsewhere' };

/** Reads and scores records of an export under its contracts. */
export interface Scorer {
  readonly read: (from: Export, raw: Raw, index: number) => Read;
  readonly scored: (verdict: Verdict, index: number) => Entry;
  readonly rejected: (from: Export, raw: Raw, index: number, id: string | null, problems: readonly Problem[]) => Entry;
  /** The entry of a record that met a mistake of ours: it costs a record and not the run; which record it was is told with what is to be reported. */
  readonly mistaken: (from: Export, raw: Raw, index: number, bug: unknown) => Entry;
  /** The line of a measurement that met a mistake of ours. */
  readonly unmeasured: (contract: string, measurement: number, bug: unknown) => string;
  readonly score: (from: Export, raw: Raw, index: number) => Entry;
  /** The id of a record, where it can be read. */
  readonly idOf: (from: Export, raw: Raw) => string | null;
}

/**
 * Prepares scoring: contracts are read, checked and grouped by their id once. Throws for a contract that is wrong; the caller has read it already.
 * With `tracing`, records of a shape that was seen before are scored by what is left of the whole computation for that shape.
 */
export const scorerOf = async (world: Pick<World, 'offsetAt' | 'now' | 'version' | 'timeZones'>, setup: Setup, tracing: Tracing | null, worth = WORTH): Promise<Scorer> => {
  const { options } = setup;
  const words: Words = await loadWords(setup.language);
  const documentOf = options.detail === 'compact' ? null : (await import('../../output/json.js')).documentOf;
  const must = async (file: string, text: string, schema: 'contract' | 'with'): Promise<Document> => {
    const read = await readAs(text, file, schema, world);
    if (!read.ok) throw new Error(`${file} changed while it was read`);
    return read.value;
  };
  const extras = await Promise.all(setup.extras.map(({ file, text }) => must(file, text, 'with')));
  const contracts = new Map<string, Known>();
  for (const { file, text } of setup.contracts) {
    const contract = await must(file, text, 'contract');
    const id = word(at(contract.root, 'id')) ?? '';
    const known = contracts.get(id);
    contracts.set(id, {
      editions: [...(known?.editions ?? []), contract], regime: known?.regime ?? await loadRegime(lawOf(contract, options.law)), day: known?.day ?? asOf(world as World, contract, options.asOf),
    });
  }
  const whole: Bench['whole'] = documentOf === null ? null
    : (v) => documentOf(v, { words, palette: plainPalette, tool: { version: world.version, timeZones: world.timeZones }, detail: options.detail === 'full' ? 'full' : 'normal' });
  const bench: Bench = { contracts, extras, options, offsetAt: world.offsetAt, whole };
  const residual: Residual | null = tracing === null || whole !== null ? null : residualOf(tracing, bench, worth);
  const readers = new Map<string, RecordReader>();
  const readerOf = ({ file, shape, header }: Export): RecordReader => {
    const known = readers.get(file) ?? recordReader(file, shape, header);
    readers.set(file, known);
    return known;
  };

  const read = (from: Export, raw: Raw, index: number): Read => {
    const reader = readerOf(from);
    const record = reader.read(raw);
    const id = record.ok ? idIn(record.value) : reader.id(raw);
    if (isElsewhere(options, id, index)) return { status: 'elsewhere' };
    const found = record.ok ? judged(bench, record.value) : { status: 'rejected' as const, problems: record.errors };
    return found.status === 'read' ? found : { ...found, id, problems: found.problems.map((p) => placed(p, raw, from.file)) };
  };

  const rejected = (from: Export, raw: Raw, index: number, id: string | null, problems: readonly Problem[]): Entry => {
    const source = { file: from.file, line: raw.line, byte: raw.at, bytes: raw.length };
    const line = (options.format === 'csv' ? rejectedRow : rejectedLine)(id, index, source, problems, words);
    return { ...ELSEWHERE, status: 'rejected', id, line, code: problems.some((p) => p.detail.kind === 'internal') ? EXIT.internal : EXIT.done, reasons: [...new Set(problems.map((p) => p.code))] };
  };

  const scored = (verdict: Verdict, index: number): Entry => scoredAs(bench, verdict, index);

  const carefully = (from: Export, raw: Raw, index: number): Entry => {
    const found = read(from, raw, index);
    return found.status === 'elsewhere' ? ELSEWHERE
      : found.status === 'rejected' ? rejected(from, raw, index, found.id, found.problems)
      : scored(assess(found.matter, found.regime, lookingAt(options)), index);
  };

  const told = (bug: unknown): string => (bug instanceof Error ? `${bug.name}: ${bug.message}` : String(bug));

  const unmeasured = (contract: string, measurement: number, bug: unknown): string =>
    unmeasuredLine(contract, measurement, [problem({ file: '', path: '', line: null, column: null }, { kind: 'internal', text: told(bug) })], words);

  const mistaken = (from: Export, raw: Raw, index: number, bug: unknown): Entry => {
    const text = told(bug);
    const id = readerOf(from).id(raw);
    return isElsewhere(options, id, index) ? ELSEWHERE : rejected(from, raw, index, id, [problem({ file: from.file, path: '', line: raw.line, column: null }, { kind: 'internal', text })]);
  };

  const slowly = (from: Export, raw: Raw, index: number): Entry => {
    try {
      return carefully(from, raw, index);
    } catch (bug) {
      return mistaken(from, raw, index, bug);
    }
  };

  return {
    read, scored, rejected, mistaken, unmeasured,
    idOf: (from, raw) => readerOf(from).id(raw),
    score: (from, raw, index) => (residual === null || from.header !== null || from.shape.name === 'yaml' || raw.part !== 'whole' ? slowly(from, raw, index) : residual.score(raw.bytes, index, () => slowly(from, raw, index))),
  };
};
