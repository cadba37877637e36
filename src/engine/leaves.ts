import type { Board } from './board.js';
import type { Node } from './diagram.js';
import { awardOf, greater, ledgerKey, lesser } from './ledger.js';
import type { Ledger } from './ledger.js';

/**
 * A set of completions of the raised questions with one exact ledger. Beyond the bound leaves are joined: `ledger` then holds sums that none of them stays
 * below and `high` sums that none exceeds; `pools` names entries whose sum, but not whose parts, is still known after a limit was allotted over them.
 */
export interface Leaf {
  readonly guard: Node;
  readonly ledger: Ledger;
  readonly high?: Ledger;
  readonly pools?: readonly (readonly string[])[];
  /** Which half of a joined leaf an operation is looking at. */
  readonly side?: 'low' | 'high';
}

/** Nodes and leaves beyond which an exploration gives up and an outer range is given instead (docs/decisions/0001). */
export const BOUND = { nodes: 6_000_000, leaves: 1 << 16, joined: 1 << 9 } as const;

/** Leaves with equal ledgers as one. */
export const merged = (leaves: readonly Leaf[], b: Board): readonly Leaf[] => {
  if (leaves.length < 2) return leaves;
  const byKey = new Map<string, Leaf>();
  for (const leaf of leaves) {
    const key = leaf.high === undefined ? ledgerKey(leaf.ledger) : `${ledgerKey(leaf.ledger)} to ${ledgerKey(leaf.high)} in ${(leaf.pools ?? []).join('/')}`;
    const same = byKey.get(key);
    byKey.set(key, same === undefined ? leaf : { ...leaf, guard: b.diagrams.or(same.guard, leaf.guard) });
  }
  return [...byKey.values()];
};

const pooled = (a: Leaf, c: Leaf): readonly (readonly string[])[] => {
  const all = [...(a.pools ?? []), ...(c.pools ?? [])];
  return all.filter((p, i) => all.findIndex((q) => q.join() === p.join()) === i);
};

const joined = (a: Leaf, c: Leaf, b: Board): Leaf => ({
  guard: b.diagrams.or(a.guard, c.guard), ledger: lesser(a.ledger, c.ledger), high: greater(a.high ?? a.ledger, c.high ?? c.ledger), pools: pooled(a, c),
});

/** Halves the number of leaves by joining neighbours in the order of what they may come to. */
export const thinned = (leaves: readonly Leaf[], b: Board): readonly Leaf[] => {
  if (leaves.length <= BOUND.joined) return leaves;
  const sorted = leaves.map((leaf) => ({ leaf, most: awardOf(leaf.high ?? leaf.ledger) })).sort((x, y) => (x.most < y.most ? -1 : x.most > y.most ? 1 : 0));
  const half: Leaf[] = [];
  for (let i = 0; i < sorted.length; i += 2) {
    const [one, two] = [sorted[i]?.leaf, sorted[i + 1]?.leaf];
    if (one !== undefined) half.push(two === undefined ? one : joined(one, two, b));
  }
  return thinned(half, b);
};

/** What the parts of one half of a joined leaf come to together. */
const together = (parts: readonly Leaf[], take: (x: Ledger, y: Ledger) => Ledger): Ledger => parts.slice(1).reduce((n, p) => take(n, p.ledger), (parts[0] as Leaf).ledger);

/** Heads an operation reaches on a joined leaf: where it touches only part of a pool, the low half takes all of it and the high half none. */
export const reached = (ids: readonly string[], leaf: Leaf): readonly string[] => {
  if (leaf.side === undefined) return ids;
  const partial = (leaf.pools ?? []).filter((p) => p.some((id) => ids.includes(id)) && !p.every((id) => ids.includes(id)));
  if (partial.length === 0) return ids;
  return leaf.side === 'low' ? [...new Set([...ids, ...partial.flat()])] : ids.filter((id) => !partial.some((p) => p.includes(id)));
};


/** Applies an operation to both halves of a joined leaf. Every operation keeps the order of sums, so the halves still enclose what it would have made of each. */
export const onBoth = (leaf: Leaf, high: Ledger, operate: (leaf: Leaf) => readonly Leaf[]): Leaf => {
  const pools = leaf.pools ?? [];
  const low = operate({ guard: leaf.guard, ledger: leaf.ledger, pools, side: 'low' });
  const top = operate({ guard: leaf.guard, ledger: high, pools, side: 'high' });
  const kept = [...low, ...top].reduce<Leaf>((n, p) => ({ ...n, pools: pooled(n, p) }), leaf);
  return { guard: leaf.guard, ledger: together(low, lesser), high: together(top, greater), pools: kept.pools ?? [] };
};
