import type { Variable } from './board.js';
import type { Diagrams, Node } from './diagram.js';
import { highest, lowest, order } from './standing.js';

/** Where a function holds at a value that a share or amount takes without being at a limit: at a value in between, or at both ends of a stretch, since the award goes one way over it. */
const inside = (end: Node, v: Variable, d: Diagrams): Node => {
  const limits = v.limits.map((limit) => (limit === 'low' ? lowest : highest)(v.values));
  const sorted = v.values.map((value, position) => ({ value, position })).sort((a, b) => order(a.value, b.value));
  const holds = sorted.map(({ value, position }) => ({ taken: !limits.includes(value), at: d.restrict(end, v.index, position) }));
  return holds.reduce((found, { taken, at }, i) => {
    const next = holds[i + 1];
    return [...(taken ? [at] : []), ...(next === undefined ? [] : [d.and(at, next.at)])].reduce(d.or, found);
  }, d.no);
};

/** Whether an end of the range, given by the completions that reach it, is only ever come near: each of them has a share or amount at a limit that it does not reach itself. */
export const onlyNear = (end: Node, variables: readonly Variable[], d: Diagrams): boolean =>
  variables.filter((v) => v.limits.length > 0).reduce((n, v) => inside(n, v, d), end) === d.no;
