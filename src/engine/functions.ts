import { HUGE } from '../model/amount.js';
import type { Sum } from '../model/verdict.js';
import type { Diagrams, Node } from './diagram.js';
import type { Exploration } from './explore.js';
import type { Ledger } from './ledger.js';

/** A sum for a reader: null without an upper bound. */
export const sum = (amount: bigint): Sum => (amount >= HUGE ? null : amount);

/** The function of the open answers that a sum over the ledgers is; built by halves, since the guards are disjoint. */
export const functionOf = (x: Exploration, of: (ledger: Ledger) => bigint): Node => {
  const { diagrams: d } = x.board;
  const byValue = new Map<bigint, Node>();
  for (const leaf of x.leaves) {
    const value = of(leaf.ledger);
    byValue.set(value, d.or(byValue.get(value) ?? d.no, leaf.guard));
  }
  const parts = [...byValue].map(([value, guard]) => ({ guard, node: d.terminal(`${value}`) }));
  const join = (from: number, to: number): { readonly guard: Node; readonly node: Node } => {
    if (to - from === 1) return parts[from] as { guard: Node; node: Node };
    const middle = (from + to) >> 1;
    const [left, right] = [join(from, middle), join(middle, to)];
    return { guard: d.or(left.guard, right.guard), node: d.ite(left.guard, left.node, right.node) };
  };
  return join(0, parts.length).node;
};

/** Where a completion contradicts itself. */
export const NEVER = 'never';

/** A function on the completions that count. */
export const within = (allowed: Node, n: Node, d: Diagrams): Node => (allowed === d.yes ? n : d.ite(allowed, n, d.terminal(NEVER)));

const terminalsOf = (n: Node, d: Diagrams): readonly bigint[] => {
  const seen = new Set<Node>();
  const found: bigint[] = [];
  const walk = (m: Node): void => {
    if (seen.has(m)) return;
    seen.add(m);
    const text = d.textOf(m);
    if (text === undefined) d.branches(m).forEach(walk);
    else if (text !== NEVER) found.push(BigInt(text));
  };
  walk(n);
  return found;
};

/** The least and the greatest value of a function, on the completions that count. */
export const ends = (n: Node, d: Diagrams): { readonly low: bigint; readonly high: bigint } => {
  const all = terminalsOf(n, d);
  return all.reduce((r, v) => ({ low: v < r.low ? v : r.low, high: v > r.high ? v : r.high }), { low: all[0] ?? 0n, high: all[0] ?? 0n });
};

/** Where a function takes one value. */
export const level = (n: Node, value: bigint, d: Diagrams): Node => d.not(d.differ(n, d.terminal(`${value}`)));
