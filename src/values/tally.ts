import { byCodeUnit } from './order.js';

/** Figures added up one by one, in bounded memory: sum, greatest, and how they are spread. */
export interface Tally {
  readonly count: number;
  readonly sum: bigint;
  /** How many figures begin with these three digits and are that long. */
  readonly spread: ReadonlyMap<bigint, number>;
  readonly largest: readonly { readonly name: string; readonly index: number; readonly value: bigint }[];
}

/** Adds figures up; what was added is read off at any time. */
export interface Tallying {
  readonly add: (value: bigint, name: string, index: number) => void;
  readonly read: () => Tally;
}

/** A figure with its first three digits, the others zero, as they are written: a figure of up to three digits is itself. */
const bucketOf = (written: string): string => (written.length <= 3 || written.startsWith('-') ? written : written.slice(0, 3) + '0'.repeat(written.length - 3));

/** A tally that names its greatest figures: the greatest first, of equal ones the earlier. */
export const tallying = (named: number): Tallying => {
  let [count, sum] = [0, 0n];
  const spread = new Map<string, number>();
  let largest: Tally['largest'] = [];
  return {
    add: (value, name, index) => {
      count += 1;
      sum += value;
      const bucket = bucketOf(value.toString());
      spread.set(bucket, (spread.get(bucket) ?? 0) + 1);
      const last = largest[named - 1];
      if (last === undefined || value > last.value) largest = [...largest, { name, index, value }].sort((a, b) => (a.value === b.value ? a.index - b.index : a.value > b.value ? -1 : 1)).slice(0, named);
    },
    read: () => ({ count, sum, spread: new Map([...spread].map(([written, many]) => [BigInt(written), many])), largest }),
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
