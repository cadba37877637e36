import { addMonths } from '../../values/day.js';
import type { Instant } from '../../values/instant.js';
import { inTurn } from '../../values/order.js';
import type { TimeSpan } from '../../values/timeSpan.js';
import { lengthOf } from '../../values/timeSpan.js';
import type { ServiceFacts } from '../../model/measured/facts.js';
import type { PeriodTerms } from '../../model/measured/terms.js';
import type { Clock } from './clock.js';
import { dayOf, midnight, moved, spanStart } from './clock.js';

/** A period, and what it had to suppose. */
export interface PeriodFound {
  readonly period: TimeSpan;
  readonly assumed: boolean;
}

/** The calendar span of so many months that holds an instant. */
export const calendarSpan = (clock: Clock, at: Instant, months: 1 | 3 | 12): TimeSpan => {
  const first = spanStart(dayOf(clock, at), months);
  return { from: midnight(clock, first), to: midnight(clock, addMonths(first, months)) };
};

/** The n-th repetition of a length from an anchor that holds an instant. */
const repeated = (anchor: Instant, at: Instant, step: (n: number) => Instant): TimeSpan => {
  const one = Math.max(1, step(1) - anchor);
  let n = Math.floor((at - anchor) / one);
  while (step(n) > at) n -= 1;
  while (step(n + 1) <= at) n += 1;
  return { from: step(n), to: step(n + 1) };
};

const within = (span: TimeSpan, from: Instant | null, to: Instant | null): TimeSpan => ({ from: from === null ? span.from : Math.max(span.from, from), to: to === null ? span.to : Math.min(span.to, to) });

/** The period that holds an instant. A service month outside the term is the calendar month. */
export const periodAt = (terms: PeriodTerms, at: Instant, clock: Clock, service: ServiceFacts | undefined): PeriodFound => {
  switch (terms.kind) {
    case 'calendar': return { period: calendarSpan(clock, at, terms.months), assumed: false };
    case 'every': return { period: repeated(terms.from, at, (n) => moved(clock, terms.from, terms.every, n)), assumed: false };
    case 'rolling': return { period: { from: moved(clock, at, terms.length, -1), to: at }, assumed: false };
    case 'billing-cycle': {
      const billing = service?.billing ?? null;
      if (billing === null) return { period: calendarSpan(clock, at, 1), assumed: true };
      const every = { years: 0, months: billing.months, days: billing.days, businessDays: 0, seconds: { num: 0n, den: 1n } };
      return { period: repeated(billing.from, at, (n) => moved(clock, billing.from, every, n)), assumed: false };
    }
    case 'service-month': {
      const month = calendarSpan(clock, at, 1);
      const cut = within(month, service?.term.from ?? null, service?.term.to ?? null);
      return { period: lengthOf(cut) > 0 ? cut : month, assumed: false };
    }
  }
};

/** The periods that stretches touch, in order of time. A stretch of no length touches the period it falls in. */
export const periodsTouched = (terms: PeriodTerms, touched: readonly TimeSpan[], clock: Clock, service: ServiceFacts | undefined): readonly PeriodFound[] => {
  const found = new Map<string, PeriodFound>();
  const put = (p: PeriodFound): void => { found.set(`${p.period.from}|${p.period.to}`, p); };
  for (const s of touched) {
    if (terms.kind === 'rolling') {
      put(periodAt(terms, Math.max(s.from, s.to), clock, service));
      continue;
    }
    for (let at = s.from; ;) {
      const p = periodAt(terms, at, clock, service);
      put(p);
      if (p.period.to <= at || p.period.to >= s.to) break;
      at = p.period.to;
    }
  }
  return [...found.values()].sort((a, b) => inTurn(a.period.from - b.period.from, a.period.to - b.period.to));
};
