import { HUGE } from '../model/amount.js';
import type { Value } from '../model/fact.js';
import type { AnswerAward, AnswerGiven, DecisiveQuestion } from '../model/verdict.js';
import type { Variable } from './board.js';
import { at, fewest, resolve } from './completions.js';
import type { Change } from './completions.js';
import type { Diagrams, Node } from './diagram.js';
import type { Exploration } from './explore.js';
import { NEVER, sum, within } from './functions.js';
import { readAt } from './margins.js';

/** Changed answers as the verdict names them. */
export const given = (changes: readonly Change[]): readonly AnswerGiven[] =>
  changes.map(({ variable: v, value }) => ({ question: v.question, subject: v.subject, ...(v.second === undefined ? {} : { second: v.second }), value: v.values[value] as Value }));

const apart = (a: bigint, b: bigint): bigint => (a > b ? a - b : b - a);

const greatest = (cofactors: readonly Node[], d: Diagrams): bigint => {
  const memo = new Map<number, bigint>();
  const between = (a: Node, b: Node): bigint => {
    if (a === b) return 0n;
    const [one, two] = [d.textOf(a), d.textOf(b)];
    if (one === NEVER || two === NEVER) return 0n;
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

/** How far apart the greatest and the least of some awards are. */
export const spread = (awards: readonly bigint[]): bigint => awards.reduce((m, a) => awards.reduce((n, b) => (apart(a, b) > n ? apart(a, b) : n), m), 0n);

/** The completions of the other questions that count and in which two answers of a question come to different awards. */
const telling = (v: Variable, award: Node, allowed: Node, d: Diagrams): ((one: number, two: number) => Node) => {
  const at = v.values.map((_, value) => ({ award: d.restrict(award, v.index, value), allowed: d.restrict(allowed, v.index, value) }));
  return (one, two) => {
    const [a, b] = [at[one] as (typeof at)[number], at[two] as (typeof at)[number]];
    return d.and(d.differ(a.award, b.award), d.and(a.allowed, b.allowed));
  };
};

/** Whether two answers of a question come to different awards in some completion that counts. */
export const decides = (v: Variable, award: Node, allowed: Node, d: Diagrams): boolean => {
  if (allowed === d.yes) return true;
  const tell = telling(v, award, allowed, d);
  return v.values.some((_, one) => v.values.some((__, two) => two > one && tell(one, two) !== d.no));
};

/** Answers that are one, by the first of them. */
interface Class {
  readonly first: number;
  readonly award: bigint;
  readonly values: readonly number[];
}

/** The answers that are told, by position: what has no bound is one answer, whatever edges stand for it, and the edge just below it is no figure. */
const toldOf = (values: readonly Value[]): readonly number[] => {
  const [all, unbounded] = [values.map((_, i) => i), values.findIndex((v) => typeof v === 'bigint' && v >= HUGE)];
  const told = all.filter((i) => { const value = values[i]; return typeof value !== 'bigint' || value < HUGE - 1n || i === unbounded; });
  return told.length < 2 ? all : told;
};

/** What there is to say of a question that decides. */
export const question = (v: Variable, award: Node, allowed: Node, x: Exploration): DecisiveQuestion => {
  const { diagrams: d, variables } = x.board;
  const tell = telling(v, award, allowed, d);
  const cofactors = v.values.map((_, value) => d.restrict(within(allowed, award, d), v.index, value));
  const awardWith = (value: number, changes: readonly Change[] = []): bigint => {
    const all = resolve(variables, new Map([...changes.map((c) => [c.variable.index, c.value] as const), [v.index, value]]), d);
    return BigInt(at(award, (i) => all[i] as number, d));
  };
  /** The answers with their awards; those of one group are one to every rule, and to what their burdens bring along. */
  const told = toldOf(v.values);
  const classesOf = (changes: readonly Change[]): readonly Class[] => told.reduce<readonly Class[]>((list, value) => {
    const own = awardWith(value, changes);
    const same = list.find((c) => c.award === own && tell(c.first, value) === d.no);
    return same === undefined ? [...list, { first: value, award: own, values: [value] }] : list.map((c) => (c === same ? { ...c, values: [...c.values, value] } : c));
  }, []);
  const classes = classesOf([]);
  const awards = (list: readonly Class[]): readonly AnswerAward[] => list.map((c) => ({ values: c.values.map((i) => v.values[i] as Value), award: sum(c.award) }));
  const effect = spread(classes.map((c) => c.award));
  const pairs = (allowed === d.yes ? classes.slice(0, 1) : classes).flatMap((one, i) => classes.slice(i + 1).map((two) => tell(one.first, two.first)));
  const matters = pairs.reduce((n, differing) => d.or(n, differing), d.no);
  const most = greatest(cofactors, d);
  const others = effect === 0n ? fewest(matters, variables, d, v.index) : undefined;
  const base = resolve(variables, new Map(), d);
  return {
    question: v.question, subject: v.subject, ...(v.second === undefined ? {} : { second: v.second }), bearer: v.bearer, taken: v.values[base[v.index] as number] as Value,
    answers: awards(classes), effectAtBase: sum(effect), greatestEffect: sum(most > effect ? most : effect),
    onlyIf: given(others?.changes ?? []), thenWith: others === undefined ? [] : awards(classesOf(others.changes)), orIf: Number(others?.others ?? 0n), place: v.place,
  };
};

/** A question that moves only what is owed beside the award. */
export const besides = (v: Variable, award: Node, beside: Node, allowed: Node, x: Exploration): DecisiveQuestion =>
  ({ ...question(v, award, allowed, x), effectAtBase: 0n, greatestEffect: 0n, onlyIf: [], thenWith: [], orIf: 0, beside: toldOf(v.values).map((i) => ({ values: [v.values[i] as Value], award: readAt(v, i, beside, x) })) });
