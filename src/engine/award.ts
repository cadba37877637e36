import type { Act } from '../model/claim.js';
import type { Conclusion, Discretion, Heads, StreamName } from '../model/conclusion.js';
import type { StepReason } from '../model/finding.js';
import type { AmountMeasure, Line, Measure, Measured } from '../model/measure.js';
import { CASE } from '../model/subject.js';
import type { Subject } from '../model/subject.js';
import { allocate } from '../values/allocate.js';
import { scale } from '../values/money.js';
import type { Scaled } from '../values/money.js';
import type { Ratio } from '../values/ratio.js';
import { BARRED, ask, barredIn, concluded, givenBy, judged, split } from './board.js';
import { containedIn, onLeaves, scopeOf } from './books.js';
import type { Books } from './books.js';
import { decide } from './decide.js';
import { evaluate } from './evaluate.js';
import type { Scope } from './evaluate.js';
import type { Node } from './diagram.js';
import type { Leaf } from './leaves.js';
import { amountOf, assigned, emptied, emptiedSince, entriesOf, entryOf, sumOf, withAmount, withAmounts, withEntry, withKept, withTotal } from './ledger.js';
import type { Ledger } from './ledger.js';

/** A conclusion that moves money. */
export type MoneyConclusion = Extract<Conclusion, { heads: Heads } | { add: AmountMeasure } | { exclude: string }>;

interface Selecting { readonly heads: Heads; readonly contained?: string; readonly agreed?: true; readonly streams?: readonly StreamName[]; readonly ofNorms?: readonly string[] }

/** The heads a conclusion touches on a leaf; a condition about losses may part the leaf. */
const selected = (x: Books, { heads, contained }: Selecting, act: Act, leaf: Leaf): readonly { readonly guard: Node; readonly ids: readonly string[] }[] => {
  const { diagrams: d } = x.board;
  if (heads === 'self') {
    const own = entryOf(leaf.ledger, act.self.id)?.stream === 'damages' ? x.claim.matter.index.get(`loss:${act.self.id}`) : undefined;
    return [{ guard: leaf.guard, ids: own === undefined || containedIn(own, contained, x.claim) ? [] : [own.id] }];
  }
  const losses = x.claim.matter.subjects.loss.filter((s) => entryOf(leaf.ledger, s.id)?.stream === 'damages' && !containedIn(s, contained, x.claim));
  if (heads === 'all') return [{ guard: leaf.guard, ids: losses.map((s) => s.id) }];
  let parts: { readonly guard: Node; readonly ids: string[] }[] = [{ guard: leaf.guard, ids: [] }];
  for (const loss of losses)
    parts = parts.flatMap((p) => {
      const within = decide(heads.where, scopeOf(x, act, leaf.ledger, loss, leaf.half?.other), p.guard, x.board);
      const [yes, no] = [d.and(p.guard, within), d.and(p.guard, d.not(within))];
      const apart = no === d.no ? [] : [{ guard: no, ids: yes === d.no ? p.ids : [...p.ids] }];
      if (yes === d.no) return apart;
      p.ids.push(loss.id);
      return [{ guard: yes, ids: p.ids }, ...apart];
    });
  return parts;
};

/** The sums agreed for a breach: entries of the damages that are no head of loss. A limit reaches those that its clause speaks of, where the record says which. */
const agreedOf = (ledger: Ledger, limit: Subject): readonly string[] =>
  entriesOf(ledger).filter((e) => e.stream === 'damages' && e.id.includes('|') && limit.links['sumsBeyond']?.some((key) => e.id.endsWith(`|${key}`)) !== true).map((e) => e.id);

/** The entries that the rules of one norm added. */
const addedBy = ({ claim }: Books, ledger: Ledger, norm: string): readonly string[] => {
  const rules = [...claim.rules.values()].flat().filter((r) => r.norm === norm);
  return entriesOf(ledger).filter((e) => rules.some((r) => e.id.startsWith(`${r.id}|`))).map((e) => e.id);
};

/** What else counts under a limit: agreed sums, and the entries of whole streams, or of those what the rules of some norms added. */
const besides = (x: Books, ledger: Ledger, { agreed, streams, ofNorms }: Selecting, limit: Subject): readonly string[] => {
  const named = ofNorms === undefined ? undefined : new Set(ofNorms.flatMap((norm) => addedBy(x, ledger, norm)));
  return [...(agreed === true ? agreedOf(ledger, limit) : []), ...(streams === undefined ? [] : entriesOf(ledger)).filter((e) => streams?.includes(e.stream) === true && named?.has(e.id) !== false).map((e) => e.id)];
};

const onHeads = (x: Books, conclusion: Selecting, act: Act, when: Node, operate: (leaf: Leaf, ids: readonly string[], scope: Scope) => readonly Leaf[]): void => {
  onLeaves(x, when, (leaf) => selected(x, conclusion, act, leaf).flatMap(({ guard, ids }) => {
    const part = { ...leaf, guard };
    return ids.length === 0 && besides(x, leaf.ledger, conclusion, act.self).length === 0 ? [part] : operate(part, ids, scopeOf(x, act, leaf.ledger));
  }));
};

/** A measure on a leaf, for every combination of the open answers it asks for; of a joined leaf on both halves, since it may move against the sums it reads. */
const valuesOf = <T>(x: Books, leaf: Leaf, measure: Measure<T>, act: Act, bound?: Subject): readonly { readonly guard: Node; readonly measured: Measured<T>; readonly values: readonly (T | undefined)[] }[] => {
  const found = evaluate(measure, scopeOf(x, act, leaf.ledger, bound), leaf.guard, x.board);
  const other = leaf.half === undefined ? [] : evaluate(measure, scopeOf(x, act, leaf.half.other, bound), leaf.guard, x.board);
  return found.map(({ guard, measured }, i) => ({ guard, measured, values: other[i] === undefined ? [measured.value] : [measured.value, other[i].measured.value] }));
};

/** Of what an operation may come to, the end that the half of the leaf stands for. */
const endOf = (leaf: Leaf, list: readonly bigint[]): bigint => list.reduce((a, c) => ((leaf.half?.side === 'low') === c < a ? c : a));

/** Is told what a measure said of a head. */
type Over = (said: { readonly leaf: Leaf; readonly guard: Node; readonly id: string; readonly from: bigint; readonly values: readonly (bigint | undefined)[]; readonly lines: readonly Line[] }) => void;

/** Writes down what a deduction leaves over; of a joined leaf whatever it may be between its halves. */
const leftOver = (x: Books, { beyond, contained }: Extract<Conclusion, { deduct: AmountMeasure }>, act: Act): Over | undefined =>
  beyond === undefined ? undefined : ({ leaf, guard, id, from, values, lines }) => {
    if (leaf.half?.side === 'high') return;
    const over = (stood: bigint) => (v: bigint | undefined): bigint => (v === undefined || v < stood || (stood === 0n && beyond.of === 'part') ? 0n : v - stood);
    const between = leaf.half === undefined ? [] : [...values.map(over(amountOf(leaf.half.other, id))), ...(from === 0n ? values.flatMap((v) => v ?? []) : [])];
    const amounts = [...values.map(over(from)), ...between];
    if (amounts.some((a) => a > 0n)) x.surplus.push({ act, loss: id, heads: beyond.over, contained, when: guard, amounts, lines });
  };

/** Sets one head to what a measure makes of it, for every combination of the open answers the measure asks for. */
const measuredHead = (x: Books, leaf: Leaf, id: string, measure: AmountMeasure, act: Act, to: (from: bigint, value: bigint) => bigint, about: StepReason, over?: Over): readonly Leaf[] => {
  const loss = x.claim.matter.index.get(`loss:${id}`);
  return valuesOf(x, leaf, measure, act, loss).map(({ guard, measured, values }) => {
    if (values.every((v) => v === undefined)) return { ...leaf, guard };
    const from = amountOf(leaf.ledger, id);
    const next = endOf(leaf, values.map((v) => (v === undefined ? from : to(from, v))));
    x.tracer?.step({ loss: id, rule: act.rule, subject: act.self, from, to: next, about, lines: measured.working });
    over?.({ leaf, guard, id, from, values, lines: measured.working });
    const ledger = withAmount(leaf.ledger, id, next);
    return { ...leaf, guard, ledger: from > 0n && next === 0n && (about === 'deducted' || measured.foundNothing === true) ? emptied(ledger, id) : ledger };
  });
};

const perHead = (x: Books, conclusion: Selecting, measure: AmountMeasure, act: Act, when: Node, to: (from: bigint, value: bigint) => bigint, about: StepReason, over?: Over): void => {
  onHeads(x, conclusion, act, when, (leaf, ids) => ids.reduce<readonly Leaf[]>((parts, id) => parts.flatMap((p) => measuredHead(x, p, id, measure, act, to, about, over)), [leaf]));
};

/** Steps that take from a loss itself, before the sums, limits and excuses that stand between it and what is owed. */
const COMES_OFF_A_LOSS: readonly StepReason[] = ['share', 'chance', 'beyond-its-head', 'deducted'];

type Allot = (ledger: Ledger, ids: readonly string[], total: bigint) => Ledger;

/** Brings the sum of some entries to a new total, allotted by the largest remainder unless said otherwise. */
const total = (x: Books, leaf: Leaf, ids: readonly string[], to: (sum: bigint) => bigint, act: Act, about: StepReason, lines: readonly Line[], unrounded?: string, allot: Allot = withTotal): Leaf => {
  if (x.inquiry.join === true) x.moved.set(ids.join(), ids);
  if (leaf.half !== undefined) return { ...leaf, moves: [...(leaf.moves ?? []), { ids, to }] };
  const from = sumOf(leaf.ledger, ids);
  const allotted = allot(leaf.ledger, ids, to(from));
  const ledger = COMES_OFF_A_LOSS.includes(about) ? emptiedSince(leaf.ledger, allotted, ids) : allotted;
  x.tracer?.total({ ids, rule: act.rule, subject: act.self, from, to: to(from), about, lines, before: leaf.ledger, after: ledger, unrounded });
  return { ...leaf, ledger };
};

/** What exceeds the sum of some heads, allotted to them by what is claimed for each; alike where nobody said for one. */
const byClaim = ({ claim: { matter } }: Books): Allot => (ledger, ids, all) => {
  const claims = ids.map((id) => matter.losses.get(id)?.claimed ?? null);
  const more = allocate(all - sumOf(ledger, ids), ids.map((id, i) => ({ id, weight: claims.includes(null) ? 1n : claims[i] ?? 0n })));
  return withAmounts(ledger, new Map(ids.map((id) => [id, amountOf(ledger, id) + (more.get(id) ?? 0n)])));
};

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** A limit over heads and other entries that the others use up first. Of a joined leaf the heads have what the other half leaves them. */
const usedUp = (x: Books, leaf: Leaf, heads: readonly string[], others: readonly string[], limited: (sum: bigint) => bigint, act: Act, lines: readonly Line[]): Leaf => {
  const left = (most: bigint, used: bigint): bigint => (most > used ? most - used : 0n);
  if (leaf.half === undefined)
    return total(x, leaf, [...heads, ...others], limited, act, 'limit', lines, undefined, (ledger, _, all) => {
      const used = least(sumOf(ledger, others), all);
      return withTotal(withTotal(ledger, others, used), heads, left(all, used));
    });
  const used = sumOf(leaf.half.other, others);
  const first = total(x, leaf, others, limited, act, 'limit', lines);
  return total(x, first, heads, (sum) => least(sum, left(limited(sum + used), used)), act, 'limit', lines);
};

/** A court's figure in the place of a measure, as far as the band lets it count. */
const setAt = (figure: bigint, measure: AmountMeasure, { atMost }: Discretion): AmountMeasure => ({
  ...measure, asks: atMost?.asks ?? [], monotone: atMost?.monotone ?? {},
  compute: (reading) => ({ value: least(figure, atMost?.compute(reading).value ?? figure), working: [{ name: 'set-by-court', value: `${figure}` }] }),
});

/** What a sum is taken as, under which answers: at the measure's point or at a court's figure, and at both ends of the band where a judge sets it. */
const banded = ({ board: b }: Books, measure: AmountMeasure, band: Discretion | undefined, { self }: Act, when: Node): readonly { readonly measure: AmountMeasure; readonly guard: Node }[] => {
  if (band === undefined) return [{ measure, guard: when }];
  const figure = judged(b, band.question, self);
  if (typeof figure === 'bigint') return [{ measure: setAt(figure, measure, band), guard: when }];
  return figure.map(({ value, guard }) => ({ measure: value === 'low' ? band.low : value === 'high' ? band.high : measure, guard: b.diagrams.and(when, guard) })).filter((end) => end.guard !== b.diagrams.no);
};

/** The leaves after a sum was put into a stream: at the measure's point or at a court's figure, and at both ends of the band where a judge sets it. */
const added = (x: Books, leaf: Leaf, measure: AmountMeasure, stream: StreamName, band: Discretion | undefined, act: Act, revises?: AmountMeasure): readonly Leaf[] => {
  const put = (taken: AmountMeasure, guard: Node): readonly Leaf[] =>
    valuesOf(x, { ...leaf, guard }, taken, act).map(({ guard: g, measured, values }) => {
      if (values.some((v) => v === undefined)) return { ...leaf, guard: g };
      const amount = endOf(leaf, values.flatMap((v) => v ?? []));
      const before = x.tracer === undefined || revises === undefined ? undefined : valuesOf(x, { ...leaf, guard: g }, revises, act)[0]?.measured;
      const agreed = before?.value === undefined ? {} : { agreed: { amount: before.value, lines: before.working } };
      x.tracer?.added({ rule: act.rule, subject: act.self, amount, stream, lines: measured.working, statements: measured.statements ?? [], ...agreed });
      return { ...leaf, guard: g, ledger: withEntry(leaf.ledger, { id: `${act.rule.id}|${act.self.key}`, stream, amount }) };
    });
  return banded(x, measure, band, act, leaf.guard).flatMap((end) => put(end.measure, end.guard));
};

/** After all heads were lessened for themselves: what a deduction left over comes off the sum of the others. */
export const spill = (x: Books): void => {
  for (const { act, loss, heads, contained, when, amounts, lines } of x.surplus)
    onHeads(x, { heads, ...(contained === undefined ? {} : { contained }) }, act, when, (leaf, all) => {
      const ids = all.filter((id) => id !== loss);
      const less = (sum: bigint): bigint => endOf(leaf, amounts.map((a) => (a > sum ? 0n : sum - a)));
      return [ids.length === 0 || (leaf.half === undefined && sumOf(leaf.ledger, ids) === 0n) ? leaf : total(x, leaf, ids, less, act, 'beyond-its-head', lines)];
    });
};

/** Writes a conclusion about money into the books, on the part of every leaf where its rule fired. */
export const applyMoney = (x: Books, conclusion: MoneyConclusion, act: Act, when: Node): void => {
  const { board: b } = x;
  const { rule, self } = act;
  const unbarred = (stream: StreamName): Node => b.diagrams.and(when, b.diagrams.not(b.diagrams.or(concluded(b, BARRED, CASE), concluded(b, barredIn(stream), givenBy(self)))));
  if ('prove' in conclusion) perHead(x, conclusion, conclusion.prove, act, when, (from, value) => (value < from ? value : from), 'proven');
  else if ('raise' in conclusion)
    for (const { measure, guard: within } of banded(x, conclusion.raise, conclusion.discretion, act, when))
      onHeads(x, conclusion, act, within, (leaf, ids) => valuesOf(x, leaf, measure, act).map(({ guard, measured, values }) => {
        const more = (sum: bigint): bigint => endOf(leaf, values.map((v) => sum + (v ?? 0n)));
        return values.every((v) => v === undefined || v === 0n) ? { ...leaf, guard } : total(x, { ...leaf, guard }, ids, more, act, conclusion.as, measured.working, undefined, byClaim(x));
      }));
  else if ('deduct' in conclusion && conclusion.together !== undefined) {
    const about = conclusion.together;
    onHeads(x, conclusion, act, when, (leaf, ids) => valuesOf(x, leaf, conclusion.deduct, act).map(({ guard, measured, values }) => {
      const less = (sum: bigint): bigint => endOf(leaf, values.map((v) => (v === undefined ? sum : v > sum ? 0n : sum - v)));
      return values.every((v) => v === undefined || v === 0n) ? { ...leaf, guard } : total(x, { ...leaf, guard }, ids, less, act, about, measured.working);
    }));
  } else if ('deduct' in conclusion) perHead(x, conclusion, conclusion.deduct, act, when, (from, value) => (value > from ? 0n : from - value), 'deducted', leftOver(x, conclusion, act));
  else if ('deny' in conclusion)
    onHeads(x, conclusion, act, when, (leaf, ids) => [ids.reduce<Leaf>((l, id) => {
      x.tracer?.step({ loss: id, rule, subject: self, from: amountOf(l.ledger, id), to: 0n, about: conclusion.as ?? 'denied', lines: [] });
      return { ...l, ledger: withAmount(l.ledger, id, 0n) };
    }, leaf)]);
  else if ('scale' in conclusion)
    onHeads(x, conclusion, act, when, (leaf, ids) => valuesOf(x, leaf, conclusion.scale, act).map(({ guard, measured, values }) => {
      if (values.every((v) => v === undefined)) return { ...leaf, guard };
      const scaled = (sum: bigint) => (by: Ratio | undefined): Scaled => (by === undefined ? { value: sum, unrounded: undefined } : scale(sum, by, x.claim.matter.digits));
      const from = { ...leaf, guard, ...(conclusion.keeps === undefined ? {} : { ledger: withKept(leaf.ledger, conclusion.keeps, ids) }) };
      const all = [...ids, ...besides(x, leaf.ledger, conclusion, act.self)];
      return total(x, from, all, (sum) => endOf(leaf, values.map((v) => scaled(sum)(v).value)), act, conclusion.as ?? 'share', measured.working, scaled(sumOf(leaf.ledger, all))(measured.value).unrounded);
    }));
  else if ('limit' in conclusion)
    onHeads(x, conclusion, act, when, (leaf, ids) => valuesOf(x, leaf, conclusion.limit, act).flatMap(({ guard, measured, values }) => {
      const covered = [...ids, ...besides(x, leaf.ledger, conclusion, act.self)];
      const under = new Set(covered);
      const cut = (g: Node, to: readonly (bigint | undefined)[]): Leaf => {
        const limited = (sum: bigint): bigint => endOf(leaf, to.map((v) => (v === undefined || v >= sum ? sum : v)));
        const sum = sumOf(leaf.ledger, covered);
        x.tracer?.limited({ subject: self, amount: limited(sum), all: entriesOf(leaf.ledger).every((e) => e.stream !== 'damages' || under.has(e.id)) });
        if (leaf.half === undefined && limited(sum) === sum) return { ...leaf, guard: g };
        const part = { ...leaf, guard: g };
        return conclusion.first === true ? usedUp(x, part, ids, besides(x, leaf.ledger, conclusion, act.self), limited, act, measured.working) : total(x, part, covered, limited, act, 'limit', measured.working);
      };
      if (values.every((v) => v !== undefined)) return [cut(guard, values)];
      if (conclusion.unknown === undefined) return [values.some((v) => v !== undefined) ? cut(guard, values) : { ...leaf, guard }];
      return split(b, ask(b, conclusion.unknown, self, undefined, 'respondent'), guard).map((part) => cut(part.guard, [...values.filter((v) => v !== undefined), typeof part.value === 'bigint' ? part.value : undefined]));
    }));
  else if ('exclude' in conclusion)
    onLeaves(x, when, (leaf) => {
      const { upTo } = conclusion;
      const ids = addedBy(x, leaf.ledger, conclusion.exclude).filter((id) => upTo === undefined || id.endsWith(`|${self.key}`));
      if (upTo !== undefined && ids.length > 0)
        return valuesOf(x, leaf, upTo, act).map(({ guard, measured, values }) =>
          total(x, { ...leaf, guard }, ids, (sum) => endOf(leaf, values.map((v) => (v === undefined ? sum : least(sum, v)))), act, 'excused', measured.working));
      return [sumOf(leaf.ledger, ids) === 0n ? leaf : total(x, leaf, ids, () => 0n, act, 'kept', [])];
    });
  else if ('assign' in conclusion)
    onHeads(x, conclusion, act, when, (leaf, ids) => [ids.reduce<Leaf>((l, id) => ({ ...l, ledger: assigned(l.ledger, id, conclusion.assign) }), leaf)]);
  else if ('replace' in conclusion)
    onLeaves(x, unbarred('damages'), (leaf) => selected(x, conclusion, act, leaf).flatMap(({ guard, ids }) =>
      added(x, { ...leaf, guard }, conclusion.replace, 'damages', conclusion.discretion, act, conclusion.revises).map((part) => (part.ledger === leaf.ledger ? part : total(x, part, ids, () => 0n, act, 'replaced', [])))));
  else onLeaves(x, unbarred(conclusion.stream), (leaf) => added(x, leaf, conclusion.add, conclusion.stream, conclusion.discretion, act));
};
