import type { Duration } from '../../values/duration.js';
import { ZERO, compare, decimalText, over, plus, ratio, times } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import type { Review, WorkingLine } from '../../model/measured/measurement.js';
import type { CapTerms, Counting, CreditTerms, Tier } from '../../model/measured/terms.js';
import type { Basis } from './basis.js';
import { capped } from './caps.js';
import type { Downtime } from './figures.js';
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

/** A whole number as an exact one. */
export const exactly = (n: number): Ratio => ratio(BigInt(n));

/** Units of a length as the clause counts them. */
export const units = (length: Ratio, unit: Ratio, count: Counting): Ratio => {
  const exact = over(length, unit);
  const whole = exact.num / exact.den;
  switch (count) {
    case 'proportional': return exact;
    case 'completed': return ratio(whole);
    case 'started': return ratio(whole * exact.den === exact.num ? whole : whole + 1n);
  }
};

const least = (a: Ratio, b: Ratio): Ratio => (compare(a, b) <= 0 ? a : b);

/** A part of a sum, where the sum is known. */
export const share = (of: Ratio | null, part: Ratio): Ratio | null => (of === null ? null : times(of, part));

/** A line of the working, where its value is known. */
export const line = (name: string, value: Ratio | null): readonly WorkingLine[] => (value === null ? [] : [{ name, value: decimalText(value) }]);

/** One run that counts. */
export type CountedDown = Downtime['runs'][number];

/** The sum over outages, and over the records they come from, each capped by itself where the clause says so. */
export const perOutage = (frame: Frame, terms: CreditTerms, down: Downtime, basis: Basis, worth: (length: Ratio) => Ratio, lengthOfRun: (run: CountedDown) => Ratio = (run) => run.counted, alone = false): Ratio => {
  const [outage, incident] = [terms.caps.filter((c) => c.per === 'outage'), terms.caps.filter((c) => c.per === 'incident')];
  if ((!alone && outage.length === 0 && incident.length === 0) || down.runs.length === 0) return worth(down.runs.length === 0 ? down.total : least(down.runs.reduce((n, run) => plus(n, lengthOfRun(run)), ZERO), exactly(down.denominator)));
  const under = (caps: readonly CapTerms[], amount: Ratio): Ratio => caps.reduce((n, cap) => capped(frame, cap, basis, n), amount);
  const byIncident = new Map<string, Ratio>();
  for (const run of down.runs) {
    const key = run.outages[0]?.outage.incident ?? '';
    byIncident.set(key, plus(byIncident.get(key) ?? ZERO, under(outage, worth(lengthOfRun(run)))));
  }
  return [...byIncident.values()].reduce((n, amount) => plus(n, under(incident, amount)), ZERO);
};

/** What is counted: the down time of the period, or of each outage by itself where the records tell them apart. */
export const lengthsOf = (down: Downtime, each: 'period' | 'outage'): readonly Ratio[] => (each === 'outage' && down.runs.length > 0 ? down.runs.map((run) => run.counted) : [down.total]);
