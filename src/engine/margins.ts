import { HUGE } from '../model/amount.js';
import type { Margin, Sum } from '../model/verdict.js';
import type { Variable } from './board.js';
import { at, resolve } from './completions.js';
import type { Node } from './diagram.js';
import type { Exploration } from './explore.js';
import { streamOf } from './ledger.js';
import type { Ledger } from './ledger.js';

/** Interest is owed beside the award: a question that moves only it still matters to what is paid. Costs are the court’s and stay outside. */
export const besideOf = (ledger: Ledger): bigint => streamOf(ledger, 'interest');

/** What a sum comes to with one answer of a question, all else at base. */
export const readAt = (v: Variable, position: number, of: Node, { board: { diagrams: d, variables } }: Exploration): Sum => {
  const all = resolve(variables, new Map([[v.index, position]]), d);
  const amount = BigInt(at(of, (i) => all[i] as number, d));
  return amount >= HUGE ? null : amount;
};

/** What a court's margin does to the award, all else at base. */
export const marginOf = (v: Variable, award: Node, x: Exploration): Margin => {
  const awardAt = (value: string): Sum => readAt(v, v.values.indexOf(value), award, x);
  return { question: v.question, subject: v.subject, low: awardAt('low'), point: awardAt('point'), high: awardAt('high') };
};
