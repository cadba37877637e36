import { lengthInDays, overlapShare } from '../../values/period.js';
import type { Period } from '../../values/period.js';
import { addMonths } from '../../values/day.js';
import { ZERO, compare, over, plus, ratio, times } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import { common, lengthOf } from '../../values/timeSpan.js';
import type { TimeSpan } from '../../values/timeSpan.js';
import type { PaidFacts } from '../../model/measured/facts.js';
import type { Figures } from '../../model/measured/measurement.js';
import type { BasisTerms } from '../../model/measured/terms.js';
import { dayOf, moved } from './clock.js';
import { HOUR, MONTHS, exactly, feeOver, fees, hit, monthsIn, monthsOf } from './fees.js';
import { calendarSpan } from './periods.js';
import { existenceOf } from './site.js';
import type { Frame } from './site.js';

/** What a percentage is of, in exact minor units; null where the fees are not known. `length` is that of the stretch of fees, in milliseconds. */
export interface Basis {
  readonly amount: Ratio | null;
  readonly length: number;
  readonly from: string;
  /** Several months may be meant, and they do not cost the same. */
  readonly monthOpen: boolean;
}

/** The stretch of time whose fees count: the period, or the calendar span of that name; of several months the last, or that of the first outage counted. */
const spanOf = (frame: Frame, basis: BasisTerms, figures: Figures | null): TimeSpan => {
  const outageAt = figures?.counted[0]?.from ?? null;
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

const days = (frame: Frame, span: TimeSpan): Period => ({ from: dayOf(frame.facts.offsetAt, span.from), to: dayOf(frame.facts.offsetAt, span.to - 1) + 1 });

const months = (p: Period): bigint => { let n = 0; while (addMonths(p.from, n + 1) <= p.to) n += 1; return BigInt(Math.max(1, n)); };

const recorded = (frame: Frame, basis: BasisTerms, figures: Figures | null): readonly PaidFacts[] => {
  const only = hit(frame, basis, figures);
  return (frame.facts.paid ?? []).filter((p) =>
    basis.services.includes(p.service) && !basis.without.includes(p.kind) && (basis.components === null || (p.component !== null && basis.components.includes(p.component))) &&
    (only === null || p.resource === null || only.includes(p.resource)));
};

const shareOfEntry = (p: PaidFacts, span: Period, spread: BasisTerms['spread']): Ratio => {
  if (p.from === null || p.to === null) return ZERO;
  const entry = { from: p.from, to: p.to };
  if (spread !== 'by-months') return overlapShare(entry, span);
  const both = { from: Math.max(entry.from, span.from), to: Math.min(entry.to, span.to) };
  return lengthInDays(both) === 0 ? ZERO : over(ratio(months(both)), ratio(months(entry)));
};

/** What was paid for a stretch; undefined where the payments on record do not cover what must be covered, as far as the services were there to be paid for. */
const charged = (frame: Frame, basis: BasisTerms, span: TimeSpan, figures: Figures | null, covering: TimeSpan): Ratio | undefined => {
  const list = recorded(frame, basis, figures);
  const covered = (d: number): boolean => list.some((p) => p.from !== null && p.to !== null && p.from <= d && d < p.to);
  const there = common([covering], existenceOf({ services: frame.facts.services.filter((s) => basis.services.includes(s.id)), resource: null }));
  if (there.length === 0) return undefined;
  for (const must of there.map((part) => days(frame, part))) for (let d = must.from; d < must.to; d += 1) if (!covered(d)) return undefined;
  const paidFor = (s: Period): Ratio => list.reduce((n, p) => plus(n, times(ratio(p.amount), shareOfEntry(p, s, basis.spread))), ZERO);
  const [asked, own] = [monthsIn(frame, basis), monthsOf(frame.terms.period)];
  return basis.month === 'average' && own !== null && asked !== null && own > asked ? over(paidFor(days(frame, frame.period)), over(exactly(own), exactly(asked))) : paidFor(days(frame, span));
};

/** The stretch of as many months, or as long, that follows a period. */
const following = (frame: Frame): TimeSpan => {
  const { to, from } = frame.period;
  const own = monthsOf(frame.terms.period);
  return { from: to, to: own === null ? to + (to - from) : moved(frame.facts.offsetAt, to, { years: 0, months: own, days: 0, businessDays: 0, seconds: ratio(0n) }) };
};

/** Says that tax is left in where the percentage is of the fee without it: no rate is on record, and none is guessed. */
const noteTax = (frame: Frame, basis: BasisTerms): void => {
  if (!basis.without.includes('tax')) return;
  const agreed = frame.facts.services.filter((s) => basis.services.includes(s.id)).flatMap((s) => [s.fee, ...s.resources.map((r) => r.fee)]).filter((fee) => fee !== null);
  if (agreed.length === 0 || agreed.some((fee) => fee.tax !== 'excluded')) frame.note('tax-left-in', frame.promise.id);
};

const MEANT = ['last', 'average', 'of-outage'] as const;

/** What a percentage of a credit is of: what was paid where that is on record for the period, else the agreed fee. */
export const basisOf = (frame: Frame, basis: BasisTerms, figures: Figures | null): Basis => {
  noteTax(frame, basis);
  const span = spanOf(frame, basis, figures);
  const [own, asked] = [monthsOf(frame.terms.period), monthsIn(frame, basis)];
  const unstated = basis.month === null && own !== null && asked !== null && asked < own;
  if (unstated) frame.note('fee-month-unstated', frame.promise.id);
  const next = following(frame);
  const paid = basis.of === 'fee' ? undefined : basis.of === 'next-invoice' ? charged(frame, { ...basis, per: 'period' }, next, figures, next) : charged(frame, basis, span, figures, frame.period);
  const meant = unstated && paid !== undefined && basis.of !== 'next-invoice' ? MEANT.map((month) => { const b = { ...basis, month }; return charged(frame, b, spanOf(frame, b, figures), figures, frame.period) ?? ZERO; }) : [];
  const monthOpen = meant.some((m) => compare(m, meant[0] ?? m) !== 0);
  if (monthOpen) return { ...basisOf(frame, { ...basis, month: frame.pick('reading:month', MEANT) }, figures), monthOpen };
  if (paid !== undefined) return { amount: paid, length: lengthOf(basis.of === 'next-invoice' ? next : span), from: 'fees.paid', monthOpen };
  const agreed = fees(frame, basis, figures);
  const known = agreed.map(({ fee, existed }) => (fee === null ? null : feeOver(frame, fee, basis, span, existed)));
  const per = agreed[0]?.fee?.per;
  const factor = asked === null || per === undefined || per === 'hour' || per === 'day' || per === 'once' ? 1 : asked / MONTHS[per];
  const from = agreed.map(({ name }) => (factor > 1 ? `${name} x ${factor}` : name)).join(' + ');
  if (known.length === 0 || known.includes(null)) { frame.note('fees-unknown', frame.promise.id); return { amount: null, length: lengthOf(span), from, monthOpen }; }
  return { amount: known.reduce<Ratio>((n, k) => plus(n, k ?? ZERO), ZERO), length: lengthOf(span), from, monthOpen };
};

/** The exact price of an hour: the unit price where one is agreed, else the fee of the month by its hours; null where neither is known. */
export const hourlyRate = (frame: Frame, basis: BasisTerms, figures: Figures | null): Ratio | null => {
  const month = calendarSpan(frame.facts.offsetAt, figures?.counted[0]?.from ?? frame.period.from, 1);
  const rates = fees(frame, basis, figures).map(({ fee }) => {
    const rate = fee?.rate ?? null;
    if (fee === null || rate === null) return null;
    const amount = times(rate.amount, fee.quantity);
    switch (rate.per) {
      case 'hour': return amount;
      case 'day': return over(amount, exactly(24));
      case 'month':
      case 'quarter':
      case 'year': return times(over(amount, exactly(MONTHS[rate.per])), over(exactly(HOUR), exactly(lengthOf(month))));
      case 'once': return null;
    }
  });
  if (rates.length > 0 && !rates.includes(null)) return rates.reduce<Ratio>((n, r) => plus(n, r ?? ZERO), ZERO);
  const priced = basisOf(frame, { ...basis, per: basis.per === 'hour' ? 'month' : basis.per }, figures);
  return priced.amount === null ? null : times(priced.amount, over(exactly(HOUR), exactly(priced.length)));
};
