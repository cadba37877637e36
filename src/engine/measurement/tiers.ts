import { byCodeUnit, inTurn } from '../../values/order.js';
import { ZERO, compare, minus, over, ratio, times } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import type { Review } from '../../model/measured/measurement.js';
import type { Tier } from '../../model/measured/terms.js';

const HUNDRED = ratio(100n);

const below = (t: Tier, value: Ratio): boolean => { if (t.upper === null) return true; const side = compare(value, t.upper.at); return side < 0 || (side === 0 && t.upper.included); };
const above = (t: Tier, value: Ratio): boolean => { if (t.lower === null) return true; const side = compare(value, t.lower.at); return side > 0 || (side === 0 && t.lower.included); };

/** Tiers from the lowest upper bound to the highest; of equal bounds the one that leaves its bound out first. */
const ascending = (tiers: readonly Tier[]): readonly Tier[] =>
  [...tiers].sort((a, b) =>
    a.upper === null ? (b.upper === null ? 0 : 1) : b.upper === null ? -1 : inTurn(compare(a.upper.at, b.upper.at), a.upper.included === b.upper.included ? 0 : a.upper.included ? 1 : -1));

const sameUpper = (a: Tier, b: Tier): boolean => (a.upper === null || b.upper === null ? a.upper === b.upper : a.upper.included === b.upper.included && compare(a.upper.at, b.upper.at) === 0);

/** Of two bands for the same figures the one that gives less: the order of writing has no effect. */
const giving = (a: Tier, b: Tier): number => {
  if ('percent' in a.gives && 'percent' in b.gives) return compare(a.gives.percent, b.gives.percent);
  if ('amount' in a.gives && 'amount' in b.gives) return Number(a.gives.amount - b.gives.amount);
  return byCodeUnit(JSON.stringify(Object.keys(a.gives)), JSON.stringify(Object.keys(b.gives)));
};

/** The tiers a value may fall in: one, or, in a gap of the table, none and each neighbour. The first is the base. */
export interface Placed {
  readonly options: readonly (Tier | null)[];
  readonly review: readonly Review[];
}

/** Which band of a table decides. Several that hold: the one with the lowest upper bound, whatever the order of writing. */
export const tierOf = (tiers: readonly Tier[], value: Ratio): Placed => {
  const sorted = ascending(tiers);
  const matching = sorted.filter((t) => below(t, value) && above(t, value));
  const [first] = matching;
  const alike = matching.filter((t) => first !== undefined && sameUpper(t, first));
  if (first !== undefined && alike.some((t) => giving(t, first) !== 0)) return { options: [...alike].sort(giving), review: ['tier-overlap'] };
  if (first !== undefined) {
    const second = matching.find((t) => t !== first && t.lower !== null);
    return { options: [first], review: second === undefined || first.lower === null && second.lower === null ? [] : ['tier-overlap'] };
  }
  const upper = sorted.find((t) => below(t, value));
  const lower = [...sorted].reverse().find((t) => t.upper !== null && compare(t.upper.at, value) <= 0 && !below(t, value));
  if (upper === undefined) return { options: [null], review: [] };
  return { options: [null, ...[upper, lower].flatMap((t) => (t === undefined ? [] : [t]))], review: ['value-in-tier-gap'] };
};

/** A table with its bounds of down time as figures of a period so long; where the period has no length they hold of nothing. */
export const asFigures = (tiers: readonly Tier[], length: number): readonly Tier[] =>
  tiers.map((t) => {
    const figure = (b: Tier['upper']): Tier['upper'] => (b === null ? null : { ...b, at: minus(HUNDRED, times(HUNDRED, over(b.at, ratio(BigInt(Math.max(1, length)))))) });
    return t.byTime ? { ...t, upper: figure(t.upper), lower: figure(t.lower) } : t;
  });

/** Whether a table leaves values between two of its bands in none of them. */
export const hasGap = (tiers: readonly Tier[]): boolean => {
  const sorted = ascending(tiers);
  return sorted.some((t, i) => {
    const next = sorted[i - 1];
    if (t.lower === null || next?.upper === undefined || next.upper === null) return false;
    const side = compare(minus(t.lower.at, next.upper.at), ZERO);
    return side > 0 || (side === 0 && !t.lower.included && !next.upper.included);
  });
};
