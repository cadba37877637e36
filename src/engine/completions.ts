import { byCodeUnit } from '../values/order.js';
import type { Variable } from './board.js';
import type { Diagrams, Node } from './diagram.js';
import { tiesOf } from './ties.js';

/** One answer that differs from the base. */
export interface Change {
  readonly variable: Variable;
  readonly value: number;
}

/** The smallest set of changed answers that reaches a goal, and how many other sets of that size do. */
export interface Fewest {
  readonly changes: readonly Change[];
  readonly others: bigint;
}

interface Best {
  readonly changes: readonly Change[];
  readonly count: bigint;
}

const positionOf = (text: string): number => Number(text.slice(1));

/**
 * The order among sets of equal size: question ids first, then answers in catalogue order. The set that holds the smallest question of the difference comes
 * first; adding one change to both sides never turns the order round, so the search below may decide it node by node.
 */
const earlier = (a: readonly Change[], b: readonly Change[]): boolean => {
  const keys = (list: readonly Change[]): readonly Change[] => [...list].sort((x, y) => byCodeUnit(x.variable.key, y.variable.key));
  const [one, two] = [keys(a), keys(b)];
  for (let i = 0; i < one.length; i++) {
    const order = byCodeUnit((one[i] as Change).variable.key, (two[i] as Change).variable.key);
    if (order !== 0) return order < 0;
  }
  for (let i = 0; i < one.length; i++) if ((one[i] as Change).value !== (two[i] as Change).value) return (one[i] as Change).value < (two[i] as Change).value;
  return false;
};

/** The positions of the base answers after some answers were changed; a burden that shifts with an answer moves the answers that hang on it, and an answer brings along what goes with it. */
export const resolve = (variables: readonly Variable[], changes: ReadonlyMap<number, number>, d: Diagrams): readonly number[] => {
  const resolved: number[] = [];
  for (const [index, value] of changes) for (const tie of tiesOf(variables)) if (tie.from === index && tie.position === value && tie.forced !== undefined) resolved[tie.to] = tie.forced;
  for (const [index, value] of changes) resolved[index] = value;
  const valueOf = (index: number): number => {
    const known = resolved[index];
    if (known !== undefined) return known;
    const variable = variables[index]?.index === index ? variables[index] : variables.find((v) => v.index === index);
    const value = variable === undefined ? 0 : positionOf(at(variable.base, valueOf, d));
    resolved[index] = value;
    return value;
  };
  for (const v of variables) valueOf(v.index);
  return resolved;
};

/** The terminal a function reaches on a completion. */
export const at = (node: Node, valueOf: (index: number) => number, d: Diagrams): string => {
  let n = node;
  for (;;) {
    const text = d.textOf(n);
    if (text !== undefined) return text;
    n = d.branches(n)[valueOf(d.variableOf(n))] as Node;
  }
};

/** The fewest changes from the base that lead into `goal`, a function that is yes or no; `still` is a variable that keeps its base value. Undefined when nothing does. */
export const fewest = (goal: Node, variables: readonly Variable[], d: Diagrams, still?: number): Fewest | undefined => {
  const controlling = [...new Set(variables.flatMap((v) => d.support(v.base)))];
  let best: Best | undefined;
  const consider = (found: Best | undefined): void => {
    if (found === undefined) return;
    if (best === undefined || found.changes.length < best.changes.length) best = found;
    else if (found.changes.length === best.changes.length) best = { changes: earlier(found.changes, best.changes) ? found.changes : best.changes, count: best.count + found.count };
  };
  const choose = (i: number, forced: ReadonlyMap<number, number>): void => {
    const next = controlling[i];
    if (next !== undefined) {
      for (let v = 0; v < d.sizeOf(next); v++) choose(i + 1, new Map([...forced, [next, v]]));
      return;
    }
    const base = variables.map((v) => positionOf(at(v.base, (index) => forced.get(index) ?? 0, d)));
    if (still !== undefined && forced.has(still) && forced.get(still) !== base[still]) return;
    const restricted = [...forced].reduce((n, [index, value]) => d.restrict(n, index, value), goal);
    const fixed = [...forced].flatMap(([index, value]) => (value === base[index] ? [] : [{ variable: variables[index] as Variable, value }]));
    const found = walk(restricted, base, new Map());
    if (found !== undefined) consider({ changes: [...found.changes, ...fixed], count: found.count });
  };
  const walk = (n: Node, base: readonly number[], memo: Map<Node, Best | undefined>): Best | undefined => {
    if (n === d.no) return undefined;
    if (n === d.yes) return { changes: [], count: 1n };
    if (memo.has(n)) return memo.get(n);
    const index = d.variableOf(n);
    let chosen: Best | undefined;
    d.branches(n).forEach((branch, value) => {
      const below = walk(branch, base, memo);
      if (below === undefined) return;
      const changes = value === base[index] ? below.changes : [...below.changes, { variable: variables[index] as Variable, value }];
      if (chosen === undefined || changes.length < chosen.changes.length) chosen = { changes, count: below.count };
      else if (changes.length === chosen.changes.length) chosen = { changes: earlier(changes, chosen.changes) ? changes : chosen.changes, count: chosen.count + below.count };
    });
    memo.set(n, chosen);
    return chosen;
  };
  choose(0, new Map());
  return best === undefined ? undefined : { changes: [...best.changes].sort((a, b) => byCodeUnit(a.variable.key, b.variable.key)), others: best.count - 1n };
};
