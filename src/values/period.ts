import type { Day } from './day.js';
import { ratio, ZERO } from './ratio.js';
import type { Ratio } from './ratio.js';

/** A stretch of calendar days, half open: `from` is in it, `to` is the first day after it. Empty unless `from` < `to`. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** How many days the period has; an empty one has 0. */
export const lengthInDays = (p: Period): number => Math.max(0, p.to - p.from);

/** The days in both periods; undefined if there are none. */
export const intersect = (a: Period, b: Period): Period | undefined => {
  const common = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  return common.from < common.to ? common : undefined;
};

/** Whether the day is in the period. */
export const contains = (p: Period, d: Day): boolean => p.from <= d && d < p.to;

/** The share of the days of `p` that are also in `other`, from 0 to 1; 0 if `p` is empty. */
export const overlapShare = (p: Period, other: Period): Ratio => {
  const common = intersect(p, other);
  return common === undefined ? ZERO : ratio(BigInt(lengthInDays(common)), BigInt(lengthInDays(p)));
};
