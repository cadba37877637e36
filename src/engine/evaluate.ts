import { CASE } from '../model/subject.js';
import type { About, Burden } from '../model/about.js';
import type { Value } from '../model/fact.js';
import type { Measure, Measured, Reading } from '../model/measure.js';
import type { Question } from '../model/question.js';
import type { StreamName } from '../model/stream.js';
import type { Subject } from '../model/subject.js';
import { ask, responsible, split, undecided } from './board.js';
import type { Asked, Board } from './board.js';
import type { Node } from './diagram.js';
import { figureOn } from './figures.js';
import { standingOf } from './standing.js';

/** Where a condition is read: the rule's subject, the bound one, the amounts as they stand, and the day that chooses figures. */
export interface Scope {
  readonly rule: string;
  readonly self: Subject;
  readonly bound?: Subject;
  readonly head: (loss: string) => bigint;
  readonly before: (name: string, loss: string) => bigint;
  readonly emptied: (loss: string) => boolean;
  readonly stream: (name: StreamName) => bigint;
  readonly day: number | null;
  /** The amounts of the greater half, where leaves were joined. */
  readonly greater?: Pick<Scope, 'head' | 'before' | 'emptied' | 'stream'>;
}

/** The subject a leaf speaks of; undefined when there is none (no linked subject). */
export const subjectOf = (about: About | undefined, scope: Scope, b: Board): readonly Subject[] => {
  const { index } = b.claim.matter;
  if (about === undefined || about === 'self') return [scope.self];
  if (about === 'bound') return scope.bound === undefined ? [] : [scope.bound];
  const keys = about === 'case' ? [CASE] : about === 'respondent' ? [`party:${b.claim.respondent}` as const] : about === 'claimant' ? [`party:${b.claim.claimant}` as const] : (scope.self.links[about.link] ?? []);
  return keys.flatMap((key) => index.get(key) ?? []);
};

/** Whether a question about the subject a leaf speaks of was answered no outright: by a court or by the record, and not for want of proof. */
export const answeredNo = (question: Question, about: About | undefined, scope: Scope, b: Board): boolean => {
  const subject = subjectOf(about, scope, b)[0];
  const standing = subject === undefined ? undefined : standingOf(question, subject, b.claim);
  return standing?.is === 'answered' && standing.value === false;
};

/** Asks a question of the subject a leaf speaks of; undefined when there is no such subject. */
export const asked = (question: Question, burden: Burden, about: About | undefined, second: About | undefined, scope: Scope, b: Board): Asked | undefined => {
  const subject = subjectOf(about, scope, b)[0];
  return subject === undefined ? undefined : ask(b, question, subject, second === undefined ? undefined : subjectOf(second, scope, b)[0], burden);
};

/** What a measure looks at beside the answers: who else is responsible, and which of the rules that it names fired; and under which answers that is so. */
interface Company { readonly ids: readonly string[]; readonly fired: readonly string[]; readonly guard: Node }

const ALONE: Pick<Company, 'ids' | 'fired'> = { ids: [], fired: [] };

/** What a measure reads when its questions are answered so. */
const readingOf = (measure: Measure<unknown>, taken: readonly (Value | undefined)[], scope: Scope, b: Board, { ids: beside, fired }: Pick<Company, 'ids' | 'fired'> = ALONE): Reading => ({
  matter: b.claim.matter,
  self: scope.self,
  respondent: b.claim.debtor,
  beside,
  ...(scope.bound === undefined ? {} : { bound: scope.bound }),
  answer: (question, about) => taken[measure.asks.findIndex((a) => a.question === question && (about === undefined || a.about === about))],
  refused: (question, about) => answeredNo(question, about, scope, b),
  fired: (rule) => fired.includes(rule),
  head: scope.head,
  before: scope.before,
  emptied: scope.emptied,
  stream: scope.stream,
  figure: (parameter) => figureOn(parameter, scope.day),
});

interface Combination { readonly taken: readonly (Value | undefined)[]; readonly guard: Node }

/** Every combination of the answers some questions can still take under a guard. */
const combinations = (asks: readonly (Asked | undefined)[], guard: Node, b: Board): readonly Combination[] =>
  asks.every((a) => a === undefined || a.is === 'fixed') ? [{ taken: asks.map((a) => (a?.is === 'fixed' ? a.value : undefined)), guard }] : asks.reduce<readonly Combination[]>((list, next) => list.flatMap((c) => next === undefined
    ? [{ taken: [...c.taken, undefined], guard: c.guard }]
    : split(b, next, c.guard).map((part) => ({ taken: [...c.taken, part.value], guard: part.guard }))), [{ taken: [], guard }]);

const askedBy = (measure: Measure<unknown>, scope: Scope, b: Board): readonly (Asked | undefined)[] => measure.asks.map((a) => asked(a.question, a.burden, a.about, undefined, scope, b));


/** Which of the rules that a measure names fired, under which answers. */
const firing = (measure: Measure<unknown>, guard: Node, b: Board): readonly Company[] =>
  (measure.given ?? []).reduce<readonly Company[]>((list, rule) => {
    const { diagrams: d } = b;
    const fired = [...b.conclusions.named(`rule:${rule}`)].reduce((n, node) => d.or(n, node), d.no);
    return list.flatMap((c) => [{ ...c, fired: [...c.fired, rule], guard: d.and(c.guard, fired) }, { ...c, guard: d.and(c.guard, d.not(fired)) }]).filter((c) => c.guard !== d.no);
  }, [{ ...ALONE, guard }]);

/** Who else of those sued is responsible, under which answers. */
const companies = (measure: Measure<unknown>, guard: Node, b: Board): readonly Company[] =>
  b.claim.matter.respondents.reduce<readonly Company[]>((list, party) => {
    if (measure.beside !== true || party === b.claim.respondent) return list;
    const too = responsible(b, party);
    const { diagrams: d } = b;
    return list.flatMap((c) => [{ ...c, ids: [...c.ids, party], guard: d.and(c.guard, too) }, { ...c, guard: d.and(c.guard, d.not(too)) }]).filter((c) => c.guard !== d.no);
  }, firing(measure, guard, b));

/** Runs a measure for every combination of the open answers it asks for. */
export const evaluate = <T>(measure: Measure<T>, scope: Scope, guard: Node, b: Board): readonly { readonly guard: Node; readonly measured: Measured<T> }[] =>
  combinations(askedBy(measure, scope, b), guard, b).flatMap((c) => companies(measure, c.guard, b).map((company) => ({ guard: company.guard, measured: measure.compute(readingOf(measure, c.taken, scope, b, company)) })));

const holdsBetween = { '<': (a: bigint, c: bigint) => a < c, '<=': (a: bigint, c: bigint) => a <= c, '>': (a: bigint, c: bigint) => a > c, '>=': (a: bigint, c: bigint) => a >= c };

/** Compares two measures for every combination of their open answers, and notes on the board where this was done and what came of it. */
export const compared = ([left, sign, right]: readonly [Measure<bigint>, keyof typeof holdsBetween, Measure<bigint>], scope: Scope, guard: Node, b: Board): Node => {
  const asks = [...askedBy(left, scope, b), ...askedBy(right, scope, b)];
  const scopes = scope.greater === undefined ? [scope] : [scope, { ...scope, ...scope.greater }];
  /* On joined leaves each side may be less or more: the comparison is decided where all of these agree. */
  const truths = (taken: readonly (Value | undefined)[]): readonly boolean[] => {
    const values = (measure: Measure<bigint>, from: readonly (Value | undefined)[]): readonly (bigint | undefined)[] => scopes.map((s) => measure.compute(readingOf(measure, from, s, b)).value);
    const [ones, twos] = [values(left, taken), values(right, taken.slice(left.asks.length))];
    return ones.flatMap((one) => twos.map((two) => one !== undefined && two !== undefined && holdsBetween[sign](one, two)));
  };
  const comparison = `${scope.rule}|${scope.self.key}|${scope.bound?.key ?? ''}|${left.id} ${sign} ${right.id}`;
  const { diagrams: d } = b;
  const holds = combinations(asks, guard, b).reduce((n, c) => {
    const found = truths(c.taken);
    if (found.some((t) => t !== found[0])) return d.or(n, d.and(c.guard, undecided(b, comparison)));
    return found[0] === true ? d.or(n, c.guard) : n;
  }, d.no);
  const before = b.comparisons.get(comparison) ?? { seen: d.no, holds: d.no };
  b.comparisons.set(comparison, { seen: d.or(before.seen, guard), holds: d.or(before.holds, d.and(guard, holds)) });
  return holds;
};
