import { byCodeUnit } from '../values/order.js';
import type { Board } from './board.js';
import type { Node } from './diagram.js';
import { eitherOf, highOf, lowOf, settled } from './joined.js';
import type { Enclosed } from './joined.js';
import { awarded, entriesOf, greater, ledgerKey, lesser, withAmounts } from './ledger.js';
import type { Ledger } from './ledger.js';

/**
 * A set of completions of the raised questions with one exact ledger. Beyond the bound leaves are joined: `ledger` then holds sums that none of them stays
 * below, `high` sums that none exceeds, and `sums` bounds of the sums over the sets of entries that are moved as one.
 */
export interface Leaf extends Enclosed {
  readonly guard: Node;
  /** Which half of a joined leaf an operation is looking at, and the other half. */
  readonly half?: { readonly side: 'low' | 'high'; readonly other: Ledger; readonly whole: Enclosed };
  /** Sums an operation moved on a half. */
  readonly moves?: readonly { readonly ids: readonly string[]; readonly to: (sum: bigint) => bigint }[];
}

/** Nodes and leaves beyond which an exploration gives up and an outer range is given instead (docs/decisions/0001); `sets`: sums known of a joined leaf. */
export const BOUND = { nodes: 6_000_000, leaves: 1 << 16, joined: 1 << 9, sets: 24 } as const;

/** A text that tells what is known of one leaf from what is known of another. */
const keyOf = (leaf: Leaf): string =>
  leaf.high === undefined ? ledgerKey(leaf.ledger) : `${ledgerKey(leaf.ledger)} to ${ledgerKey(leaf.high)} with ${(leaf.sums ?? []).map((s) => `${s.low}-${s.high}`).join()}`;

/** Leaves with equal ledgers as one. */
export const merged = (leaves: readonly Leaf[], b: Board): readonly Leaf[] => {
  if (leaves.length < 2) return leaves;
  const byKey = new Map<string, Leaf>();
  for (const leaf of leaves) {
    const key = keyOf(leaf);
    const same = byKey.get(key);
    byKey.set(key, same === undefined ? leaf : { ...leaf, guard: b.diagrams.or(same.guard, leaf.guard) });
  }
  return [...byKey.values()];
};

const either = (a: Enclosed, c: Enclosed, b: Board): Enclosed =>
  eitherOf(a, c, { ledger: lesser(a.ledger, c.ledger), high: greater(a.high ?? a.ledger, c.high ?? c.ledger) }, b.inquiry.tracked ?? []);

/** The streams in which the entries of a leaf stand: only leaves alike in this are joined. */
const streamsOf = (leaf: Leaf): string => entriesOf(leaf.ledger).filter((e) => !e.id.includes('|')).map((e) => `${e.id}=${e.stream}`).join();

/** Halves the number of leaves by joining neighbours in the order of what they may come to. */
export const thinned = (leaves: readonly Leaf[], b: Board): readonly Leaf[] => {
  if (leaves.length <= (b.inquiry.joined ?? BOUND.joined)) return leaves;
  const sorted = leaves.map((leaf) => ({ leaf, streams: streamsOf(leaf), most: highOf(leaf, awarded(leaf.ledger)), least: lowOf(leaf, awarded(leaf.ledger)) }))
    .sort((x, y) => [byCodeUnit(x.streams, y.streams), Number(x.most > y.most) - Number(x.most < y.most), Number(x.least > y.least) - Number(x.least < y.least)].find((order) => order !== 0) ?? 0);
  const half: Leaf[] = [];
  for (let i = 0; i < sorted.length; i++) {
    const [one, two] = [sorted[i], sorted[i + 1]];
    if (one === undefined) break;
    const pair = two !== undefined && two.streams === one.streams;
    half.push(pair ? { guard: b.diagrams.or(one.leaf.guard, two.leaf.guard), ...either(one.leaf, two.leaf, b) } : one.leaf);
    if (pair) i++;
  }
  return half.length === leaves.length ? half : thinned(half, b);
};

/** What the parts of one half of a joined leaf come to together, whatever was moved on them. */
const together = (parts: readonly Leaf[], take: (x: Ledger, y: Ledger) => Ledger, moved: (ledger: Ledger, ids: readonly string[]) => Ledger): Ledger =>
  parts.map((p) => moved(p.ledger, (p.moves ?? []).flatMap((m) => m.ids))).reduce(take);

/** Applies an operation to both halves of a joined leaf, whatever is answered to what it asks: what it makes of what lies between them lies between what it makes of the halves. */
export const onBoth = (leaf: Leaf, high: Ledger, b: Board, operate: (leaf: Leaf) => readonly Leaf[]): Leaf => {
  const whole: Enclosed = { ledger: leaf.ledger, high, sums: leaf.sums ?? [] };
  const low = operate({ guard: leaf.guard, ledger: leaf.ledger, half: { side: 'low', other: high, whole } });
  const top = operate({ guard: leaf.guard, ledger: high, half: { side: 'high', other: leaf.ledger, whole } });
  const alike = low.length === top.length && low.every((p, i) => p.guard === top[i]?.guard && (p.moves ?? []).length === (top[i].moves ?? []).length);
  if (alike) {
    const parts = low.map((p, i): Enclosed => {
      const other = top[i] as Leaf;
      const moves = (p.moves ?? []).map((m, k) => ({ ids: m.ids, low: m.to, high: other.moves?.[k]?.to ?? m.to }));
      return settled(whole, p.ledger, other.ledger, moves);
    });
    return { guard: leaf.guard, ...parts.reduce((one, two) => either(one, two, b)) };
  }
  const none = (ledger: Ledger, ids: readonly string[]): Ledger => withAmounts(ledger, new Map(ids.map((id) => [id, 0n])));
  return { guard: leaf.guard, ledger: together(low, lesser, none), high: together(top, greater, (ledger) => ledger), sums: [] };
};
