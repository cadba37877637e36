import { labelsOf } from '../model/subject.js';
import type { Act, Claim } from '../model/claim.js';
import type { DebtMode, Discretion, Heads } from '../model/conclusion.js';
import type { AmountMeasure, Line } from '../model/measure.js';
import type { Rule } from '../model/rule.js';
import type { Subject } from '../model/subject.js';
import type { Board, Inquiry } from './board.js';
import { choosingDay } from './claim.js';
import type { Scope } from './evaluate.js';
import { TooWide } from './diagram.js';
import { ofEach } from './once.js';
import type { Node } from './diagram.js';
import { BOUND, merged, onBoth, thinned } from './leaves.js';
import type { Leaf } from './leaves.js';
import { amountBefore, amountOf, isEmptied, streamOf } from './ledger.js';
import type { Ledger } from './ledger.js';
import type { Tracer } from './trace.js';

/** A breach found: by which rule, about what, on which answers, and the part of the damage it makes the respondent answer for. */
export interface Breach {
  readonly rule: Rule;
  readonly subject: Subject;
  readonly when: Node;
  readonly owes: 'whole' | { readonly expanded: AmountMeasure };
  readonly how: DebtMode;
  readonly discretion?: Discretion;
}

/** What a deduction leaves over when its head is used up: how much, exactly or at both ends of a joined leaf, on which answers. */
export interface Surplus {
  readonly act: Act;
  readonly loss: string;
  readonly heads: Heads;
  readonly contained: string | undefined;
  readonly when: Node;
  readonly amounts: readonly bigint[];
  readonly lines: readonly Line[];
}

/** What one exploration writes in while it runs: the leaves so far and the breaches found. */
export interface Books {
  readonly claim: Claim;
  readonly inquiry: Inquiry;
  readonly board: Board;
  readonly tracer: Tracer | undefined;
  readonly breaches: Breach[];
  leaves: readonly Leaf[];
  /** Sets of entries that were moved as one. */
  readonly moved: Map<string, readonly string[]>;
  /** What deductions left over. */
  readonly surplus: Surplus[];
}

const amountsOf = (ledger: Ledger): Pick<Scope, 'head' | 'before' | 'emptied' | 'stream'> => ({ head: (loss) => amountOf(ledger, loss), before: (name, loss) => amountBefore(ledger, name, loss), emptied: (loss) => isEmptied(ledger, loss), stream: (name) => streamOf(ledger, name) });

/** Where a rule's measures and conditions are read, on one ledger. */
export const scopeOf = (x: Books, { rule, self }: Act, ledger: Ledger, bound?: Subject, high?: Ledger): Scope => ({
  rule: rule.id, self, ...(high === undefined ? {} : { greater: amountsOf(high) }), ...(bound === undefined ? {} : { bound }), ...amountsOf(ledger), day: choosingDay(rule.chosenBy, self, x.claim.matter),
});

/** Applies an operation to the part of every leaf that lies under a guard. */
export const onLeaves = (x: Books, when: Node, operate: (leaf: Leaf) => readonly Leaf[]): void => {
  const { diagrams: d } = x.board;
  if (when === d.no) return;
  const next: Leaf[] = [];
  for (const leaf of x.leaves) {
    const inside = d.and(leaf.guard, when);
    if (inside === d.no) {
      next.push(leaf);
      continue;
    }
    const part = { ...leaf, guard: inside };
    if (leaf.high === undefined) next.push(...operate(part));
    else next.push(onBoth(part, leaf.high, x.board, operate));
    const outside = d.and(leaf.guard, d.not(when));
    if (outside !== d.no) next.push({ ...leaf, guard: outside });
  }
  x.leaves = x.inquiry.join === true ? thinned(merged(next, x.board), x.board) : merged(next, x.board);
  const bound = x.inquiry.leaves ?? BOUND.leaves;
  if (x.leaves.length > bound) throw new TooWide(`more than ${bound} leaves`);
};

/** Whether a breach bears on a loss: a loss may name the promises or notices it comes from. */
export const linked = (breach: Breach, loss: Subject): boolean => {
  const names = breach.subject.kind === 'commitment' ? labelsOf(loss, 'causedBy') : breach.subject.kind === 'notice' ? labelsOf(loss, 'notices') : [];
  return names.length === 0 || names.includes(breach.subject.id);
};

/** What courts said of their figures contains already: the ends of the questions and the names. */
const contents = ofEach((determinations: Claim['determinations']): readonly { readonly about: string; readonly names: readonly string[] }[] =>
  [...determinations].flatMap(([about, stated]) => (stated.state === 'is' && stated.netOf !== undefined ? [{ about, names: stated.netOf }] : [])));

/** Whether a court's figure for a loss already contains a reduction. */
export const containedIn = (loss: Subject, name: string | undefined, claim: Claim): boolean =>
  name !== undefined && contents(claim.determinations).some(({ about, names }) => about.endsWith(`|${loss.key}`) && names.includes(name));
