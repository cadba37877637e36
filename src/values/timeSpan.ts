import type { Instant } from './instant.js';
import { inTurn } from './order.js';

/** A stretch of time between two instants, half open: `from` is in it, `to` is not. Empty unless `from` < `to`. */
export interface TimeSpan {
  readonly from: Instant;
  readonly to: Instant;
}

/** How long a stretch is, in milliseconds; an empty one has 0. */
export const lengthOf = (s: TimeSpan): number => Math.max(0, s.to - s.from);

/** The sum of the lengths of stretches that do not overlap, in milliseconds. */
export const totalOf = (list: readonly TimeSpan[]): number => list.reduce((n, s) => n + lengthOf(s), 0);

/** The stretches that are not empty, in order of time; equal starts by end. */
export const ordered = <T extends TimeSpan>(list: readonly T[]): readonly T[] =>
  list.filter((s) => s.from < s.to).sort((a, b) => inTurn(a.from - b.from, a.to - b.to));

/** The instants in any of the stretches, as stretches that neither overlap nor touch. */
export const union = (list: readonly TimeSpan[]): readonly TimeSpan[] => {
  const runs: TimeSpan[] = [];
  for (const s of ordered(list)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && s.from <= last.to) runs[runs.length - 1] = { from: last.from, to: Math.max(last.to, s.to) };
    else runs.push({ from: s.from, to: s.to });
  }
  return runs;
};

/** The instants of `from` that are in none of `minus`. */
export const subtract = (from: readonly TimeSpan[], minus: readonly TimeSpan[]): readonly TimeSpan[] => {
  const cuts = union(minus);
  return union(from).flatMap((s) => {
    const parts: TimeSpan[] = [];
    let at = s.from;
    for (const cut of cuts) {
      if (cut.to <= at || cut.from >= s.to) continue;
      if (cut.from > at) parts.push({ from: at, to: cut.from });
      at = cut.to;
    }
    return at < s.to ? [...parts, { from: at, to: s.to }] : parts;
  });
};

/** The instants that are in `a` and in `b`. */
export const common = (a: readonly TimeSpan[], b: readonly TimeSpan[]): readonly TimeSpan[] => {
  const [left, right] = [union(a), union(b)];
  const found: TimeSpan[] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    const [x, y] = [left[i] as TimeSpan, right[j] as TimeSpan];
    const both = { from: Math.max(x.from, y.from), to: Math.min(x.to, y.to) };
    if (both.from < both.to) found.push(both);
    if (x.to < y.to) i += 1;
    else j += 1;
  }
  return found;
};

/** The instants that are in at least `n` of the sets. */
export const inAtLeast = (sets: readonly (readonly TimeSpan[])[], n: number): readonly TimeSpan[] => {
  const edges = sets.flatMap((set) => union(set).flatMap((s) => [{ at: s.from, by: 1 }, { at: s.to, by: -1 }])).sort((a, b) => inTurn(a.at - b.at, b.by - a.by));
  const found: TimeSpan[] = [];
  let [depth, since] = [0, 0];
  for (const { at, by } of edges) {
    if (by === 1 && depth + 1 === n) since = at;
    if (by === -1 && depth === n) found.push({ from: since, to: at });
    depth += by;
  }
  return union(found);
};

/** A stretch cut at instants; its parts in order. */
export const cutAt = (s: TimeSpan, instants: readonly Instant[]): readonly TimeSpan[] => {
  const edges = [...new Set([s.from, ...instants.filter((at) => at > s.from && at < s.to), s.to])].sort((a, b) => a - b);
  return edges.slice(1).map((to, i) => ({ from: edges[i] as Instant, to }));
};
