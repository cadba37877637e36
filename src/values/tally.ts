import { byCodeUnit } from './order.js';

/** Figures added up one by one, in bounded memory: sum, greatest, and how they are spread. */
export interface Tally {
  readonly count: number;
  readonly sum: bigint;
  /** How many figures begin with these three digits and are that long. */
  readonly spread: ReadonlyMap<bigint, number>;
  readonly largest: readonly { readonly name: string; readonly index: number; readonly value: bigint }[];
}

/** Adds whole figures up; a plain number has at most fifteen digits. What was added is read off at any time. */
export interface Tallying {
  readonly add: (value: number | bigint, name: string, index: number) => void;
  readonly read: () => Tally;
}

/** A figure with its first three digits, the others zero; one of up to three digits, or below nothing, is itself. */
const bucketOf = (value: number | bigint): number | bigint => {
  if (value < 1000) return value;
  if (typeof value === 'bigint') return BigInt(`${value}`.slice(0, 3)) * 10n ** BigInt(`${value}`.length - 3);
  let unit = 1;
  while (value / unit >= 1000) unit *= 10;
  return Math.floor(value / unit) * unit;
};

/** Figures of less than sixteen digits are added as plain numbers, so many at a time that nothing is lost. */
const [PLAIN, FULL] = [1e15, 2 ** 52];

/** A tally that names its greatest figures: the greatest first, of equal ones the earlier. */
export const tallying = (named: number): Tallying => {
  let [count, sum, open] = [0, 0n, 0];
  const spread = new Map<number | bigint, number>();
  let largest: Tally['largest'] = [];
  /** No figure below it is among the greatest. */
  let least = -Infinity;
  return {
    add: (value, name, index) => {
      count += 1;
      const plain = Number(value);
      if (Math.abs(plain) >= PLAIN) sum += BigInt(value);
      else if ((open += plain) >= FULL || open <= -FULL) [sum, open] = [sum + BigInt(open), 0];
      const bucket = bucketOf(Math.abs(plain) >= PLAIN ? BigInt(value) : plain);
      spread.set(bucket, (spread.get(bucket) ?? 0) + 1);
      if (named === 0 || plain < least) return;
      const last = largest[named - 1];
      const whole = BigInt(value);
      if (last !== undefined && whole <= last.value) return;
      largest = [...largest, { name, index, value: whole }].sort((a, b) => (a.value === b.value ? a.index - b.index : a.value > b.value ? -1 : 1)).slice(0, named);
      if (largest.length === named) least = Number(largest[named - 1]?.value);
    },
    read: () => ({ count, sum: sum + BigInt(open), spread: new Map([...spread].map(([bucket, many]) => [BigInt(bucket), many])), largest }),
  };
};

/** The figure that so many hundredths of all do not exceed, down to three digits; null of none. */
export const percentile = ({ count, spread }: Tally, hundredths: number): bigint | null => {
  let left = Math.max(1, Math.ceil((count * hundredths) / 100));
  for (const [bucket, many] of [...spread].sort(([a], [b]) => (a < b ? -1 : 1))) {
    left -= many;
    if (left <= 0) return bucket;
  }
  return null;
};

/** Counts by name, in the order of the names. */
export const inNameOrder = (counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] => [...counts].sort(([a], [b]) => byCodeUnit(a, b));
