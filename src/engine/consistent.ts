import type { Board, Variable } from './board.js';
import { at, resolve } from './completions.js';
import type { Diagrams, Node } from './diagram.js';
import { tiesOf } from './ties.js';
import type { Tie } from './ties.js';

const broken = ({ from, position, to, allows }: Tie, d: Diagrams): Node => d.and(d.literal(from, (v) => v === position), d.literal(to, (v) => !allows(v)));

/** The completions that do not contradict themselves. The base is one of them: where what is taken on both sides cannot stand together, nothing is left out. */
export const consistent = ({ variables, diagrams: d }: Pick<Board, 'variables' | 'diagrams'>): Node => {
  const all = tiesOf(variables).reduce((n, tie) => d.and(n, d.not(broken(tie, d))), d.yes);
  const base = resolve(variables, new Map(), d);
  return d.textOf(all) === 'yes' || at(all, (i) => base[i] as number, d) === 'no' ? d.yes : all;
};

/** Some questions with those that shift their burden. */
export const hangingOn = (indices: readonly number[], variables: readonly Variable[], d: Diagrams): ReadonlySet<number> => {
  const kept = new Set(indices);
  for (const index of kept) for (const v of variables) if (v.index === index) for (const other of d.support(v.base)) kept.add(other);
  return kept;
};

/** A set of completions as the questions that matter see it: answers that nothing hangs on may be whatever goes with the others. */
export const onto = (allowed: Node, kept: ReadonlySet<number>, d: Diagrams): Node =>
  d.support(allowed).filter((index) => !kept.has(index)).reduce((n, index) => Array.from({ length: d.sizeOf(index) }, (_, value) => d.restrict(n, index, value)).reduce(d.or), allowed);
