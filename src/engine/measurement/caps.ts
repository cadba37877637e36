import { ZERO, compare, minus, over, percent, plus, ratio, times } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import { lengthOf } from '../../values/timeSpan.js';
import type { TimeSpan } from '../../values/timeSpan.js';
import type { CountedRun } from '../../model/measured/measurement.js';
import type { CapTerms, CreditTerms } from '../../model/measured/terms.js';
import { basisOf } from './basis.js';
import type { Basis } from './basis.js';
import { moved } from './clock.js';
import { monthsOf } from './fees.js';
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

const sumOf = (list: readonly { readonly amount: bigint }[]): bigint => list.reduce((n, g) => n + g.amount, 0n);

/**
 * What a cap longer than the period has left less: credits of the history, credits received before the first outage counted (a later one may be this very
 * credit), and those measured before in the same run; of another resource only where the cap is a sum, or a share of the fees of all.
 */
const granted = (frame: Frame, span: TimeSpan | null, cap: CapTerms, terms: CreditTerms, place: number, first: number): Ratio => {
  if (span === null) return ZERO;
  const lies = (at: number): boolean => at >= span.from && at < span.to;
  const told = frame.facts.granted.filter((g) => (g.commitment === null || g.commitment === frame.promise.id) && (g.received ? g.at !== null && g.at < first && lies(g.at) : g.at === null || lies(g.at)));
  const shared = 'amount' in cap.most || terms.basis.resources === 'all';
  const before = frame.given.filter((g) => g.promise === frame.promise.id && g.place === place && lies(g.period.to - 1) && (shared || g.resource === (frame.site.resource?.id ?? null)));
  return ratio(sumOf(told) + sumOf(before));
};

const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/** The months or quarters of a longer period, to each of which a cap is laid; none where the cap's span is no shorter than the period. */
const spansWithin = (frame: Frame, cap: CapTerms): readonly TimeSpan[] => {
  const [own, asked] = [monthsOf(frame.terms.period), typeof cap.per === 'string' ? MONTHS[cap.per] : undefined];
  if (own === null || asked === undefined || asked >= own) return [];
  const edge = (n: number): number => Math.min(frame.period.to, moved(frame.facts.offsetAt, frame.period.from, { years: 0, months: asked, days: 0, businessDays: 0, seconds: ratio(0n) }, n));
  return Array.from({ length: Math.ceil(own / asked) }, (_, n) => ({ from: edge(n), to: edge(n + 1) })).filter((s) => lengthOf(s) > 0);
};

/** A sum under a cap for each of several spans: it falls to them by the down time counted in each; where no outage is known, evenly as far as the cap reaches. */
const acrossSpans = (spans: readonly TimeSpan[], amount: Ratio, counted: readonly CountedRun[], limitIn: (span: TimeSpan) => Ratio): Ratio => {
  const limits = spans.map((s) => { const limit = limitIn(s); return compare(limit, ZERO) < 0 ? ZERO : limit; });
  const weights = spans.map((s) => counted.reduce((n, c) => plus(n, times(exactly(c.counted), ratio(BigInt(lengthOf({ from: Math.max(c.from, s.from), to: Math.min(c.to, s.to) })), BigInt(Math.max(1, lengthOf(c)))))), ZERO));
  const all = weights.reduce(plus, ZERO);
  if (compare(all, ZERO) === 0) return least(amount, limits.reduce(plus, ZERO));
  return limits.reduce((n, limit, i) => plus(n, least(limit, times(amount, over(weights[i] ?? ZERO, all)))), ZERO);
};

/** A credit under all its caps: the lowest holds. A cap per outage counts once for each, where it was not applied to each already. */
export const underCaps = (frame: Frame, terms: CreditTerms, place: number, basis: Basis, amount: Ratio, counted: readonly CountedRun[]): Ratio => {
  const [outages, incidents] = [counted.length, new Set(counted.flatMap((c) => c.incidents)).size];
  const first = Math.min(frame.period.to, ...counted.map((c) => c.from));
  return terms.caps.reduce((sum, cap) => {
    const once = most(frame, cap, basis, terms);
    if (once === null) return sum;
    const spans = spansWithin(frame, cap);
    if (spans.length > 1) return acrossSpans(spans, sum, counted, (span) => minus(once, granted(frame, span, cap, terms, place, first)));
    const limit = cap.per === 'outage' ? times(once, exactly(Math.max(1, outages))) : cap.per === 'incident' ? times(once, exactly(Math.max(1, incidents))) : minus(once, granted(frame, spanOf(frame, cap), cap, terms, place, first));
    return least(sum, compare(limit, ZERO) < 0 ? ZERO : limit);
  }, amount);
};
