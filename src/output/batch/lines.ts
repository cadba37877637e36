import type { Problem } from '../../model/problem.js';
import type { Reported } from '../../model/reported.js';
import { plainAmount } from '../amounts.js';
import { subjectOf } from '../citation.js';
import type { Formatter } from '../formatter.js';
import { inert } from '../inert.js';
import { measurementOf } from '../json/measured.js';
import type { Json } from '../json/value.js';
import type { Words } from '../messages/words.js';
import { problemDocument } from '../problems.js';

const line = (value: Json): string => inert(`${JSON.stringify(value)}\n`);

const compact = (v: Reported, index: number, withRange: boolean): { readonly [key: string]: Json } => {
  const amount = (sum: bigint | null): Json => plainAmount(sum, v.matter.digits);
  return {
    id: v.matter.incident.id,
    index,
    status: 'scored',
    contract: v.matter.contract.id,
    law: v.regime.id,
    ground: v.ground,
    outcome: v.outcome,
    currency: v.matter.currency,
    claimed: amount(v.claimed),
    award: amount(v.award),
    ...(v.range === null || !withRange ? {} : { range: { low: amount(v.range.low), high: amount(v.range.high), exhaustive: v.range.exhaustive } }),
    streams: Object.fromEntries(Object.entries(v.streams).filter(([, s]) => s.base !== 0n).map(([name, s]) => [name, amount(s.base)])),
    netPayable: { amount: amount(v.netPayable.amount), from: v.netPayable.from, to: v.netPayable.to },
    ...(v.range === null || !withRange ? {} : { decisive: v.decisive.map((q) => ({ question: q.question.id, subject: subjectOf(q.subject, q.second) })) }),
    ...(v.together === null ? {} : { measurements: v.measurements.flatMap((m, i) => (m.incidents.includes(v.matter.incident.id) ? [i] : [])) }),
    warnings: v.warnings.map((w) => w.code),
  };
};

/** A scored record: one compact line, with the range and the questions where they are wanted. */
export const scoredLine = (v: Reported, index: number, withRange: boolean): string => line(compact(v, index, withRange));

/** A scored record with the whole of its verdict at the end of its line. */
export const wholeLine = (v: Reported, index: number, withRange: boolean, verdict: Json): string => line({ ...compact(v, index, withRange), verdict });

/** One measurement of several records, with its credit: once for each promise, resource and period. Records name it by its place. */
export const measuredLine = (v: Reported, measurement: number): string => {
  const m = v.measurements[measurement];
  return m === undefined ? '' : line({ measurement, status: 'measured', contract: v.matter.contract.id, ...measurementOf(m, v) });
};

/** Where a rejected record stands: its file, its line from 1, its first byte from 0 and how many there are. */
export interface Stands {
  readonly file: string;
  readonly line: number;
  readonly byte: number;
  readonly bytes: number;
}

/** A record that could not be scored, with its place and its reasons. */
export const rejectedLine = (id: string | null, index: number, source: Stands, problems: readonly Problem[], words: Words): string =>
  line({ id, index, status: 'rejected', source: { ...source }, problems: problems.map((p) => problemDocument(p, words)) });

/** A measurement whose line could not be written, with its reasons. */
export const unmeasuredLine = (contract: string, measurement: number, problems: readonly Problem[], words: Words): string =>
  line({ measurement, status: 'rejected', contract, problems: problems.map((p) => problemDocument(p, words)) });

/** One compact line per verdict. */
export const jsonl: Formatter = (verdicts) => verdicts.map((v, index) => scoredLine(v, index, true)).join('');
