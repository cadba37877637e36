import { CASE } from '../model/subject.js';
import type { About, Burden } from '../model/about.js';
import type { Value } from '../model/fact.js';
import type { Measure, Measured, Reading } from '../model/measure.js';
import type { Question } from '../model/question.js';
import type { StreamName } from '../model/stream.js';
import type { Subject } from '../model/subject.js';
import { ask, split, undecided } from './board.js';
import type { Asked, Board } from './board.js';
import type { Node } from './diagram.js';
import { figureOn } from './figures.js';

/** Where a condition is read: the rule's subject, the bound one, the amounts as they stand, and the day that chooses figures. */
export interface Scope {
  readonly self: Subject;
  readonly bound?: Subject;
  readonly head: (loss: string) => bigint;
  readonly stream: (name: StreamName) => bigint;
  readonly day: number | null;
  /** The amounts of the greater half, where leaves were joined. */
  readonly greater?: Pick<Scope, 'head' | 'stream'>;
}

/** The subject a leaf speaks of; undefined when there is none (no linked subject). */
export const subjectOf = (about: About | undefined, scope: Scope, b: Board): readonly Subject[] => {
  const { index } = b.claim.matter;
  if (about === undefined || about === 'self') return [scope.self];
  if (about === 'bound') return scope.bound === undefined ? [] : [scope.bound];
  const keys = about === 'case' ? [CASE] : about === 'respondent' ? [`party:${b.claim.respondent}` as const] : about === 'claimant' ? [`party:${b.claim.claimant}` as const] : (scope.self.links[about.link] ?? []);
  return keys.flatMap((key) => index.get(key) ?? []);
};

/** Asks a question of the subject a leaf speaks of; undefined when there is no such subject. */
export const asked = (question: Question, burden: Burden, about: About | undefined, second: About | undefined, scope: Scope, b: Board): Asked | undefined => {
  const subject = subjectOf(about, scope, b)[0];
  return subject === undefined ? undefined : ask(b, question, subject, second === undefined ? undefined : subjectOf(second, scope, b)[0], burden);
};

/** What a measure reads when its questions are answered so. */
const readingOf = (measure: Measure<unknown>, taken: readonly (Value | undefined)[], scope: Scope, b: Board): Reading => ({
  matter: b.claim.matter,
  self: scope.self,
  ...(scope.bound === undefined ? {} : { bound: scope.bound }),
  answer: (question, about) => taken[measure.asks.findIndex((a) => a.question === question && (about === undefined || a.about === about))],
  head: scope.head,
  stream: scope.stream,
  figure: (parameter) => figureOn(parameter, scope.day),
});

interface Combination { readonly taken: readonly (Value | undefined)[]; readonly guard: Node }

/** Every combination of the answers some questions can still take under a guard. */
const combinations = (asks: readonly (Asked | undefined)[], guard: Node, b: Board): readonly Combination[] =>
  asks.reduce<readonly Combination[]>((list, next) => list.flatMap((c) => next === undefined
    ? [{ taken: [...c.taken, undefined], guard: c.guard }]
    : split(b, next, c.guard).map((part) => ({ taken: [...c.taken, part.value], guard: part.guard }))), [{ taken: [], guard }]);

const askedBy = (measure: Measure<unknown>, scope: Scope, b: Board): readonly (Asked | undefined)[] => measure.asks.map((a) => asked(a.question, a.burden, a.about, undefined, scope, b));

/** Runs a measure for every combination of the open answers it asks for. */
export const evaluate = <T>(measure: Measure<T>, scope: Scope, guard: Node, b: Board): readonly { readonly guard: Node; readonly measured: Measured<T> }[] =>
  combinations(askedBy(measure, scope, b), guard, b).map((c) => ({ guard: c.guard, measured: measure.compute(readingOf(measure, c.taken, scope, b)) }));

const holdsBetween = { '<': (a: bigint, c: bigint) => a < c, '<=': (a: bigint, c: bigint) => a <= c, '>': (a: bigint, c: bigint) => a > c, '>=': (a: bigint, c: bigint) => a >= c };

/**
 * Compares two measures for every combination of their open answers. Where an open amount turns the comparison inside its range, the last value on one side
 * and the first on the other are noted on the board, so that the exploration is run again with both (measures are monotone in what they ask for).
 */
export const compared = ([left, sign, right]: readonly [Measure<bigint>, keyof typeof holdsBetween, Measure<bigint>], scope: Scope, guard: Node, b: Board): Node => {
  const asks = [...askedBy(left, scope, b), ...askedBy(right, scope, b)];
  const truth = (taken: readonly (Value | undefined)[]): boolean => {
    const one = left.compute(readingOf(left, taken, scope, b)).value;
    const two = right.compute(readingOf(right, taken.slice(left.asks.length), scope, b)).value;
    return one !== undefined && two !== undefined && holdsBetween[sign](one, two);
  };
  const sure = (taken: readonly (Value | undefined)[]): boolean => {
    if (scope.greater === undefined) return true;
    const scopes = [scope, { ...scope, ...scope.greater }];
    const values = (measure: Measure<bigint>, from: readonly (Value | undefined)[]): readonly (bigint | undefined)[] => scopes.map((s) => measure.compute(readingOf(measure, from, s, b)).value);
    const [ones, twos] = [values(left, taken), values(right, taken.slice(left.asks.length))];
    const truths = ones.flatMap((one) => twos.map((two) => one !== undefined && two !== undefined && holdsBetween[sign](one, two)));
    return truths.every((t) => t === truths[0]);
  };
  return combinations(asks, guard, b).reduce((n, c) => {
    if (!sure(c.taken)) return b.diagrams.or(n, b.diagrams.and(c.guard, undecided(b, `${left.id} ${sign} ${right.id}|${scope.self.key}|${scope.bound?.key ?? ''}`)));
    const holds = truth(c.taken);
    asks.forEach((next, i) => {
      const value = c.taken[i];
      if (next?.is !== 'open' || typeof value !== 'bigint') return;
      const above = next.variable.values.reduce<bigint | undefined>((m, v) => (typeof v === 'bigint' && v > value && (m === undefined || v < m) ? v : m), undefined);
      const at = (amount: bigint): boolean => truth(c.taken.map((v, k) => (k === i || (typeof v === 'bigint' && asks[k]?.is === 'open' && asks[k].variable === next.variable) ? amount : v)));
      if (above !== undefined && above - value > 1n && at(above) !== holds) turn(b, next.variable.key, value, above, at);
    });
    return holds ? b.diagrams.or(n, c.guard) : n;
  }, b.diagrams.no);
};

/** Finds by halving where a comparison turns between two amounts, and notes both sides. */
const turn = (b: Board, key: string, from: bigint, to: bigint, at: (amount: bigint) => boolean): void => {
  const first = at(from);
  let [low, high] = [from, to];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (at(middle) === first) low = middle;
    else high = middle;
  }
  const noted = b.turns.get(key) ?? new Set<bigint>();
  b.turns.set(key, noted.add(low).add(high));
};
