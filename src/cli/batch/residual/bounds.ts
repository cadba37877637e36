/**
 * Between what a number is known to be on a path, by the comparisons with constants that were answered on it. The law of a state compares one day with the
 * days on which some fifty rules begin and end: after the first few answers the others follow.
 */

type Quantity = number | bigint;

/** What a number is known to be; a plain number may be none (NaN), of which nothing holds, until something held of it. */
export interface Bounds {
  low: Quantity | null;
  /** Whether it is more than the low bound and not that itself; less than the high one. */
  above: boolean;
  high: Quantity | null;
  below: boolean;
  real: boolean;
}

/** Nothing known yet; a whole number of any length is always one. */
export const unbounded = (real: boolean): Bounds => ({ low: null, above: false, high: null, below: false, real });

type Sign = '<' | '<=' | '>' | '>=';

const TURNED: Readonly<Record<Sign, Sign>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
const DENIED: Readonly<Record<Sign, Sign>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' };

/** Whether a sign compares by size. */
export const isBySize = (sign: string): sign is Sign => sign in TURNED;

/** A comparison with its sides exchanged. */
export const turned = (sign: Sign): Sign => TURNED[sign];

const isAtLeast = ({ low, above }: Bounds, c: Quantity, strictly: boolean): boolean => low !== null && (low > c || (low === c && (above || !strictly)));
const isAtMost = ({ high, below }: Bounds, c: Quantity, strictly: boolean): boolean => high !== null && (high < c || (high === c && (below || !strictly)));

const follows = (known: Bounds, sign: Sign, c: Quantity): boolean =>
  sign === '>' ? isAtLeast(known, c, true) : sign === '>=' ? isAtLeast(known, c, false) : sign === '<' ? isAtMost(known, c, true) : isAtMost(known, c, false);

/** Whether a number compares so with a constant; undefined where that is not known. */
export const foreseen = (known: Bounds, sign: Sign, c: Quantity): boolean | undefined =>
  !known.real ? undefined : follows(known, sign, c) ? true : follows(known, DENIED[sign], c) ? false : undefined;

/** Notes how a number compared with a constant. */
export const narrow = (known: Bounds, sign: Sign, c: Quantity, answer: boolean): void => {
  if (answer) known.real = true;
  if (!known.real) return;
  const held = answer ? sign : DENIED[sign];
  const strictly = held === '<' || held === '>';
  if (held === '>' || held === '>=') {
    if (!isAtLeast(known, c, strictly)) [known.low, known.above] = [c, strictly];
  } else if (!isAtMost(known, c, strictly)) [known.high, known.below] = [c, strictly];
};
