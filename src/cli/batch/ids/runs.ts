import { ENTRY, entries } from './entries.js';
import type { Entries } from './entries.js';
import type { Scratch } from './scratch.js';

/** Entries on disk in the order of their digests. */
export interface SortedRun {
  readonly file: Scratch;
  readonly count: number;
  /** How often it was merged from shorter ones. */
  readonly level: number;
}

/** How many entries are written and read at once, and how many are looked at when one is looked for. */
const MANY = 4096;
const FEW = 170;

/** Writes entries that come in their order. */
export const writing = (file: Scratch): { readonly take: (one: number, two: number, at: number, value: number) => void; readonly end: () => number } => {
  const page = entries(MANY);
  let [count, used] = [0, 0];
  const flush = (): void => {
    file.write(page.bytes.subarray(0, used * ENTRY), (count - used) * ENTRY);
    used = 0;
  };
  return {
    take: (one, two, at, value) => {
      page.put(used, one, two, at, value);
      used += 1;
      count += 1;
      if (used === MANY) flush();
    },
    end: () => {
      flush();
      return count;
    },
  };
};

/** Entries of a run one after the other. */
const reading = ({ file, count }: SortedRun): { readonly page: Entries; readonly here: () => number; readonly next: () => boolean } => {
  const page = entries(MANY);
  let [from, at] = [-MANY, MANY - 1];
  return {
    page, here: () => at,
    next: () => {
      at += 1;
      if (at === MANY) {
        [from, at] = [from + MANY, 0];
        if (from < count) file.read(page.bytes, from * ENTRY);
      }
      return from + at < count;
    },
  };
};

/** One run of several, which are dropped. */
export const merged = (runs: readonly SortedRun[], scratch: () => Scratch): SortedRun => {
  const file = scratch();
  const out = writing(file);
  let left = runs.map(reading).filter((run) => run.next());
  while (left.length > 0) {
    let [least] = left;
    for (const other of left) {
      if (least === undefined) break;
      const [a, b] = [least.page.one(least.here()), other.page.one(other.here())];
      if (b < a || (a === b && other.page.two(other.here()) < least.page.two(least.here()))) least = other;
    }
    if (least === undefined) break;
    const { page, here, next } = least;
    out.take(page.one(here()), page.two(here()), page.at(here()), page.value(here()));
    if (!next()) left = left.filter((run) => run !== least);
  }
  const count = out.end();
  for (const run of runs) run.file.drop();
  return { file, count, level: Math.max(...runs.map((run) => run.level)) + 1 };
};

const window = entries(FEW);

/** The entries of a digest in a run: where they stand is told by what part of all digests are smaller, and by halves where they are spread otherwise. */
export const eachOf = ({ file, count }: SortedRun, one: number, two: number, take: (at: number, value: number) => void): void => {
  const key = one * 2 ** 32 + two;
  let [from, here] = [0, 0];
  const isBefore = (i: number): boolean => window.one(i) < one || (window.one(i) === one && window.two(i) < two);
  const keyAt = (i: number): number => window.one(i) * 2 ** 32 + window.two(i);
  const read = (start: number): void => {
    [from, here] = [start, Math.min(FEW, count - start)];
    file.read(window.bytes.subarray(0, here * ENTRY), start * ENTRY);
  };
  /* The first entry that is not before the digest stands from `low` on and not after `high`. */
  let [low, high, lowest, highest] = [0, count, 0, 2 ** 64];
  for (let tries = 0; low < high; tries++) {
    const share = tries > 3 || highest <= lowest ? 0.5 : Math.min(1, Math.max(0, (key - lowest) / (highest - lowest)));
    read(Math.max(low, Math.min(Math.floor(low + share * (high - low)) - (FEW >> 1), high - FEW)));
    const end = Math.min(from + here, high) - from;
    if (!isBefore(0)) [high, highest] = [from, keyAt(0)];
    else if (isBefore(end - 1)) [low, lowest] = [from + end, keyAt(end - 1)];
    else {
      let i = 1;
      while (isBefore(i)) i++;
      low = high = from + i;
    }
  }
  for (let i = low; i < count; i++) {
    if (i < from || i >= from + here) read(i);
    if (window.one(i - from) !== one || window.two(i - from) !== two) return;
    take(window.at(i - from), window.value(i - from));
  }
};
