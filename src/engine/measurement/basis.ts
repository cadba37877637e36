import { lengthInDays, overlapShare } from '../../values/period.js';
import type { Period } from '../../values/period.js';
import { addMonths } from '../../values/day.js';
import { ZERO, over, plus, ratio, times } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import { lengthOf } from '../../values/timeSpan.js';
import type { TimeSpan } from '../../values/timeSpan.js';
import type { FeeTerms, PaidFacts } from '../../model/measured/facts.js';
import type { BasisTerms, PeriodTerms } from '../../model/measured/terms.js';
import { dayOf } from './clock.js';
import { calendarSpan } from './periods.js';
import type { Frame, Site } from './site.js';

/** What a percentage is of, in exact minor units; null where the fees are not known. `length` is that of the stretch of fees, in milliseconds. */
export interface Basis {
  readonly amount: Ratio | null;
  readonly length: number;
  readonly from: string;
}

const HOUR = 3_600_000;
const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

const exactly = (n: number): Ratio => ratio(BigInt(n));

/** How many months a period of the promise has; null where it is counted otherwise. */
const monthsOf = (terms: PeriodTerms): number | null => {
  switch (terms.kind) {
    case 'calendar': return terms.months;
    case 'billing-cycle':
    case 'service-month': return 1;
    case 'every': return terms.every.years * 12 + terms.every.months > 0 ? terms.every.years * 12 + terms.every.months : null;
    case 'rolling': return terms.length.years * 12 + terms.length.months > 0 ? terms.length.years * 12 + terms.length.months : null;
  }
};

/** The stretch of time whose fees count: the period, or the calendar span of that name; of several months the last, or that of the outage. */
const spanOf = (frame: Frame, basis: BasisTerms, outageAt: number | null): TimeSpan => {
  const at = basis.month === 'of-outage' && outageAt !== null ? outageAt : frame.period.to - 1;
  const clock = frame.facts.offsetAt;
  switch (basis.per) {
    case 'period': return frame.period;
    case 'hour': return { from: at + 1 - HOUR, to: at + 1 };
    case 'day': return { from: at + 1 - 24 * HOUR, to: at + 1 };
    case 'month':
    case 'quarter':
    case 'year': return calendarSpan(clock, at, MONTHS[basis.per]);
  }
};

const monthsIn = (frame: Frame, basis: BasisTerms): number | null => (basis.per === 'period' ? monthsOf(frame.terms.period) : basis.per === 'hour' || basis.per === 'day' ? null : MONTHS[basis.per]);

/** The agreed fee of a stretch: whole months by their number, anything else by time. A partial month costs a month unless the clause divides it. */
const feeOver = (frame: Frame, fee: FeeTerms, basis: BasisTerms, span: TimeSpan): Ratio | null => {
  const parts = basis.components?.map((id) => fee.components.get(id));
  const unit = parts === undefined ? fee.amount : parts.includes(undefined) ? null : parts.reduce<bigint>((n, p) => n + (p ?? 0n), 0n);
  if (unit === null) return null;
  const amount = times(ratio(unit), fee.quantity);
  const months = monthsIn(frame, basis);
  if (fee.per === 'once') return null;
  if (fee.per === 'hour' || fee.per === 'day') return times(amount, over(exactly(lengthOf(span)), exactly(fee.per === 'hour' ? HOUR : 24 * HOUR)));
  const monthly = over(amount, exactly(MONTHS[fee.per]));
  const partial = basis.per === 'period' && frame.terms.period.kind === 'service-month' && basis.spread !== null;
  if (months !== null && !partial) return times(monthly, exactly(months));
  const month = calendarSpan(frame.facts.offsetAt, span.from, 1);
  return basis.per === 'period' && !partial
    ? times(times(monthly, exactly(12)), over(exactly(lengthOf(span)), exactly(365 * 24 * HOUR)))
    : times(monthly, over(exactly(lengthOf(span)), exactly(lengthOf(month))));
};

const fees = (site: Site, basis: BasisTerms, services: Frame['facts']['services']): readonly { readonly name: string; readonly fee: FeeTerms | null }[] => {
  if (site.resource !== null && basis.resources === 'affected' && site.resource.fee !== null) return [{ name: `services.${site.services[0]?.id ?? ''}.${site.resource.id}.fee`, fee: site.resource.fee }];
  return services.filter((s) => basis.services.includes(s.id)).flatMap((s) =>
    s.fee !== null || s.resources.every((r) => r.fee === null) ? [{ name: `services.${s.id}.fee`, fee: s.fee }] : s.resources.map((r) => ({ name: `services.${s.id}.${r.id}.fee`, fee: r.fee })));
};

const days = (frame: Frame, span: TimeSpan): Period => ({ from: dayOf(frame.facts.offsetAt, span.from), to: dayOf(frame.facts.offsetAt, span.to - 1) + 1 });

const months = (p: Period): bigint => { let n = 0; while (addMonths(p.from, n + 1) <= p.to) n += 1; return BigInt(Math.max(1, n)); };

const recorded = (frame: Frame, basis: BasisTerms): readonly PaidFacts[] =>
  (frame.facts.paid ?? []).filter((p) =>
    basis.services.includes(p.service) && !basis.without.includes(p.kind) && (basis.components === null || (p.component !== null && basis.components.includes(p.component))) &&
    (basis.resources === 'all' || frame.site.resource === null || p.resource === null || p.resource === frame.site.resource.id));

const shareOfEntry = (p: PaidFacts, span: Period, spread: BasisTerms['spread']): Ratio => {
  if (p.from === null || p.to === null) return ZERO;
  const entry = { from: p.from, to: p.to };
  if (spread !== 'by-months') return overlapShare(entry, span);
  const both = { from: Math.max(entry.from, span.from), to: Math.min(entry.to, span.to) };
  return lengthInDays(both) === 0 ? ZERO : over(ratio(months(both)), ratio(months(entry)));
};

/** What was paid for a stretch; undefined where the payments on record do not cover the period. */
const charged = (frame: Frame, basis: BasisTerms, span: TimeSpan): Ratio | undefined => {
  const list = recorded(frame, basis);
  const covered = (d: number): boolean => list.some((p) => p.from !== null && p.to !== null && p.from <= d && d < p.to);
  const period = days(frame, frame.period);
  for (let d = period.from; d < period.to; d += 1) if (!covered(d)) return undefined;
  const wanted = days(frame, basis.per === 'period' ? frame.period : span);
  const months_ = monthsIn(frame, basis);
  const own = monthsOf(frame.terms.period);
  if (basis.month === 'average' && own !== null && months_ !== null && own > months_)
    return over(list.reduce((n, p) => plus(n, times(ratio(p.amount), shareOfEntry(p, period, basis.spread))), ZERO), over(exactly(own), exactly(months_)));
  return list.reduce((n, p) => plus(n, times(ratio(p.amount), shareOfEntry(p, wanted, basis.spread))), ZERO);
};

/** What a percentage of a credit is of: what was paid where that is on record for the period, else the agreed fee. */
export const basisOf = (frame: Frame, basis: BasisTerms, outageAt: number | null): Basis => {
  const span = spanOf(frame, basis, outageAt);
  const [own, asked] = [monthsOf(frame.terms.period), monthsIn(frame, basis)];
  if (basis.month === null && own !== null && asked !== null && asked < own) frame.note('fee-month-unstated', frame.promise.id);
  const paid = basis.of === 'fee' || basis.of === 'next-invoice' ? undefined : charged(frame, basis, span);
  if (paid !== undefined) return { amount: paid, length: lengthOf(span), from: 'fees.paid' };
  const agreed = fees(frame.site, basis, frame.facts.services);
  const known = agreed.map(({ fee }) => (fee === null ? null : feeOver(frame, fee, basis, span)));
  const per = agreed[0]?.fee?.per;
  const factor = asked === null || per === undefined || per === 'hour' || per === 'day' || per === 'once' ? 1 : asked / MONTHS[per];
  const from = agreed.map(({ name }) => (factor > 1 ? `${name} x ${factor}` : name)).join(' + ');
  if (known.length === 0 || known.includes(null)) { frame.note('fees-unknown', frame.promise.id); return { amount: null, length: lengthOf(span), from }; }
  return { amount: known.reduce<Ratio>((n, k) => plus(n, k ?? ZERO), ZERO), length: lengthOf(span), from };
};

/** The exact price of an hour: the unit price where one is agreed, else the fee of the month by its hours; null where neither is known. */
export const hourlyRate = (frame: Frame, basis: BasisTerms): Ratio | null => {
  const rates = fees(frame.site, basis, frame.facts.services).map(({ fee }) => {
    const rate = fee?.rate ?? null;
    if (fee === null || rate === null) return null;
    const amount = times(rate.amount, fee.quantity);
    return rate.per === 'hour' ? amount : rate.per === 'day' ? over(amount, exactly(24)) : null;
  });
  if (rates.length > 0 && !rates.includes(null)) return rates.reduce<Ratio>((n, r) => plus(n, r ?? ZERO), ZERO);
  const month = basisOf(frame, { ...basis, per: basis.per === 'hour' ? 'month' : basis.per }, null);
  return month.amount === null ? null : times(month.amount, over(exactly(HOUR), exactly(month.length)));
};
