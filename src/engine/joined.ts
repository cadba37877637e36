import { entriesOf, sumOf, withAmounts } from './ledger.js';
import type { Ledger } from './ledger.js';

/**
 * What is known of several ledgers at once: for each entry, and for the sums over some sets of entries, a bound below which none of them stays and one that
 * none exceeds. Sums are kept beside the entries because a limit makes the parts of a sum unsure while the sum itself is sure.
 */
export interface Enclosed {
  readonly ledger: Ledger;
  readonly high?: Ledger;
  readonly sums?: readonly SetSum[];
}

/** Bounds of the sum over a set of entries. */
export interface SetSum {
  readonly ids: readonly string[];
  readonly low: bigint;
  readonly high: bigint;
}

/** A sum over some entries brought to another one and allotted in proportion: below and above. Never raises a sum, and lowers a greater one by no less. */
export interface Move {
  readonly ids: readonly string[];
  readonly low: (sum: bigint) => bigint;
  readonly high: (sum: bigint) => bigint;
}

const least = (...list: readonly bigint[]): bigint => list.reduce((a, b) => (b < a ? b : a));
const most = (...list: readonly bigint[]): bigint => list.reduce((a, b) => (b > a ? b : a));
const within = (n: bigint, low: bigint, high: bigint): bigint => most(low, least(n, high));
const without = (ids: readonly string[], less: readonly string[]): readonly string[] => ids.filter((id) => !less.includes(id));
const common = (a: readonly string[], b: readonly string[]): readonly string[] => a.filter((id) => b.includes(id));
const sameSet = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((id) => b.includes(id));

/** The least the entries can come to together. */
export const lowOf = (x: Enclosed, ids: readonly string[]): bigint => {
  const single = sumOf(x.ledger, ids);
  return (x.sums ?? []).reduce((found, s) => {
    const [outside, beyond] = [without(ids, s.ids), without(s.ids, ids)];
    if (beyond.length === 0) return most(found, s.low + sumOf(x.ledger, outside));
    return outside.length === 0 ? most(found, s.low - sumOf(x.high ?? x.ledger, beyond)) : found;
  }, single);
};

/** The most the entries can come to together. */
export const highOf = (x: Enclosed, ids: readonly string[]): bigint => {
  const top = x.high ?? x.ledger;
  return (x.sums ?? []).reduce((found, s) => {
    const [outside, beyond] = [without(ids, s.ids), without(s.ids, ids)];
    if (beyond.length === 0) return least(found, s.high + sumOf(top, outside));
    return outside.length === 0 ? least(found, s.high - sumOf(x.ledger, beyond)) : found;
  }, sumOf(top, ids));
};

/** Sets of entries whose sums are worth knowing when these are moved as one: each, and what each pair has in common and apart. */
export const familyOf = (moved: readonly (readonly string[])[], most: number): readonly (readonly string[])[] => {
  const family: (readonly string[])[] = [];
  const add = (ids: readonly string[]): void => {
    if (ids.length > 1 && family.length < most && !family.some((f) => sameSet(f, ids))) family.push(ids);
  };
  moved.forEach(add);
  for (const a of moved) for (const b of moved) if (a !== b) [common(a, b), without(a, b)].forEach(add);
  return family;
};

/** Entries that were set one by one: the sums they are part of follow. `before` is what was known, `now` the entries as they stand. */
const reset = (before: Enclosed, ledger: Ledger, high: Ledger): Enclosed => {
  const amount = (l: Ledger, id: string): bigint => sumOf(l, [id]);
  const top = before.high ?? before.ledger;
  const changed = [...new Set([...entriesOf(ledger), ...entriesOf(high)].map((e) => e.id))].filter((id) => amount(ledger, id) !== amount(before.ledger, id) || amount(high, id) !== amount(top, id));
  const sums = (before.sums ?? []).map((s): SetSum => {
    const inside = common(s.ids, changed);
    if (inside.length === 0) return s;
    const rest = without(s.ids, inside);
    const shrunk = inside.every((id) => amount(high, id) <= amount(top, id) && amount(ledger, id) <= amount(before.ledger, id));
    const upper = highOf(before, rest) + sumOf(high, inside);
    return { ids: s.ids, low: lowOf(before, rest) + sumOf(ledger, inside), high: shrunk ? least(s.high, upper) : upper };
  });
  return { ledger, high, sums };
};

/** A sum moved and allotted: its parts are known within what their proportions can be. */
const shift = (before: Enclosed, { ids, low: lower, high: upper }: Move): Enclosed => {
  const [sumLow, sumHigh] = [lowOf(before, ids), highOf(before, ids)];
  const part = (set: readonly string[]): { readonly low: bigint; readonly high: bigint } => {
    const rest = without(ids, set);
    if (rest.length === 0) return { low: lower(sumLow), high: upper(sumHigh) };
    const share = (own: bigint, other: bigint, to: (sum: bigint) => bigint): bigint => (own + other === 0n ? 0n : (own * to(own + other)) / (own + other));
    const slack = BigInt(set.length);
    const corners = (own: bigint): readonly bigint[] => [within(lowOf(before, rest), sumLow - own, sumHigh - own), within(highOf(before, rest), sumLow - own, sumHigh - own)].map((n) => most(n, 0n));
    const [ownLow, ownHigh] = [lowOf(before, set), highOf(before, set)];
    return {
      low: most(0n, least(...corners(ownLow).map((other) => share(ownLow, other, lower))) - slack),
      high: least(ownHigh, most(...corners(ownHigh).map((other) => share(ownHigh, other, upper))) + slack + 1n),
    };
  };
  const bounds = (set: readonly string[]): SetSum => {
    const [inside, rest] = [common(set, ids), without(set, ids)];
    const [low, high] = [lowOf(before, set), highOf(before, set)];
    if (inside.length === 0) return { ids: set, low, high };
    const moved = part(inside);
    const [restLow, restHigh] = [lowOf(before, rest), highOf(before, rest)];
    if (inside.length < ids.length) return { ids: set, low: restLow + moved.low, high: least(high, restHigh + moved.high) };
    const [atLeast, atMost] = [within(low - restLow, sumLow, sumHigh), within(high - restHigh, sumLow, sumHigh)];
    return { ids: set, low: most(restLow, low - atLeast) + lower(atLeast), high: least(restHigh, high - atMost) + upper(atMost) };
  };
  const single = new Map(ids.map((id) => [id, bounds([id])] as const));
  return {
    ledger: withAmounts(before.ledger, new Map([...single].map(([id, { low }]) => [id, low]))),
    high: withAmounts(before.high ?? before.ledger, new Map([...single].map(([id, { high }]) => [id, high]))),
    sums: (before.sums ?? []).map((s) => bounds(s.ids)),
  };
};

/** What is known after entries were set one by one and sums were moved, in this order. */
export const settled = (before: Enclosed, ledger: Ledger, high: Ledger, moves: readonly Move[]): Enclosed => moves.reduce(shift, reset(before, ledger, high));

/** What is known of either of two. */
export const eitherOf = (a: Enclosed, c: Enclosed, entries: Pick<Enclosed, 'ledger' | 'high'>, tracked: readonly (readonly string[])[]): Enclosed => ({
  ...entries,
  sums: tracked.map((ids) => ({ ids, low: least(lowOf(a, ids), lowOf(c, ids)), high: most(highOf(a, ids), highOf(c, ids)) })),
});
