import type { Conclusion, Discretion, Heads, StreamName } from '../model/conclusion.js';
import type { StepReason } from '../model/finding.js';
import type { AmountMeasure, Line } from '../model/measure.js';
import { scale } from '../values/money.js';
import { ask, judged, split } from './board.js';
import { containedIn, onLeaves, scopeOf } from './books.js';
import type { Act, Books } from './books.js';
import { decide } from './decide.js';
import { evaluate } from './evaluate.js';
import type { Scope } from './evaluate.js';
import type { Node } from './diagram.js';
import { reached } from './leaves.js';
import type { Leaf } from './leaves.js';
import { amountOf, assigned, sumOf, withAmount, withTotal } from './ledger.js';
import type { Ledger } from './ledger.js';

/** A conclusion that moves money. */
export type MoneyConclusion = Extract<Conclusion, { heads: Heads } | { add: AmountMeasure }>;

interface Selecting { readonly heads: Heads; readonly contained?: string; readonly agreed?: true; readonly streams?: readonly StreamName[] }

/** The heads a conclusion touches on a leaf; a condition about losses may part the leaf. */
const selected = (x: Books, { heads, contained }: Selecting, act: Act, leaf: Leaf): readonly { readonly guard: Node; readonly ids: readonly string[] }[] => {
  const { diagrams: d } = x.board;
  const losses = x.claim.matter.subjects.loss.filter((s) => leaf.ledger.some((e) => e.id === s.id && e.stream === 'damages') && !containedIn(s, contained, x.claim));
  if (heads === 'self') return [{ guard: leaf.guard, ids: losses.some((s) => s.id === act.self.id) ? [act.self.id] : [] }];
  if (heads === 'all') return [{ guard: leaf.guard, ids: losses.map((s) => s.id) }];
  return losses.reduce<readonly { guard: Node; ids: readonly string[] }[]>((parts, loss) => parts.flatMap((p) => {
    const within = decide(heads.where, scopeOf(x, act, leaf.ledger, loss), p.guard, x.board);
    const [yes, no] = [d.and(p.guard, within), d.and(p.guard, d.not(within))];
    return [...(yes === d.no ? [] : [{ guard: yes, ids: [...p.ids, loss.id] }]), ...(no === d.no ? [] : [{ guard: no, ids: p.ids }])];
  }), [{ guard: leaf.guard, ids: [] }]);
};

/** The sums agreed for a breach: entries of the damages that are no head of loss. */
const agreedOf = (ledger: Ledger): readonly string[] => ledger.filter((e) => e.stream === 'damages' && e.id.includes('|')).map((e) => e.id);

/** What else counts under a limit: agreed sums, and the entries of whole streams. */
const besides = (ledger: Ledger, { agreed, streams }: Selecting): readonly string[] =>
  [...(agreed === true ? agreedOf(ledger) : []), ...ledger.filter((e) => streams?.includes(e.stream) === true).map((e) => e.id)];

const onHeads = (x: Books, conclusion: Selecting, act: Act, when: Node, operate: (leaf: Leaf, ids: readonly string[], scope: Scope) => readonly Leaf[]): void => {
  onLeaves(x, when, (leaf) => selected(x, conclusion, act, leaf).flatMap(({ guard, ids: chosen }) => {
    const part = { ...leaf, guard };
    const ids = reached(chosen, leaf);
    return ids.length === 0 && besides(leaf.ledger, conclusion).length === 0 ? [part] : operate(part, ids, scopeOf(x, act, leaf.ledger));
  }));
};

/** Sets one head to what a measure makes of it, for every combination of the open answers the measure asks for. */
const measuredHead = (x: Books, leaf: Leaf, id: string, measure: AmountMeasure, act: Act, to: (from: bigint, value: bigint) => bigint, about: StepReason): readonly Leaf[] => {
  const loss = x.claim.matter.index.get(`loss:${id}`);
  return evaluate(measure, scopeOf(x, act, leaf.ledger, loss), leaf.guard, x.board).map(({ guard, measured }) => {
    if (measured.value === undefined) return { ...leaf, guard };
    const from = amountOf(leaf.ledger, id);
    const next = to(from, measured.value);
    x.tracer?.step({ loss: id, rule: act.rule, subject: act.self, from, to: next, about, lines: measured.working });
    return { ...leaf, guard, ledger: withAmount(leaf.ledger, id, next) };
  });
};

const perHead = (x: Books, conclusion: Selecting, measure: AmountMeasure, act: Act, when: Node, to: (from: bigint, value: bigint) => bigint, about: StepReason): void => {
  onHeads(x, conclusion, act, when, (leaf, ids) => ids.reduce<readonly Leaf[]>((parts, id) => parts.flatMap((p) => measuredHead(x, p, id, measure, act, to, about)), [leaf]));
};

/** Brings the sum of some entries to a new total, allotted by the largest remainder. */
const total = (x: Books, leaf: Leaf, ids: readonly string[], to: bigint, act: Act, about: StepReason, lines: readonly Line[], unrounded?: string): Leaf => {
  const ledger = withTotal(leaf.ledger, ids, to);
  x.tracer?.total({ ids, rule: act.rule, subject: act.self, from: sumOf(leaf.ledger, ids), to, about, lines, before: leaf.ledger, after: ledger, unrounded });
  return about === 'limit' && leaf.side !== undefined && ids.length > 1 ? { ...leaf, ledger, pools: [...(leaf.pools ?? []), ids] } : { ...leaf, ledger };
};

/** The leaves after a sum was put into a stream: at the measure's point or at a court's figure, and at both ends of the band where a judge sets it. */
const added = (x: Books, leaf: Leaf, measure: AmountMeasure, stream: StreamName, band: Discretion | undefined, act: Act): readonly Leaf[] => {
  const { board: b } = x;
  const put = (taken: AmountMeasure, guard: Node): readonly Leaf[] =>
    evaluate(taken, scopeOf(x, act, leaf.ledger), guard, b).map(({ guard: g, measured }) => {
      if (measured.value === undefined) return { ...leaf, guard: g };
      x.tracer?.added({ rule: act.rule, subject: act.self, amount: measured.value, stream, lines: measured.working, statements: measured.statements ?? [] });
      return { ...leaf, guard: g, ledger: [...leaf.ledger, { id: `${act.rule.id}|${act.self.key}`, stream, amount: measured.value }] };
    });
  if (band === undefined) return put(measure, leaf.guard);
  const figure = judged(b, band.question, act.self);
  if (typeof figure === 'bigint') return put({ ...measure, asks: [], compute: () => ({ value: figure, working: [{ name: 'set-by-court', value: `${figure}` }] }) }, leaf.guard);
  return figure.flatMap(({ value, guard }) => {
    const inside = b.diagrams.and(leaf.guard, guard);
    return inside === b.diagrams.no ? [] : put(value === 'low' ? band.low : value === 'high' ? band.high : measure, inside);
  });
};

/** Writes a conclusion about money into the books, on the part of every leaf where its rule fired. */
export const applyMoney = (x: Books, conclusion: MoneyConclusion, act: Act, when: Node): void => {
  const { board: b } = x;
  const { rule, self } = act;
  if ('prove' in conclusion) perHead(x, conclusion, conclusion.prove, act, when, (from, value) => (value < from ? value : from), 'proven');
  else if ('deduct' in conclusion && conclusion.together === true)
    onHeads(x, conclusion, act, when, (leaf, ids, scope) => evaluate(conclusion.deduct, scope, leaf.guard, b).map(({ guard, measured }) => {
      const sum = sumOf(leaf.ledger, ids);
      const left = measured.value === undefined ? sum : measured.value > sum ? 0n : sum - measured.value;
      return left === sum ? { ...leaf, guard } : total(x, { ...leaf, guard }, ids, left, act, 'on-account', measured.working);
    }));
  else if ('deduct' in conclusion) perHead(x, conclusion, conclusion.deduct, act, when, (from, value) => (value > from ? 0n : from - value), 'deducted');
  else if ('deny' in conclusion)
    onHeads(x, conclusion, act, when, (leaf, ids) => [ids.reduce<Leaf>((l, id) => {
      x.tracer?.step({ loss: id, rule, subject: self, from: amountOf(l.ledger, id), to: 0n, about: 'denied', lines: [] });
      return { ...l, ledger: withAmount(l.ledger, id, 0n) };
    }, leaf)]);
  else if ('scale' in conclusion)
    onHeads(x, conclusion, act, when, (leaf, ids, scope) => evaluate(conclusion.scale, scope, leaf.guard, b).map(({ guard, measured }) => {
      if (measured.value === undefined) return { ...leaf, guard };
      const { value, unrounded } = scale(sumOf(leaf.ledger, ids), measured.value, x.claim.matter.digits);
      return total(x, { ...leaf, guard }, ids, value, act, 'share', measured.working, unrounded);
    }));
  else if ('limit' in conclusion)
    onHeads(x, conclusion, act, when, (leaf, ids, scope) => evaluate(conclusion.limit, scope, leaf.guard, b).flatMap(({ guard, measured }) => {
      const covered = [...ids, ...besides(leaf.ledger, conclusion)];
      const sum = sumOf(leaf.ledger, covered);
      const cut = (g: Node, to: bigint): Leaf => (to >= sum ? { ...leaf, guard: g } : total(x, { ...leaf, guard: g }, covered, to, act, 'limit', measured.working));
      if (measured.value !== undefined) return [cut(guard, measured.value)];
      if (conclusion.unknown === undefined) return [{ ...leaf, guard }];
      return split(b, ask(b, conclusion.unknown, self, undefined, 'respondent'), guard).map((part) => cut(part.guard, typeof part.value === 'bigint' ? part.value : sum));
    }));
  else if ('assign' in conclusion)
    onHeads(x, conclusion, act, when, (leaf, ids) => [ids.reduce<Leaf>((l, id) => ({ ...l, ledger: assigned(l.ledger, id, conclusion.assign) }), leaf)]);
  else if ('replace' in conclusion)
    onLeaves(x, when, (leaf) => selected(x, conclusion, act, leaf).flatMap(({ guard, ids }) =>
      added(x, { ...leaf, guard }, conclusion.replace, 'damages', conclusion.discretion, act).map((part) => (part.ledger === leaf.ledger ? part : total(x, part, ids, 0n, act, 'replaced', [])))));
  else onLeaves(x, when, (leaf) => added(x, leaf, conclusion.add, conclusion.stream, conclusion.discretion, act));
};
