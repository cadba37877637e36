import { HUGE, UNBOUNDED } from '../model/amount.js';
import type { Stated, Value } from '../model/fact.js';
import type { Matter } from '../model/matter.js';
import type { Measurement } from '../model/measured/measurement.js';
import { labelsOf, subjectKey } from '../model/subject.js';
import type { QuestionKey, Subject } from '../model/subject.js';
import type { StreamResult, Sum, Together, Verdict } from '../model/verdict.js';
import { formatDay } from '../values/day.js';
import { measure } from './measurement/measure.js';
import { dayOf } from './measurement/clock.js';
import { endingStated } from './measurement/endings.js';

/** What is measured of one matter, or of several records of one contract together; records under another edition of the terms are measured by that. */
export const measurementsOf = (matters: readonly Matter[]): readonly Measurement[] => {
  const editions = new Map<string, Matter[]>();
  for (const m of matters) { const key = `${m.contract.id}|${m.edition?.from ?? ''}|${m.edition?.to ?? ''}|${m.edition?.published ?? ''}`; editions.set(key, [...(editions.get(key) ?? []), m]); }
  return [...editions.values()].flatMap((list) => measure(list.flatMap((m) => m.measured ?? [])));
};

const placeOf = (m: Measurement, matter: Matter): Stated['place'] =>
  matter.measured?.promises.find((p) => p.id === m.id)?.place ?? { file: '', path: `commitments.${m.id}`, line: null, column: null };

/** The id of a credit as a subject: promise, resource if any, first day of the period. */
export const creditId = (m: Measurement): string => [m.id, ...(m.resource === null ? [] : [m.resource]), formatDay(dayOf(m.offsetAt, m.period.from))].join('/');

/** What measuring says of a breach: broken in one period is broken; kept only if every period was kept. Nothing where a figure is missing. */
const breached = (list: readonly Measurement[], matter: Matter): Stated | undefined => {
  const [first] = list;
  if (first === undefined) return undefined;
  const answer = (results: readonly Measurement['result'][]): boolean | undefined => (results.includes('breached') ? true : results.every((r) => r === 'met') ? false : undefined);
  const base = answer(list.map((m) => m.result));
  const place = placeOf(first, matter);
  const both = list.some((m) => m.results.includes('breached')) && !list.some((m) => m.results.every((r) => r === 'breached'));
  if (both && list.some((m) => m.results.length > 1)) return { state: 'open', values: [true, false], ...(base === undefined ? {} : { likely: base }), place };
  return base === undefined ? undefined : { state: 'is', value: base, place };
};

const yesNo = (yes: boolean): string => (yes ? 'yes' : 'no');

const creditSubject = (m: Measurement, matter: Matter): readonly Subject[] => {
  const terms = m.terms.credits;
  if (terms.length === 0 && m.credits.length === 0) return [];
  const [base, ...others] = m.payables.map((p): Value => p ?? UNBOUNDED);
  if (base === undefined) return [];
  const place = placeOf(m, matter);
  const unknown = m.payables.includes(null);
  const values = [...new Set([base, ...others, ...(unknown ? [0n] : [])])];
  const payable: Stated = values.length === 1 ? { state: 'is', value: base, place } : { state: 'open', values, likely: m.payables[0] ?? 0n, apart: true, place };
  const id = creditId(m);
  const stated = terms.map((c) => c.role).find((r) => r !== 'unstated');
  const role: Stated | undefined = stated === undefined ? undefined : { state: 'is', value: stated, place };
  const lost = m.credits.some((c) => c.due !== null && c.due > 0n && c.payable === 0n);
  return [{ key: subjectKey('credit', id), kind: 'credit', id, labels: { commitment: m.id, kind: m.kind, exclusive: yesNo(terms.some((c) => c.exclusive)), lost: yesNo(lost), ownTerms: yesNo(matter.measured?.ownTerms === true) }, facts: { payable, ...(role === undefined ? {} : { role }) }, links: { commitment: [subjectKey('commitment', m.id)] } }];
};

/** A matter with what was measured: an answer to whether each promise was kept, and each credit, which several records of one period share and none of them holds. */
export const withMeasurements = (matter: Matter, list: readonly Measurement[], credits: boolean, together: readonly Measurement[] = list): Matter => {
  if (list.length === 0) return matter;
  const commitment = matter.subjects.commitment.map((s): Subject => {
    const stated = breached(list.filter((m) => m.id === s.id), matter);
    return stated === undefined ? s : { ...s, facts: { ...s.facts, measured: stated } };
  });
  const clause = matter.subjects.clause.map((s): Subject => {
    const ending = matter.measured?.endings.find((e) => e.clause === s.id);
    const stated = ending === undefined ? undefined : endingStated(ending, together, { file: '', path: `clauses.${s.id}.level`, line: null, column: null });
    return stated === undefined ? s : { ...s, facts: { ...s.facts, levelMissed: stated } };
  });
  const credit = credits ? list.flatMap((m) => creditSubject(m, matter)) : [];
  const named = <T>(map: ReadonlyMap<QuestionKey, T>): ReadonlyMap<QuestionKey, T> =>
    new Map([...map].flatMap(([key, value]): readonly [QuestionKey, T][] => [[key, value], ...credit.filter((c) => key.split('|').includes(`credit:${labelsOf(c, 'commitment')[0] ?? ''}`)).map((c): [QuestionKey, T] => [key.replace(/credit:[^|]*/, c.key), value])]));
  const index = new Map([...matter.index, ...[...commitment, ...clause, ...credit].map((s) => [s.key, s] as const)]);
  return { ...matter, subjects: { ...matter.subjects, commitment, clause, credit }, index, determinations: named(matter.determinations), disputed: named(matter.disputed) };
};

const total = (list: readonly Sum[]): Sum => list.reduce<Sum>((n, x) => (n === null || x === null || x >= HUGE ? null : n + x), 0n);

const extreme = (m: Measurement, sign: 1 | -1): Sum =>
  m.payables.includes(null) ? (sign === 1 ? null : 0n) : m.payables.reduce<bigint>((a, b) => (b !== null && (b > a) === (sign === 1) ? b : a), m.payables[0] ?? 0n);

/** The sums of several records: their awards, and each credit once. */
export const sumsOf = (verdicts: readonly Verdict[], list: readonly Measurement[]): Together => {
  const credits: StreamResult = { base: list.reduce((n, m) => n + (m.payables[0] ?? 0n), 0n), low: total(list.map((m) => extreme(m, -1))), high: total(list.map((m) => extreme(m, 1))) };
  return {
    credits, award: verdicts.reduce((n, v) => n + v.award, credits.base), low: total([...verdicts.map((v) => (v.range === null ? v.award : v.range.low)), credits.low]),
    high: total([...verdicts.map((v) => (v.range === null ? v.award : v.range.high)), credits.high]),
  };
};
