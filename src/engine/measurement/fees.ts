import { over, ratio, times } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import { common, lengthOf, totalOf } from '../../values/timeSpan.js';
import type { TimeSpan } from '../../values/timeSpan.js';
import type { FeeTerms } from '../../model/measured/facts.js';
import type { Figures } from '../../model/measured/measurement.js';
import type { BasisTerms, PeriodTerms } from '../../model/measured/terms.js';
import { calendarSpan } from './periods.js';
import { closed, existenceOf } from './site.js';
import type { Frame } from './site.js';

/** An hour in milliseconds. */
export const HOUR = 3_600_000;

/** The months of the lengths that are counted in months. */
export const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** Milliseconds as an exact number. */
export const exactly = (n: number): Ratio => ratio(BigInt(n));

/** How many months a period of the promise has; null where it is counted otherwise. */
export const monthsOf = (terms: PeriodTerms): number | null => {
  switch (terms.kind) {
    case 'calendar': return terms.months;
    case 'billing-cycle':
    case 'service-month': return 1;
    case 'every': return terms.every.years * 12 + terms.every.months > 0 ? terms.every.years * 12 + terms.every.months : null;
    case 'rolling': return terms.length.years * 12 + terms.length.months > 0 ? terms.length.years * 12 + terms.length.months : null;
  }
};

/** How many months a percentage is of; null where it is of something shorter. */
export const monthsIn = (frame: Frame, basis: BasisTerms): number | null => (basis.per === 'period' ? monthsOf(frame.terms.period) : basis.per === 'hour' || basis.per === 'day' ? null : MONTHS[basis.per]);

/** The agreed fee of a stretch: whole months by their number, anything else by time. A partial month costs a month unless the clause divides it. */
export const feeOver = (frame: Frame, fee: FeeTerms, basis: BasisTerms, span: TimeSpan, existed: readonly TimeSpan[]): Ratio | null => {
  const parts = basis.components?.map((id) => fee.components.get(id));
  const unit = parts === undefined ? fee.amount : parts.includes(undefined) ? null : parts.reduce<bigint>((n, p) => n + (p ?? 0n), 0n);
  const here = exactly(totalOf(common([span], existed)));
  // what is charged by the hour or the day is charged while the thing is there
  const metered = (price: Ratio, per: FeeTerms['per']): Ratio | null => (per === 'hour' || per === 'day' ? times(times(price, fee.quantity), over(here, exactly(per === 'hour' ? HOUR : 24 * HOUR))) : null);
  if (unit === null) return fee.rate === null || parts !== undefined ? null : metered(fee.rate.amount, fee.rate.per);
  const amount = times(ratio(unit), fee.quantity);
  const months = monthsIn(frame, basis);
  if (fee.per === 'once') return null;
  if (fee.per === 'hour' || fee.per === 'day') return metered(ratio(unit), fee.per);
  const monthly = over(amount, exactly(MONTHS[fee.per]));
  const partial = basis.per === 'period' && frame.terms.period.kind === 'service-month' && basis.spread !== null;
  if (months !== null && !partial) return times(monthly, exactly(months));
  const month = calendarSpan(frame.facts.offsetAt, span.from, 1);
  return basis.per === 'period' && !partial
    ? times(times(monthly, exactly(12)), over(exactly(lengthOf(span)), exactly(365 * 24 * HOUR)))
    : times(monthly, over(exactly(lengthOf(span)), exactly(lengthOf(month))));
};

/** One agreed fee, and when what it pays for was there. */
interface Priced {
  readonly name: string;
  readonly fee: FeeTerms | null;
  readonly existed: readonly TimeSpan[];
}

/** The resources whose fees count: all, or the one measured, or those that the counted outages hit; null: all of them. */
export const hit = (frame: Frame, basis: BasisTerms, figures: Figures | null): readonly string[] | null => {
  if (basis.resources === 'all') return null;
  if (frame.site.resource !== null) return [frame.site.resource.id];
  const counted = new Set(figures?.counted.flatMap((c) => c.outages) ?? []);
  const outages = frame.facts.outages.filter((o) => counted.has(o.id));
  return outages.length === 0 || outages.some((o) => o.resources === null) ? null : outages.flatMap((o) => o.resources ?? []);
};

export const fees = (frame: Frame, basis: BasisTerms, figures: Figures | null): readonly Priced[] => {
  const only = hit(frame, basis, figures);
  const named = frame.facts.services.filter((s) => basis.services.includes(s.id));
  const withHit = only === null ? [] : named.filter((s) => s.resources.some((r) => only.includes(r.id)));
  return (withHit.length > 0 ? withHit : named).flatMap((s): readonly Priced[] => {
    const whole = { name: `services.${s.id}.fee`, fee: s.fee, existed: existenceOf({ services: [s], resource: null }) };
    const each = s.resources.filter((r) => only === null || only.includes(r.id)).map((r): Priced => ({ name: `services.${s.id}.${r.id}.fee`, fee: r.fee, existed: [closed(r.existed)] }));
    const priced = each.length > 0 && (only === null ? s.fee === null && each.some((r) => r.fee !== null) : each.every((r) => r.fee !== null));
    return priced ? each : [whole];
  });
};
