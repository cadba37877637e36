import { assess } from '../../engine/assess.js';
import type { Options } from '../../engine/assess.js';
import type { Raw } from '../../input/batch/cutting.js';
import type { Shape } from '../../input/batch/format.js';
import { placed, recordReader } from '../../input/batch/record.js';
import type { RecordReader } from '../../input/batch/record.js';
import type { Document } from '../../input/document.js';
import { at, either, placeOf, word, words as wordsIn } from '../../input/item.js';
import { nearest } from '../../input/nearest.js';
import { toMatter } from '../../input/matter.js';
import { problem } from '../../input/problem.js';
import { versionFor } from '../../input/versions.js';
import { loadRegime } from '../../law/load.js';
import type { Matter } from '../../model/matter.js';
import type { Problem } from '../../model/problem.js';
import type { Regime } from '../../model/regime.js';
import type { Language } from '../../model/text.js';
import type { Verdict } from '../../model/verdict.js';
import { plainPalette } from '../../output/formatter.js';
import { rejectedLine, scoredLine, wholeLine } from '../../output/batch/lines.js';
import { rejectedRow, scoredRow } from '../../output/batch/rows.js';
import { plainAmount } from '../../output/amounts.js';
import { loadWords } from '../../output/messages/load.js';
import type { Words } from '../../output/messages/words.js';
import { digest } from '../../values/idSet.js';
import { engineOptions } from '../assessing.js';
import { asOf, lawOf } from '../documents.js';
import type { ExitCode } from '../exitCodes.js';
import { EXIT } from '../exitCodes.js';
import { readAs } from '../reading.js';
import { verdictCode } from '../thresholds.js';
import type { World } from '../world.js';
import type { BatchOptions } from './options.js';

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
  readonly options: Pick<BatchOptions, 'asOf' | 'law' | 'ground' | 'open' | 'failOn' | 'detailedExitcode' | 'range' | 'detail' | 'format' | 'shard'>;
  readonly language: Language;
}

/** What came of one record: its line and what the run adds up. */
export interface Entry {
  readonly status: 'scored' | 'rejected' | 'elsewhere';
  readonly id: string | null;
  readonly line: string;
  readonly code: ExitCode;
  readonly outcome: string;
  readonly currency: string;
  readonly claimed: string | null;
  readonly award: string | null;
  readonly reasons: readonly string[];
}

/** A record read: what it claims, or why it cannot be scored. */
export type Read =
  | { readonly status: 'read'; readonly id: string; readonly matter: Matter; readonly regime: Regime }
  | { readonly status: 'rejected'; readonly id: string | null; readonly problems: readonly Problem[] }
  | { readonly status: 'elsewhere' };

/** Reads and scores records of an export under its contracts. */
export interface Scorer {
  readonly read: (from: Export, raw: Raw, index: number) => Read;
  readonly scored: (verdict: Verdict, index: number) => Entry;
  readonly rejected: (from: Export, raw: Raw, index: number, id: string | null, problems: readonly Problem[]) => Entry;
  readonly score: (from: Export, raw: Raw, index: number) => Entry;
  /** The id of a record, where it can be read. */
  readonly idOf: (from: Export, raw: Raw) => string | null;
}

const ELSEWHERE: Entry = { status: 'elsewhere', id: null, line: '', code: EXIT.done, outcome: '', currency: '', claimed: null, award: null, reasons: [] };

/** Whether a threshold can only be judged on the range. */
export const needsRange = (options: Setup['options']): boolean =>
  options.range === true || options.detailedExitcode === true || options.failOn.some((t) => t.kind === 'high' || t.kind === 'unknown');

/** The options of the engine for one record: the range where it is asked for, else where nothing is awarded yet and the outcome depends on what could still be shown. */
export const lookingAt = (options: Setup['options']): Options => engineOptions(options, needsRange(options) || 'outcome');

interface Known {
  readonly editions: readonly Document[];
  readonly regime: Regime;
  readonly day: string | null;
}

/** Prepares scoring: contracts are read, checked and grouped by their id once. Throws for a contract that is wrong; the caller has read it already. */
export const scorerOf = async (world: Pick<World, 'offsetAt' | 'now' | 'version' | 'timeZones'>, setup: Setup): Promise<Scorer> => {
  const { options } = setup;
  const words: Words = await loadWords(setup.language);
  const whole = options.detail === 'compact' ? null : (await import('../../output/json.js')).documentOf;
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
  const only = contracts.size === 1 ? [...contracts.values()][0] : undefined;
  const readers = new Map<string, RecordReader>();
  const readerOf = ({ file, shape, header }: Export): RecordReader => {
    const known = readers.get(file) ?? recordReader(file, shape, header);
    readers.set(file, known);
    return known;
  };
  const elsewhere = (id: string | null, index: number): boolean => {
    const { shard } = options;
    return shard !== undefined && (id === null ? index : digest(id)[0]) % shard.count !== shard.index;
  };

  const contractOf = (record: Document): Known | Problem => {
    if (only !== undefined) return only;
    const named = either(record.root, 'contract', 'contracts');
    const ids = wordsIn(named);
    const found = ids.flatMap((id) => contracts.get(id) ?? [])[0];
    if (found !== undefined) return found;
    const [id] = ids;
    return problem(placeOf(named ?? record.root), id === undefined ? { kind: 'missing-field', field: 'contract' } : { kind: 'unknown-id', of: 'contract', found: id, suggestion: nearest(id, [...contracts.keys()]) });
  };

  const read = (from: Export, raw: Raw, index: number): Read => {
    const reader = readerOf(from);
    const record = reader.read(raw);
    const id = record.ok ? (word(at(record.value.root, 'id')) ?? null) : reader.id(raw);
    if (elsewhere(id, index)) return { status: 'elsewhere' };
    const refused = (problems: readonly Problem[]): Read => ({ status: 'rejected', id, problems: problems.map((p) => placed(p, raw, from.file)) });
    if (!record.ok) return refused(record.errors);
    const contract = contractOf(record.value);
    if (!('editions' in contract)) return refused([contract]);
    const { editions, regime, day } = contract;
    const edition = editions[editions.length === 1 ? 0 : versionFor(editions.map((c) => c.root), record.value.root)] ?? editions[0];
    if (edition === undefined) return refused([]);
    const matter = toMatter(edition, record.value, extras, { asOf: day, offsetAt: world.offsetAt });
    return matter.ok ? { status: 'read', id: id ?? '', matter: matter.value, regime } : refused(matter.errors);
  };

  const scored = (v: Verdict, index: number): Entry => {
    const withRange = options.range === true;
    const line = options.format === 'csv' ? scoredRow(v, index, withRange)
      : whole === null ? scoredLine(v, index, withRange)
      : wholeLine(v, index, withRange, whole(v, { words, palette: plainPalette, tool: { version: world.version, timeZones: world.timeZones }, detail: options.detail === 'full' ? 'full' : 'normal' }));
    return {
      status: 'scored', id: v.matter.incident.id, line, code: verdictCode(v, options.failOn, options.detailedExitcode === true), outcome: v.outcome, currency: v.matter.currency,
      claimed: plainAmount(v.claimed, v.matter.digits), award: plainAmount(v.award, v.matter.digits), reasons: [],
    };
  };

  const rejected = (from: Export, raw: Raw, index: number, id: string | null, problems: readonly Problem[]): Entry => {
    const source = { file: from.file, line: raw.line, byte: raw.at, bytes: raw.length };
    const line = (options.format === 'csv' ? rejectedRow : rejectedLine)(id, index, source, problems, words);
    return { ...ELSEWHERE, status: 'rejected', id, line, reasons: [...new Set(problems.map((p) => p.code))] };
  };

  return {
    read, scored, rejected,
    idOf: (from, raw) => readerOf(from).id(raw),
    score: (from, raw, index) => {
      const found = read(from, raw, index);
      return found.status === 'elsewhere' ? ELSEWHERE
        : found.status === 'rejected' ? rejected(from, raw, index, found.id, found.problems)
        : scored(assess(found.matter, found.regime, lookingAt(options)), index);
    },
  };
};
