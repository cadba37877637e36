import { ZERO, compare, minus, over, percent, plus, ratio, times } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import { lengthOf } from '../../values/timeSpan.js';
import type { TimeSpan } from '../../values/timeSpan.js';
import type { CapTerms, CreditTerms } from '../../model/measured/terms.js';
import { basisOf } from './basis.js';
import type { Basis } from './basis.js';
import { moved } from './clock.js';
import { calendarSpan } from './periods.js';
import type { Frame } from './site.js';

const DAY = 86_400_000;
const exactly = (n: number): Ratio => ratio(BigInt(n));

const least = (a: Ratio, b: Ratio): Ratio => (compare(a, b) <= 0 ? a : b);

/** How much a cap allows; null where the fees it counts are not known. */
const most = (frame: Frame, cap: CapTerms, basis: Basis, terms: CreditTerms | null): Ratio | null => {
  if ('amount' in cap.most) return ratio(cap.most.amount);
  if ('percent' in cap.most) return basis.amount === null ? null : times(basis.amount, percent(cap.most.percent));
  if (terms === null) return null;
  const { fees } = cap.most;
  const whole = basisOf(frame, { ...terms.basis, per: 'period' }, null);
  const month = basisOf({ ...frame, note: () => undefined }, { ...terms.basis, per: 'month', month: 'last' }, null);
  const months = fees.years * 12 + fees.months;
  if (whole.amount === null || month.amount === null) return null;
  const byDays = times(whole.amount, over(exactly(fees.days * DAY), exactly(lengthOf(frame.period))));
  return plus(times(month.amount, exactly(months)), byDays);
};

/** One sum under one cap. */
export const capped = (frame: Frame, cap: CapTerms, basis: Basis, amount: Ratio): Ratio => {
  const limit = most(frame, cap, basis, null);
  return limit === null ? amount : least(amount, limit);
};

const spanOf = (frame: Frame, cap: CapTerms): TimeSpan | null => {
  const clock = frame.facts.offsetAt;
  const at = frame.period.to - 1;
  if (typeof cap.per === 'object') return { from: moved(clock, frame.period.to, cap.per.rolling, -1), to: frame.period.to };
  switch (cap.per) {
    case 'month': return calendarSpan(clock, at, 1);
    case 'quarter': return calendarSpan(clock, at, 3);
    case 'year': return calendarSpan(clock, at, 12);
    case 'contract': return { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
    case 'outage':
    case 'incident':
    case 'period': return null;
  }
};

/** Credits that earlier periods used of a cap longer than the period. */
const granted = (frame: Frame, span: TimeSpan | null): Ratio =>
  span === null ? ZERO : ratio(frame.facts.granted.filter((g) => (g.commitment === null || g.commitment === frame.promise.id) && (g.at === null || (g.at >= span.from && g.at < span.to))).reduce((n, g) => n + g.amount, 0n));

/** A credit under all its caps: the lowest holds. A cap per outage counts once for each, where it was not applied to each already. */
export const underCaps = (frame: Frame, terms: CreditTerms, basis: Basis, amount: Ratio, outages: number, incidents: number): Ratio =>
  terms.caps.reduce((sum, cap) => {
    const once = most(frame, cap, basis, terms);
    if (once === null) return sum;
    const limit = cap.per === 'outage' ? times(once, exactly(Math.max(1, outages))) : cap.per === 'incident' ? times(once, exactly(Math.max(1, incidents))) : minus(once, granted(frame, spanOf(frame, cap)));
    return least(sum, compare(limit, ZERO) < 0 ? ZERO : limit);
  }, amount);
