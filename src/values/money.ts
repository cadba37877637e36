import { byCodeUnit } from './order.js';
import { decimalText, magnitude, over, ratio, readDecimal, roundHalfUp, tenTo, times, writeDecimal } from './ratio.js';
import type { Ratio } from './ratio.js';

/** An amount in whole minor units (fen, cents) of a currency that its holder knows. */
export type Amount = bigint;

/**
 * Reads a plain decimal in major units, of a currency with `digits` minor digits. Undefined if the text is no plain
 * decimal or has more places than the currency: an amount is never rounded on the way in.
 */
export const parseAmount = (text: string, digits: number): Amount | undefined => {
  const read = readDecimal(text);
  if (read === undefined || read.places > digits) return undefined;
  return read.places === digits ? read.unscaled : read.unscaled * tenTo(digits - read.places);
};

/** The amount in major units as a decimal with exactly `digits` places and "-" when negative. */
export const formatAmount = (a: Amount, digits: number): string => writeDecimal(a, digits);

/** The nearest amount to an exact number of minor units; a half goes away from zero. */
export const roundRatio = (r: Ratio): Amount => roundHalfUp(r);

/** An amount after one step, and the exact value in major units if the step had to round. */
export interface Scaled {
  readonly value: Amount;
  readonly unrounded: string | undefined;
}

/**
 * `a` times `r`, rounded once, half up away from zero. `unrounded` is present only if it rounded: the exact decimal in
 * major units of a currency with `digits` minor digits, or twelve places and "…" if the decimal never ends.
 */
export const scale = (a: Amount, r: Ratio, digits: number): Scaled => {
  const exact = times(ratio(a), r);
  const unrounded = exact.den === 1n ? undefined : decimalText(over(exact, ratio(tenTo(digits))));
  return { value: roundRatio(exact), unrounded };
};

/**
 * Splits `total` by weights so that the parts add up to it exactly: the largest remainders get the units left over, ties
 * by id in code-unit order, never by position. All weights zero means equal weights; no parts, an empty map. A negative
 * total is split as its magnitude is. Throws a RangeError on a negative weight or an id given twice.
 */
export const split = (
  total: Amount,
  parts: readonly { readonly id: string; readonly weight: bigint }[],
): ReadonlyMap<string, Amount> => {
  const weightless = parts.every((p) => p.weight === 0n);
  if (parts.some((p) => p.weight < 0n)) throw new RangeError('a weight cannot be negative');
  const all = weightless ? BigInt(parts.length) : sum(parts.map((p) => p.weight));
  const whole = magnitude(total);
  const shares = parts.map(({ id, weight }) => {
    const product = whole * (weightless ? 1n : weight);
    const share = product / all;
    return { id, share, remainder: product - share * all };
  });
  const left = whole - sum(shares.map((s) => s.share));
  const favoured = left === 0n ? [] : [...shares].sort((a, b) => (a.remainder > b.remainder ? -1 : a.remainder < b.remainder ? 1 : byCodeUnit(a.id, b.id))).slice(0, Number(left));
  for (const part of favoured) part.share += 1n;
  const found = new Map(shares.map(({ id, share }) => [id, total < 0n ? -share : share]));
  if (found.size < parts.length) throw new RangeError('two parts have the same id');
  return found;
};

/** The least of the amounts. */
export const min = (first: Amount, ...rest: readonly Amount[]): Amount => rest.reduce((a, b) => (b < a ? b : a), first);

/** The greatest of the amounts. */
export const max = (first: Amount, ...rest: readonly Amount[]): Amount => rest.reduce((a, b) => (b > a ? b : a), first);

/** The sum of the amounts; nothing sums to zero. */
export const sum = (list: readonly Amount[]): Amount => list.reduce((a, b) => a + b, 0n);
