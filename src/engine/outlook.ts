import type { StreamName } from '../model/conclusion.js';
import type { Value } from '../model/fact.js';
import type { AnswerAward, AnswerGiven, DecisiveQuestion, IdleQuestion, Margin, Range, StreamResult, Sum } from '../model/verdict.js';
import { sameValue } from '../model/fact.js';
import { STREAMS } from '../model/stream.js';
import { byCodeUnit } from '../values/order.js';
import { at, fewest, resolve } from './completions.js';
import { consistent, hangingOn, onto } from './consistent.js';
import { besides, decides, given, question, spread } from './deciding.js';
import type { Exploration } from './explore.js';
import { ends, functionOf, level, sum, within } from './functions.js';
import { highOf, lowOf } from './joined.js';
import { awardOf, awarded, entriesOf, streamOf } from './ledger.js';
import { besideOf, marginOf } from './margins.js';
import type { Node } from './diagram.js';
import { onlyNear } from './nearness.js';
import type { Ledger } from './ledger.js';

/** Everything read off the diagrams of one claim. */
export interface Outlook {
  readonly range: Range;
  readonly margins: readonly Margin[];
  readonly decisive: readonly DecisiveQuestion[];
  readonly notDecisive: readonly IdleQuestion[];
  readonly streams: Readonly<Record<StreamName, Omit<StreamResult, 'base'>>>;
}

const bySize = (a: Sum, b: Sum): number => (a === b ? 0 : a === null ? -1 : b === null ? 1 : a > b ? -1 : 1);

/** Reads range, witnesses, decisive questions, effects and `onlyIf` off the diagrams of a finished exploration. `responsible`: the answers under which the respondent is responsible. */
export const outlookOf = (x: Exploration, responsible: Node = x.board.diagrams.no): Outlook => {
  const { diagrams: d, variables } = x.board;
  const award = functionOf(x, awardOf);
  const beside = functionOf(x, besideOf);
  const standing = consistent(x.board);
  const support = new Set(d.support(award));
  const besideAt = new Set(d.support(beside));
  const allowed = onto(standing, hangingOn([...support, ...besideAt], variables, d), d);
  const counted = within(allowed, award, d);
  const { low, high } = ends(counted, d);
  const decisiveAt = new Set(variables.filter((v) => support.has(v.index) && decides(v, award, allowed, d)).map((v) => v.index));
  const witness = (value: bigint): readonly AnswerGiven[] => given(fewest(level(counted, value, d), variables, d)?.changes ?? []);
  const witnesses = { low: witness(low), high: witness(high) };
  const limits = (['low', 'high'] as const).filter((end) => onlyNear(level(counted, end === 'low' ? low : high, d), variables, d));
  const decisive = variables.filter((v) => !v.band && decisiveAt.has(v.index)).map((v) => ({ key: v.key, entry: question(v, award, allowed, x) }));
  decisive.sort((a, b) => {
    const atBase = bySize(a.entry.effectAtBase, b.entry.effectAtBase);
    const atMost = bySize(a.entry.greatestEffect, b.entry.greatestEffect);
    return atBase !== 0 ? atBase : atMost !== 0 ? atMost : byCodeUnit(a.key, b.key);
  });
  const turnsAt = new Set(d.support(d.and(standing, responsible)));
  const only = variables.filter((v) => !v.band && !decisiveAt.has(v.index) && besideAt.has(v.index)).sort((a, b) => byCodeUnit(a.key, b.key));
  return {
    margins: variables.filter((v) => v.band && decisiveAt.has(v.index)).map((v) => marginOf(v, award, x)).filter((m) => m.low !== m.high),
    range: { low: sum(low), high: sum(high), exhaustive: true, witness: witnesses, limits },
    decisive: [...decisive.map((q) => q.entry), ...only.map((v) => besides(v, award, beside, allowed, x))],
    notDecisive: variables.filter((v) => !v.band && !decisiveAt.has(v.index) && !besideAt.has(v.index)).map((v) => ({ question: v.question, subject: v.subject, ...(turnsAt.has(v.index) ? { turns: true as const } : {}) })),
    streams: Object.fromEntries(STREAMS.map((s) => { const e = ends(within(standing, functionOf(x, (l) => streamOf(l, s)), d), d); return [s, { low: sum(e.low), high: sum(e.high) }]; })) as Record<StreamName, { low: Sum; high: Sum }>,
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
    return { v, entry: { question: v.question, subject: v.subject, ...(v.second === undefined ? {} : { second: v.second }), bearer: v.bearer, taken: v.values[base] as Value, answers, effectAtBase: effect, greatestEffect: effect, onlyIf: [], thenWith: [], orIf: 0, place: v.place } };
  });
  const moving = compared.filter((c) => c.entry.effectAtBase !== 0n).sort((a, b) => { const order = bySize(a.entry.effectAtBase, b.entry.effectAtBase); return order !== 0 ? order : byCodeUnit(a.v.key, b.v.key); });
  return {
    margins: [],
    range: { ...bounds(awarded), exhaustive: false, witness: { low: [], high: [] }, limits: [] },
    decisive: moving.map((c) => c.entry),
    notDecisive: [],
    streams: Object.fromEntries(STREAMS.map((s) => [s, bounds((l) => entriesOf(l).filter((e) => e.stream === s).map((e) => e.id))])) as Record<StreamName, { low: Sum; high: Sum }>,
  };
};
