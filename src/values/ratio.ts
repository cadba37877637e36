/** An exact fraction in lowest terms with a positive denominator. Make one with `ratio` or `parseRatio` only. */
export interface Ratio {
  readonly num: bigint;
  readonly den: bigint;
}

/** The magnitude of a whole number. */
export const magnitude = (n: bigint): bigint => (n < 0n ? -n : n);

/** The greatest whole number below which plain numbers are exact; they are divided several times as fast as whole numbers of any length. */
const EXACT = BigInt(Number.MAX_SAFE_INTEGER);

const divisor = (a: bigint, b: bigint): bigint => {
  let [x, y] = [magnitude(a), magnitude(b)];
  while (y > EXACT || (x > EXACT && y !== 0n)) [x, y] = [y, x % y];
  let [m, n] = [Number(x), Number(y)];
  if (n === 0) return x;
  while (n !== 0) [m, n] = [n, m % n];
  return BigInt(m);
};

/** The fraction `num`/`den` in lowest terms. Throws a RangeError if `den` is zero. */
export const ratio = (num: bigint, den: bigint = 1n): Ratio => {
  if (den === 0n) throw new RangeError('a ratio cannot have the denominator 0');
  if (den === 1n) return { num, den };
  const common = den < 0n ? -divisor(num, den) : divisor(num, den);
  return common === 1n ? { num, den } : { num: num / common, den: den / common };
};

const [PLUS, MINUS, POINT, ZERO_DIGIT] = [43, 45, 46, 48];

/** So many digits are exact as a plain number. */
const EXACT_DIGITS = 15;

/** Nothing. */
export const ZERO: Ratio = ratio(0n);

/** All of it: 100 %. */
export const WHOLE: Ratio = ratio(1n);

/**
 * A plain decimal as written: its digits as one signed whole number, and how many of them stand after the point.
 * Undefined for anything else (exponent, bare point, thousands separator, blank).
 */
export const readDecimal = (text: string): { readonly unscaled: bigint; readonly places: number } | undefined => {
  const signed = text.charCodeAt(0) === MINUS || text.charCodeAt(0) === PLUS ? 1 : 0;
  let [n, point] = [0, -1];
  for (let i = signed; i < text.length; i++) {
    const digit = text.charCodeAt(i) - ZERO_DIGIT;
    if (digit >= 0 && digit <= 9) n = n * 10 + digit;
    else if (text.charCodeAt(i) === POINT && point < 0 && i > signed && i < text.length - 1) point = i;
    else return undefined;
  }
  if (text.length === signed) return undefined;
  const places = point < 0 ? 0 : text.length - point - 1;
  if (text.length - signed <= EXACT_DIGITS) return { unscaled: BigInt(text.charCodeAt(0) === MINUS ? 0 - n : n), places };
  const digits = point < 0 ? text : text.slice(0, point) + text.slice(point + 1);
  return { unscaled: BigInt(digits.startsWith('+') ? digits.slice(1) : digits), places };
};

/** Powers of ten, as far as they are usual. */
const POWERS = Array.from({ length: 32 }, (_, n) => 10n ** BigInt(n));

/** Ten to the power of a whole number. */
export const tenTo = (n: number): bigint => POWERS[n] ?? 10n ** BigInt(n);

/** Writes a whole number with its last `places` digits after a point: `writeDecimal(-5n, 2)` is "-0.05". */
export const writeDecimal = (unscaled: bigint, places: number): string => {
  const digits = magnitude(unscaled).toString().padStart(places + 1, '0');
  const point = digits.length - places;
  const text = places === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return unscaled < 0n ? `-${text}` : text;
};

/** The exact value of a plain decimal such as "99.95" or "-3"; undefined for any other text. */
export const parseRatio = (text: string): Ratio | undefined => {
  const read = readDecimal(text);
  return read && (read.places === 0 ? { num: read.unscaled, den: 1n } : ratio(read.unscaled, tenTo(read.places)));
};

/** The share that a percentage states: `percent` of 30 is 3/10. */
export const percent = (r: Ratio): Ratio => ratio(r.num, r.den * 100n);

/** a + b. */
export const plus = (a: Ratio, b: Ratio): Ratio => ratio(a.num * b.den + b.num * a.den, a.den * b.den);

/** a − b. */
export const minus = (a: Ratio, b: Ratio): Ratio => ratio(a.num * b.den - b.num * a.den, a.den * b.den);

/** a · b. */
export const times = (a: Ratio, b: Ratio): Ratio => ratio(a.num * b.num, a.den * b.den);

/** a ÷ b. Throws a RangeError if b is zero. */
export const over = (a: Ratio, b: Ratio): Ratio => ratio(a.num * b.den, a.den * b.num);

/** −r. */
export const negate = (r: Ratio): Ratio => ({ num: -r.num, den: r.den });

/** What is left of the whole: 1 − r. */
export const complement = (r: Ratio): Ratio => minus(WHOLE, r);

/** −1, 0 or 1 as a is less than, equal to or greater than b. */
export const compare = (a: Ratio, b: Ratio): -1 | 0 | 1 => {
  const [left, right] = [a.num * b.den, b.num * a.den];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Whether a and b are the same number. */
export const equals = (a: Ratio, b: Ratio): boolean => a.num === b.num && a.den === b.den;

/** The nearest whole number; a half goes away from zero, on both sides alike. */
export const roundHalfUp = (r: Ratio): bigint => {
  const rounded = (2n * magnitude(r.num) + r.den) / (2n * r.den);
  return r.num < 0n ? -rounded : rounded;
};

/** The decimal with exactly `places` places (a whole number, else RangeError); a half goes away from zero. */
export const toDecimal = (r: Ratio, places: number): string =>
  writeDecimal(roundHalfUp(times(r, ratio(tenTo(places)))), places);

/** Shares are told apart to this fraction of the whole. */
export const FINEST = 10n ** 12n;

/** The whole decimal expansion, no digit more than needed; undefined if it never ends (1/3). */
export const exactDecimal = (r: Ratio): string | undefined => {
  let [rest, twos, fives] = [r.den, 0, 0];
  for (; rest % 2n === 0n; twos += 1) rest /= 2n;
  for (; rest % 5n === 0n; fives += 1) rest /= 5n;
  return rest === 1n ? toDecimal(r, Math.max(twos, fives)) : undefined;
};

/** The exact decimal, or, if it never ends, its first twelve places as they are and "…". */
export const decimalText = (r: Ratio): string => {
  const exact = exactDecimal(r);
  if (exact !== undefined) return exact;
  const digits = writeDecimal((magnitude(r.num) * 10n ** 12n) / r.den, 12);
  return `${r.num < 0n ? '-' : ''}${digits}…`;
};

/** The fraction as written: "num/den", or "num" for a whole number. */
export const showRatio = (r: Ratio): string => (r.den === 1n ? `${r.num}` : `${r.num}/${r.den}`);
