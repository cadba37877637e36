import type { ActFacts, MeasuredFacts, RecordFacts } from '../../model/measured/facts.js';
import type { Instant } from '../../values/instant.js';
import type { TimeSpan } from '../../values/timeSpan.js';
import type { Tri } from '../../values/tri.js';

type Told = { readonly facts: Pick<MeasuredFacts, 'records'>; readonly period: TimeSpan };

const lies = (s: TimeSpan, period: TimeSpan): boolean => s.from < period.to && (s.to > period.from || s.from >= period.from);

/** The records that speak of a period: those that tell of something in it, and those that tell of no time at all. */
export const recordsOf = ({ facts, period }: Told): readonly RecordFacts[] => facts.records.filter((r) => r.spans.length === 0 || r.spans.some((s) => lies(s, period)));

const agreed = (stated: readonly Tri[]): Tri | undefined => { const [first, ...others] = stated; return others.every((x) => x === first) ? first : 'unknown'; };

/** What the records say of a condition: the record of an outage first, then those of the period. Records that differ leave it open. */
export const conditionIn = (told: Told, id: string, incident?: string): Tri | undefined => {
  const said = (list: readonly RecordFacts[]): readonly Tri[] => list.flatMap((r) => r.conditions.get(id) ?? []);
  const own = said(told.facts.records.filter((r) => r.incident === incident));
  return agreed(own.length > 0 ? own : said(recordsOf(told)));
};

/** The instants that choose the edition of the terms of a period, one for each record that speaks of it; null where a renewal or a conclusion should choose and is not known. */
export const choosingIn = (told: Told): readonly (Instant | null)[] =>
  recordsOf(told).map((r) => {
    if (r.chosenAt !== undefined) return r.chosenAt;
    const { period } = told;
    if (r.occurredAt !== null && r.occurredAt >= period.from && r.occurredAt < period.to) return r.occurredAt;
    const begun = r.spans.filter((s) => lies(s, period)).map((s) => s.from);
    return begun.length > 0 ? Math.min(...begun) : (r.occurredAt ?? period.from);
  });

/** What was done about the credit of a period, or about one outage of it: what stands in a record of the period, or in that of the outage. */
export const actsOf = (told: Told, acts: readonly ActFacts[], outage: { readonly incident: string } | null): readonly ActFacts[] => {
  const near = recordsOf(told).filter((r) => outage === null || r.incident === outage.incident || r.spans.length === 0).map((r) => r.incident);
  return acts.filter((a) => near.includes(a.incident));
};
