import type { Options } from '../../engine/assess.js';
import type { Setting } from '../../input/conversion.js';
import type { Document } from '../../input/document.js';
import { at, either, placeOf, word, words as wordsIn } from '../../input/item.js';
import { toMatter } from '../../input/matter.js';
import { nearest } from '../../input/nearest.js';
import { problem } from '../../input/problem.js';
import { versionFor } from '../../input/versions.js';
import type { Matter } from '../../model/matter.js';
import type { Problem } from '../../model/problem.js';
import type { Regime } from '../../model/regime.js';
import type { Verdict } from '../../model/verdict.js';
import { plainAmount } from '../../output/amounts.js';
import { scoredLine, wholeLine } from '../../output/batch/lines.js';
import { scoredRow } from '../../output/batch/rows.js';
import type { Json } from '../../output/json/value.js';
import { digest } from '../../values/digest.js';
import { engineOptions } from '../engineOptions.js';
import { EXIT } from '../exitCodes.js';
import type { ExitCode } from '../exitCodes.js';
import { verdictCode } from '../thresholds.js';
import type { BatchOptions } from './options.js';

/** The options that a verdict line depends on. */
export type LineOptions = Pick<BatchOptions, 'asOf' | 'law' | 'ground' | 'open' | 'failOn' | 'detailedExitcode' | 'range' | 'detail' | 'format' | 'shard'>;

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

/** A record with its contract: what it claims, or why it cannot be scored. */
export type Judged =
  | { readonly status: 'read'; readonly id: string; readonly matter: Matter; readonly regime: Regime }
  | { readonly status: 'rejected'; readonly problems: readonly Problem[] };

/** A contract under which records are scored: its editions, its law, and the day of assessment from the command line. */
export interface Known {
  readonly editions: readonly Document[];
  readonly regime: Regime;
  readonly day: string | null;
}

/** What records are scored under. */
export interface Bench {
  readonly contracts: ReadonlyMap<string, Known>;
  readonly extras: readonly Document[];
  readonly options: LineOptions;
  readonly offsetAt: Setting['offsetAt'];
  /** The whole verdict at the end of a line, where it is wanted. */
  readonly whole: ((verdict: Verdict) => Json) | null;
}

/** A record that another shard scores. */
export const ELSEWHERE: Entry = { status: 'elsewhere', id: null, line: '', code: EXIT.done, outcome: '', currency: '', claimed: null, award: null, reasons: [] };

/** Whether a threshold can only be judged on the range. */
export const needsRange = (options: LineOptions): boolean =>
  options.range === true || options.detailedExitcode === true || options.failOn.some((t) => t.kind === 'high' || t.kind === 'unknown');

/** The options of the engine for one record: the range where it is asked for, else where nothing is awarded yet and the outcome depends on what could still be shown. */
export const lookingAt = (options: LineOptions): Options => engineOptions(options, needsRange(options) || 'outcome');

/** Whether a record belongs to another shard. */
export const isElsewhere = ({ shard }: LineOptions, id: string | null, index: number): boolean =>
  shard !== undefined && (id === null ? index : digest(id)[0]) % shard.count !== shard.index;

/** The id that a record names. */
export const idIn = (record: Document): string | null => word(at(record.root, 'id')) ?? null;

const contractOf = ({ contracts }: Bench, record: Document): Known | Problem => {
  const [only] = contracts.values();
  if (only !== undefined && contracts.size === 1) return only;
  const named = either(record.root, 'contract', 'contracts');
  const ids = wordsIn(named);
  const found = ids.flatMap((id) => contracts.get(id) ?? [])[0];
  if (found !== undefined) return found;
  const [id] = ids;
  return problem(placeOf(named ?? record.root), id === undefined ? { kind: 'missing-field', field: 'contract' } : { kind: 'unknown-id', of: 'contract', found: id, suggestion: nearest(id, [...contracts.keys()]) });
};

/** Puts a record of the right shape together with its contract. */
export const judged = (bench: Bench, record: Document): Judged => {
  const contract = contractOf(bench, record);
  if (!('editions' in contract)) return { status: 'rejected', problems: [contract] };
  const { editions, regime, day } = contract;
  const edition = editions[editions.length === 1 ? 0 : versionFor(editions.map((c) => c.root), record.root)] ?? editions[0];
  if (edition === undefined) return { status: 'rejected', problems: [] };
  const matter = toMatter(edition, record, bench.extras, { asOf: day, offsetAt: bench.offsetAt });
  return matter.ok ? { status: 'read', id: idIn(record) ?? '', matter: matter.value, regime } : { status: 'rejected', problems: matter.errors };
};

/** The entry of a record that was decided. */
export const scoredAs = ({ options, whole }: Bench, v: Verdict, index: number): Entry => {
  const withRange = options.range === true;
  return {
    status: 'scored', id: v.matter.incident.id,
    line: options.format === 'csv' ? scoredRow(v, index, withRange) : whole === null ? scoredLine(v, index, withRange) : wholeLine(v, index, withRange, whole(v)),
    code: verdictCode(v, options.failOn, options.detailedExitcode === true), outcome: v.outcome, currency: v.matter.currency,
    claimed: plainAmount(v.claimed, v.matter.digits), award: plainAmount(v.award, v.matter.digits), reasons: [],
  };
};
