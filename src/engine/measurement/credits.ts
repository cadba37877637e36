import type { Amount } from '../../values/money.js';
import type { Duration } from '../../values/duration.js';
import { WHOLE, ZERO, compare, complement, decimalText, minus, over, percent, plus, ratio, times } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import { common, lengthOf, totalOf } from '../../values/timeSpan.js';
import type { Figures, MeasuredResult, Review, WorkingLine } from '../../model/measured/measurement.js';
import type { CapTerms, Counting, CreditTerms, Tier } from '../../model/measured/terms.js';
import { basisOf, hourlyRate } from './basis.js';
import type { Basis } from './basis.js';
import { calendarSpan } from './periods.js';
import { apart, countedDown, downtimeOf } from './figures.js';
import type { Downtime } from './figures.js';
import { shareLevels, weigh } from './levels.js';
import { hasGap, tierOf } from './tiers.js';
import { capped } from './caps.js';
import type { Frame } from './site.js';

/** A credit before it is rounded, capped and claimed. Null where the fees are not known. */
export interface Computed {
  readonly exact: Ratio | null;
  readonly percent: Ratio | null;
  readonly tier: Tier | null;
  readonly serviceTime: Duration | null;
  readonly basis: Basis;
  readonly review: readonly Review[];
  readonly working: readonly WorkingLine[];
}

const exactly = (n: number): Ratio => ratio(BigInt(n));
const HUNDRED = ratio(100n);

/** Units of a length as the clause counts them. */
const units = (length: Ratio, unit: number, count: Counting): Ratio => {
  const exact = over(length, exactly(unit));
  const whole = exact.num / exact.den;
  switch (count) {
    case 'proportional': return exact;
    case 'completed': return ratio(whole);
    case 'started': return ratio(whole * exact.den === exact.num ? whole : whole + 1n);
  }
};

const least = (a: Ratio, b: Ratio): Ratio => (compare(a, b) <= 0 ? a : b);

const share = (of: Ratio | null, part: Ratio): Ratio | null => (of === null ? null : times(of, part));

const line = (name: string, value: Ratio | null): readonly WorkingLine[] => (value === null ? [] : [{ name, value: decimalText(value) }]);

const repeated = (x: Duration, n: Ratio): Duration => {
  const times_ = Number(n.num / n.den);
  return { years: x.years * times_, months: x.months * times_, days: x.days * times_, businessDays: x.businessDays * times_, seconds: times(x.seconds, ratio(BigInt(times_))) };
};

type CountedDown = Downtime['runs'][number];

/** The sum over outages, and over the records they come from, each capped by itself where the clause says so. */
const perOutage = (frame: Frame, terms: CreditTerms, down: Downtime, basis: Basis, worth: (length: Ratio) => Ratio, lengthOfRun: (run: CountedDown) => Ratio = (run) => run.counted): Ratio => {
  const [outage, incident] = [terms.caps.filter((c) => c.per === 'outage'), terms.caps.filter((c) => c.per === 'incident')];
  if ((outage.length === 0 && incident.length === 0) || down.runs.length === 0) return worth(down.runs.length === 0 ? down.total : least(down.runs.reduce((n, run) => plus(n, lengthOfRun(run)), ZERO), exactly(down.denominator)));
  const under = (caps: readonly CapTerms[], amount: Ratio): Ratio => caps.reduce((n, cap) => capped(frame, cap, basis, n), amount);
  const byIncident = new Map<string, Ratio>();
  for (const run of down.runs) {
    const key = run.outages[0]?.outage.incident ?? '';
    byIncident.set(key, plus(byIncident.get(key) ?? ZERO, under(outage, worth(lengthOfRun(run)))));
  }
  return [...byIncident.values()].reduce((n, amount) => plus(n, under(incident, amount)), ZERO);
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
      if (hasGap(formula.tiers)) frame.note('tier-gap', frame.promise.id);
      const placed = tierOf(formula.tiers, times(figures.uptime, HUNDRED));
      if (placed.review.includes('tier-overlap')) frame.note('tier-overlap', frame.promise.id);
      const [base = null, ...others] = placed.options;
      const tier = others.length === 0 ? base : frame.pick(base === null ? 'reading:tier-gap' : 'reading:tier-overlap', [base, ...others]);
      const { review } = placed;
      if (tier === null) return { ...nothing, percent: ZERO, review };
      if ('percent' in tier.gives) return { ...nothing, tier, percent: tier.gives.percent, exact: share(basis.amount, percent(tier.gives.percent)), review, working: [...line('percent', tier.gives.percent), ...line('basis', basis.amount)] };
      return 'amount' in tier.gives ? { ...nothing, tier, exact: ratio(tier.gives.amount), review } : { ...nothing, tier, serviceTime: tier.gives.serviceTime, review };
    }
    case 'per-unit-beyond-allowance': {
      const down = late.length > 0 || frame.terms.within !== null ? null : countedDown(frame, terms.outage, figures);
      const length = figures.denominator ?? lengthOf(frame.period);
      const target = frame.terms.target === null ? WHOLE : percent(frame.terms.target);
      const allowed = formula.allowance === 'target' ? times(exactly(down?.denominator ?? length), complement(target)) : typeof formula.allowance === 'number' ? exactly(formula.allowance) : ZERO;
      const overruns = down === null ? late.map(exactly) : [minus(down.total, allowed)];
      const count = formula.count ?? frame.pick('reading:count', ['completed', 'started'] as const);
      const number = overruns.reduce((n, o) => (compare(o, ZERO) > 0 ? plus(n, units(o, formula.unit, count)) : n), ZERO);
      const review: readonly Review[] = formula.count === null ? ['clause-ambiguous'] : [];
      const counted: readonly WorkingLine[] = [...(down === null || compare(allowed, ZERO) === 0 ? [] : line('allowance', over(allowed, exactly(60_000)))), ...line('units', number)];
      if ('amount' in formula.gives) return { ...nothing, exact: times(ratio(formula.gives.amount), number), review, working: counted };
      const all = times(formula.gives.percent, number);
      return { ...nothing, percent: all, exact: share(basis.amount, percent(all)), review, working: [...counted, ...line('percent', all)] };
    }
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
      const number = units(down.total, formula.unit, formula.count ?? frame.pick('reading:count', ['completed', 'started'] as const));
      return { ...nothing, serviceTime: repeated(formula.perUnit, number), review: formula.count === null ? ['clause-ambiguous'] : [], working: line('units', number) };
    }
  }
};

/** The amount a clause does not pay below. */
export const aboveMinimum = (amount: Amount, minimum: CreditTerms['minimum']): Amount =>
  minimum === null || (minimum.strict ? amount > minimum.amount : amount >= minimum.amount) ? amount : 0n;
