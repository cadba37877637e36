import type { Amount } from '../../values/money.js';
import type { Duration } from '../../values/duration.js';
import { ZERO, compare, over, percent, plus, ratio, times } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import { common, lengthOf, totalOf } from '../../values/timeSpan.js';
import type { Figures, MeasuredResult } from '../../model/measured/measurement.js';
import type { CreditTerms } from '../../model/measured/terms.js';
import { basisOf, hourlyRate } from './basis.js';
import { calendarSpan } from './periods.js';
import { apart, countedDown, downtimeOf } from './figures.js';
import type { Downtime } from './figures.js';
import { shareLevels, weigh } from './levels.js';
import { asFigures, hasGap, tierOf } from './tiers.js';
import { beyond } from './beyond.js';
import { exactly, lengthsOf, line, perOutage, share, units } from './worth.js';
import type { Computed, CountedDown } from './worth.js';
import type { Frame } from './site.js';

const HUNDRED = ratio(100n);

const repeated = (x: Duration, n: Ratio): Duration => {
  const times_ = Number(n.num / n.den);
  return { years: x.years * times_, months: x.months * times_, days: x.days * times_, businessDays: x.businessDays * times_, seconds: times(x.seconds, ratio(BigInt(times_))) };
};

/** Units free of charge: how many clock units, or units of a run, were down for too long. */
const freeUnits = (frame: Frame, down: Downtime, unit: number, aligned: 'clock' | 'run', tooLong: (length: number) => boolean): bigint => {
  if (aligned === 'run')
    return down.runs.reduce((n, run) => { let count = 0n; for (let at = run.from; at < run.to; at += unit) if (tooLong(totalOf(common(run.within, [{ from: at, to: at + unit }])))) count += 1n; return n + count; }, 0n);
  const start = calendarSpan(frame.facts.offsetAt, frame.period.from, 1).from;
  const touched = new Set<number>();
  for (const run of down.runs) for (const s of run.within) for (let at = start + Math.floor((s.from - start) / unit) * unit; at < s.to; at += unit) touched.add(at);
  return BigInt([...touched].filter((at) => tooLong(totalOf(common(down.runs.flatMap((r) => r.within), [{ from: at, to: at + unit }])))).length);
};

/** The credit of a formula, exactly. `late` is by how much each ticket overran the time allowed, where tickets are measured. */
export const computedOf = (frame: Frame, terms: CreditTerms, figures: Figures, result: MeasuredResult, late: readonly number[]): Computed => {
  const { formula } = terms;
  const basis = basisOf(frame, terms.basis, figures);
  const nothing: Computed = { exact: ZERO, percent: null, tier: null, serviceTime: null, basis, review: [], working: [] };
  const broken = result === 'breached' || frame.terms.target === null;
  switch (formula.kind) {
    case 'tiers': {
      const tiers = asFigures(formula.tiers, figures.denominator ?? lengthOf(frame.period));
      if (hasGap(tiers)) frame.note('tier-gap', frame.promise.id);
      const placed = tierOf(tiers, times(figures.uptime, HUNDRED));
      if (placed.review.includes('tier-overlap')) frame.note('tier-overlap', frame.promise.id);
      const [base = null, ...others] = placed.options;
      const tier = others.length === 0 ? base : frame.pick(base === null ? 'reading:tier-gap' : 'reading:tier-overlap', [base, ...others]);
      const { review } = placed;
      if (tier === null) return { ...nothing, percent: ZERO, review };
      if ('percent' in tier.gives) return { ...nothing, tier, percent: tier.gives.percent, exact: share(basis.amount, percent(tier.gives.percent)), review, working: [...line('percent', tier.gives.percent), ...line('basis', basis.amount)] };
      return 'amount' in tier.gives ? { ...nothing, tier, exact: ratio(tier.gives.amount), review } : { ...nothing, tier, serviceTime: tier.gives.serviceTime, review };
    }
    case 'per-unit-beyond-allowance': return beyond(frame, terms, formula, figures, late, nothing);
    case 'downtime-price-multiple': {
      const down = countedDown(frame, terms.outage, figures);
      if (!broken || down === null) return nothing;
      if (basis.amount === null) return { ...nothing, exact: null };
      const price = over(basis.amount, exactly(basis.length));
      const exact = perOutage(frame, terms, down, basis, (length) => times(times(formula.multiple, price), length));
      return { ...nothing, exact, percent: compare(basis.amount, ZERO) === 0 ? null : times(over(exact, basis.amount), HUNDRED), working: [...line('multiple', formula.multiple), ...line('minutes', over(down.total, exactly(60_000)))] };
    }
    case 'downtime-ratio': {
      const down = countedDown(frame, terms.outage, figures);
      if (!broken || down === null) return nothing;
      const weighed = (run: CountedDown): Ratio => {
        const levels = shareLevels(frame, run.outages, run.within);
        // a slot that is down for part of an outage counts as a whole, with the share of that part
        return levels.length === 0 ? run.counted : frame.terms.metric.kind === 'slots' ? times(run.counted, over(weigh(levels), exactly(totalOf(levels)))) : weigh(levels);
      };
      const ratioOf = (length: Ratio): Ratio => times(formula.multiple, over(length, exactly(Math.max(1, down.denominator))));
      const part = ratioOf(down.runs.length === 0 ? down.total : down.runs.reduce((n, run) => plus(n, weighed(run)), ZERO));
      const exact = basis.amount === null ? null : perOutage(frame, terms, down, basis, (length) => times(basis.amount ?? ZERO, ratioOf(length)), weighed);
      return { ...nothing, percent: times(part, HUNDRED), exact, working: line('ratio', part) };
    }
    case 'downtime-refund': {
      const down = countedDown(frame, terms.outage, figures);
      const rate = hourlyRate(frame, terms.basis, figures);
      if (!broken || down === null) return nothing;
      if (rate === null) return { ...nothing, exact: null };
      return { ...nothing, exact: perOutage(frame, terms, down, basis, (length) => times(percent(formula.percent), times(rate, over(length, exactly(3_600_000))))), working: line('hourlyRate', rate) };
    }
    case 'no-charge-unit': {
      const down = countedDown(frame, terms.outage, figures);
      if (down === null) return nothing;
      const tooLong = (length: number): boolean => (formula.strict ? length > formula.least : length >= formula.least && length > 0);
      // where resources are added up, each has hours and a price of its own
      const alone = frame.terms.metric.kind === 'resource-minutes' ? apart(frame.site) : [];
      const free = alone.length > 1
        ? alone.map((site) => ({ rate: hourlyRate({ ...frame, site }, { ...terms.basis, resources: 'affected' }, figures), number: freeUnits(frame, downtimeOf({ ...frame, site }, terms.outage ?? frame.terms.outage), formula.unit, formula.aligned, tooLong) }))
        : [{ rate: hourlyRate(frame, terms.basis, figures), number: freeUnits(frame, down, formula.unit, formula.aligned, tooLong) }];
      const hours = over(exactly(formula.unit), exactly(3_600_000));
      const exact = free.reduce<Ratio | null>((n, f) => (n === null || (f.rate === null && f.number > 0n) ? null : plus(n, times(times(f.rate ?? ZERO, hours), ratio(f.number)))), ZERO);
      return { ...nothing, exact, working: line('units', ratio(free.reduce((n, f) => n + f.number, 0n))) };
    }
    case 'service-time': {
      const down = countedDown(frame, terms.outage, figures);
      if (!broken || down === null) return nothing;
      const count = formula.count ?? frame.pick('reading:count', ['completed', 'started'] as const);
      const number = lengthsOf(down, formula.each).reduce((n, length) => plus(n, units(length, exactly(formula.unit), count)), ZERO);
      return { ...nothing, serviceTime: repeated(formula.perUnit, number), review: formula.count === null ? ['clause-ambiguous'] : [], working: line('units', number) };
    }
  }
};

/** The amount a clause does not pay below. */
export const aboveMinimum = (amount: Amount, minimum: CreditTerms['minimum']): Amount =>
  minimum === null || (minimum.strict ? amount > minimum.amount : amount >= minimum.amount) ? amount : 0n;
