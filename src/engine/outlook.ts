import { HUGE } from '../model/amount.js';
import type { StreamName } from '../model/conclusion.js';
import type { Value } from '../model/fact.js';
import type { AnswerAward, AnswerGiven, DecisiveQuestion, IdleQuestion, Margin, Range, StreamResult, Sum } from '../model/verdict.js';
import { sameValue } from '../model/fact.js';
import { STREAMS } from '../model/stream.js';
import { byCodeUnit } from '../values/order.js';
import type { Variable } from './board.js';
import { at, fewest, resolve } from './completions.js';
import type { Change } from './completions.js';
import type { Diagrams, Node } from './diagram.js';
import type { Exploration } from './explore.js';
import { highOf, lowOf } from './joined.js';
import { awardOf, awarded, streamOf } from './ledger.js';
import { besideOf, marginOf, readAt } from './margins.js';
import type { Ledger } from './ledger.js';

/** Everything read off the diagrams of one claim. */
export interface Outlook {
  readonly range: Range;
  readonly margins: readonly Margin[];
  readonly decisive: readonly DecisiveQuestion[];
  readonly notDecisive: readonly IdleQuestion[];
  readonly streams: Readonly<Record<StreamName, Omit<StreamResult, 'base'>>>;
}

const sum = (amount: bigint): Sum => (amount >= HUGE ? null : amount);

/** The function of the open answers that a sum over the ledgers is; built by halves, since the guards are disjoint. */
const functionOf = (x: Exploration, of: (ledger: Ledger) => bigint): Node => {
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

const terminalsOf = (n: Node, d: Diagrams): readonly bigint[] => {
  const seen = new Set<Node>();
  const found: bigint[] = [];
  const walk = (m: Node): void => {
    if (seen.has(m)) return;
    seen.add(m);
    const text = d.textOf(m);
    if (text === undefined) d.branches(m).forEach(walk);
    else found.push(BigInt(text));
  };
  walk(n);
  return found;
};

const ends = (n: Node, d: Diagrams): { readonly low: bigint; readonly high: bigint } => {
  const all = terminalsOf(n, d);
  return all.reduce((r, v) => ({ low: v < r.low ? v : r.low, high: v > r.high ? v : r.high }), { low: all[0] ?? 0n, high: all[0] ?? 0n });
};

/** Where a function takes one value. */
const level = (n: Node, value: bigint, d: Diagrams): Node => d.not(d.differ(n, d.terminal(`${value}`)));

const given = (changes: readonly Change[]): readonly AnswerGiven[] =>
  changes.map(({ variable: v, value }) => ({ question: v.question, subject: v.subject, ...(v.second === undefined ? {} : { second: v.second }), value: v.values[value] as Value }));

const apart = (a: bigint, b: bigint): bigint => (a > b ? a - b : b - a);

const greatest = (cofactors: readonly Node[], d: Diagrams): bigint => {
  const memo = new Map<number, bigint>();
  const between = (a: Node, b: Node): bigint => {
    if (a === b) return 0n;
    const [one, two] = [d.textOf(a), d.textOf(b)];
    if (one !== undefined && two !== undefined) return apart(BigInt(one), BigInt(two));
    const key = Math.min(a, b) * 0x4000000 + Math.max(a, b);
    const known = memo.get(key);
    if (known !== undefined) return known;
    const top = Math.max(d.variableOf(a), d.variableOf(b));
    const kids = (n: Node): readonly Node[] => (d.variableOf(n) === top ? d.branches(n) : Array.from({ length: d.sizeOf(top) }, () => n));
    const right = kids(b);
    const found = kids(a).reduce((m, k, i) => { const x = between(k, right[i] as Node); return x > m ? x : m; }, 0n);
    memo.set(key, found);
    return found;
  };
  return cofactors.reduce((m, a, i) => cofactors.slice(i + 1).reduce((n, b) => { const x = between(a, b); return x > n ? x : n; }, m), 0n);
};

const spread = (awards: readonly bigint[]): bigint => awards.reduce((m, a) => awards.reduce((n, b) => (apart(a, b) > n ? apart(a, b) : n), m), 0n);

const question = (v: Variable, award: Node, x: Exploration): DecisiveQuestion => {
  const { diagrams: d, variables } = x.board;
  const cofactors = v.values.map((_, value) => d.restrict(award, v.index, value));
  const awardWith = (value: number): bigint => { const all = resolve(variables, new Map([[v.index, value]]), d); return BigInt(at(award, (i) => all[i] as number, d)); };
  const classes: { readonly cofactor: Node; readonly award: bigint; readonly values: number[] }[] = [];
  cofactors.forEach((cofactor, value) => {
    const own = awardWith(value);
    const same = classes.find((c) => c.cofactor === cofactor && c.award === own);
    if (same === undefined) classes.push({ cofactor, award: own, values: [value] });
    else same.values.push(value);
  });
  const answers: readonly AnswerAward[] = classes.map((c) => ({ values: c.values.map((i) => v.values[i] as Value), award: sum(c.award) }));
  const effect = spread(classes.map((c) => c.award));
  const matters = classes.slice(1).reduce((n, c) => d.or(n, d.differ((classes[0] as { cofactor: Node }).cofactor, c.cofactor)), d.no);
  const others = effect === 0n ? fewest(matters, variables, d, v.index) : undefined;
  const base = resolve(variables, new Map(), d);
  return {
    question: v.question, subject: v.subject, ...(v.second === undefined ? {} : { second: v.second }), bearer: v.bearer, taken: v.values[base[v.index] as number] as Value,
    answers, effectAtBase: sum(effect), greatestEffect: sum(greatest(cofactors, d)),
    onlyIf: others === undefined ? [] : given(others.changes), orIf: others === undefined ? 0 : Number(others.others), place: v.place,
  };
};

const besides = (v: Variable, award: Node, beside: Node, x: Exploration): DecisiveQuestion =>
  ({ ...question(v, award, x), effectAtBase: 0n, greatestEffect: 0n, onlyIf: [], orIf: 0, beside: v.values.map((value, i) => ({ values: [value], award: readAt(v, i, beside, x) })) });

const bySize = (a: Sum, b: Sum): number => (a === b ? 0 : a === null ? -1 : b === null ? 1 : a > b ? -1 : 1);

/** Reads range, witnesses, decisive questions, effects and `onlyIf` off the diagrams of a finished exploration. */
export const outlookOf = (x: Exploration): Outlook => {
  const { diagrams: d, variables } = x.board;
  const award = functionOf(x, awardOf);
  const { low, high } = ends(award, d);
  const decisiveAt = new Set(d.support(award));
  const witness = (value: bigint): readonly AnswerGiven[] => given(fewest(level(award, value, d), variables, d)?.changes ?? []);
  const witnesses = { low: witness(low), high: witness(high) };
  const limits = (['low', 'high'] as const).filter((end) => witnesses[end].some((g) => variables.some((v) => v.question === g.question && v.subject === g.subject && v.limits.length > 0)));
  const decisive = variables.filter((v) => !v.band && decisiveAt.has(v.index)).map((v) => ({ key: v.key, entry: question(v, award, x) }));
  decisive.sort((a, b) => {
    const atBase = bySize(a.entry.effectAtBase, b.entry.effectAtBase);
    const atMost = bySize(a.entry.greatestEffect, b.entry.greatestEffect);
    return atBase !== 0 ? atBase : atMost !== 0 ? atMost : byCodeUnit(a.key, b.key);
  });
  const beside = functionOf(x, besideOf);
  const besideAt = new Set(d.support(beside));
  const only = variables.filter((v) => !v.band && !decisiveAt.has(v.index) && besideAt.has(v.index)).sort((a, b) => byCodeUnit(a.key, b.key));
  return {
    margins: variables.filter((v) => v.band && decisiveAt.has(v.index)).map((v) => marginOf(v, award, x)).filter((m) => m.low !== m.high),
    range: { low: sum(low), high: sum(high), exhaustive: true, witness: witnesses, limits },
    decisive: [...decisive.map((q) => q.entry), ...only.map((v) => besides(v, award, beside, x))],
    notDecisive: variables.filter((v) => !v.band && !decisiveAt.has(v.index) && !besideAt.has(v.index)).map((v) => ({ question: v.question, subject: v.subject })),
    streams: Object.fromEntries(STREAMS.map((s) => { const e = ends(functionOf(x, (l) => streamOf(l, s)), d); return [s, { low: sum(e.low), high: sum(e.high) }]; })) as Record<StreamName, { low: Sum; high: Sum }>,
  };
};

/** Reads off the diagrams of an exploration what one answer does to the award, all else at base; `unknown` answers for a question that is no variable there. */
export const awardReader = (x: Exploration, unknown: (key: string, value: Value) => bigint): ((key: string, value: Value) => bigint) => {
  const { diagrams: d, variables, byKey } = x.board;
  const award = functionOf(x, awardOf);
  return (key, value) => {
    const variable = byKey.get(key);
    const position = variable?.values.findIndex((v) => sameValue(v, value)) ?? -1;
    if (variable === undefined || position < 0) return unknown(key, value);
    const all = resolve(variables, new Map([[variable.index, position]]), d);
    return BigInt(at(award, (i) => all[i] as number, d));
  };
};

/**
 * Reads an outer range off joined leaves: no completion lies outside it. Questions are compared at base only, by assessing again with each answer, so a
 * question that matters only together with others is not found; the range says that it is not exhaustive.
 */
export const outerOutlook = (x: Exploration, awardWith: (key: string, value: Value) => bigint): Outlook => {
  const { variables } = x.board;
  const bounds = (of: (ledger: Ledger) => readonly string[]): { readonly low: Sum; readonly high: Sum } => {
    const [low = 0n, ...lows] = x.leaves.map((l) => lowOf(l, of(l.ledger)));
    const [high = 0n, ...highs] = x.leaves.map((l) => highOf(l, of(l.ledger)));
    return { low: sum(lows.reduce((a, b) => (b < a ? b : a), low)), high: sum(highs.reduce((a, b) => (b > a ? b : a), high)) };
  };
  const compared = variables.filter((v) => !v.band).map((v) => {
    const answers: readonly AnswerAward[] = v.values.map((value) => ({ values: [value], award: sum(awardWith(v.key, value)) }));
    const effect = sum(spread(v.values.map((value) => awardWith(v.key, value))));
    const base = resolve(variables, new Map(), x.board.diagrams)[v.index] as number;
    return { v, entry: { question: v.question, subject: v.subject, ...(v.second === undefined ? {} : { second: v.second }), bearer: v.bearer, taken: v.values[base] as Value, answers, effectAtBase: effect, greatestEffect: effect, onlyIf: [], orIf: 0, place: v.place } };
  });
  const moving = compared.filter((c) => c.entry.effectAtBase !== 0n).sort((a, b) => { const order = bySize(a.entry.effectAtBase, b.entry.effectAtBase); return order !== 0 ? order : byCodeUnit(a.v.key, b.v.key); });
  return {
    margins: [],
    range: { ...bounds(awarded), exhaustive: false, witness: { low: [], high: [] }, limits: [] },
    decisive: moving.map((c) => c.entry),
    notDecisive: [],
    streams: Object.fromEntries(STREAMS.map((s) => [s, bounds((l) => l.filter((e) => e.stream === s).map((e) => e.id))])) as Record<StreamName, { low: Sum; high: Sum }>,
  };
};
