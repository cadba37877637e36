import { byCodeUnit, inTurn } from '../../values/order.js';
import type { MeasuredFacts, OutageFacts } from '../../model/measured/facts.js';

/** Outages under ids of their own, in order of time. */
const named = (records: readonly MeasuredFacts[]): readonly OutageFacts[] => {
  const all = records.flatMap((r) => r.outages);
  const twice = new Set(all.map((o) => o.id).filter((id, i, ids) => ids.indexOf(id) !== i));
  return all
    .map((o) => (twice.has(o.id) ? { ...o, id: `${o.incident}/${o.id}` } : o))
    .sort((a, b) => inTurn((a.from[0] ?? 0) - (b.from[0] ?? 0), byCodeUnit(a.id, b.id)));
};

const latest = (list: readonly (number | null)[]): number | null => list.reduce((a, b) => (a === null ? b : b === null ? a : Math.max(a, b)), null);
const earliest = (list: readonly (number | null)[]): number | null => list.reduce((a, b) => (a === null ? b : b === null ? a : Math.min(a, b)), null);

const wording = (x: object): string => Object.values(x).map(String).join('|');

/** Earlier facts of one record after the other: what a record says twice are two things, what the next record repeats is not. */
const history = <T extends object>(lists: readonly (readonly T[])[]): readonly T[] => {
  const all = new Map(lists.flat().map((x) => [wording(x), x]));
  return [...all].flatMap(([words, x]) => Array.from({ length: Math.max(...lists.map((l) => l.filter((y) => wording(y) === words).length)) }, () => x));
};

/** Several records of one contract as one: what each says of outages, samples, tickets and claims stands side by side. */
export const together = (records: readonly MeasuredFacts[]): MeasuredFacts | undefined => {
  const [first] = records;
  if (first === undefined) return undefined;
  const acts = records.flatMap((r) => (r.acts === null ? [] : [r.acts])).flat();
  return {
    ...first,
    outages: named(records), outagesComplete: records.every((r) => r.outagesComplete), samples: records.flatMap((r) => r.samples), reports: records.flatMap((r) => r.reports),
    tickets: records.flatMap((r) => r.tickets), records: records.flatMap((r) => r.records),
    granted: history(records.map((r) => r.granted)), plannedUsed: history(records.map((r) => r.plannedUsed)),
    acts: records.every((r) => r.acts === null) ? null : acts, asOf: latest(records.map((r) => r.asOf)), occurredAt: earliest(records.map((r) => r.occurredAt)),
  };
};
