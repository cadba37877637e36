import { HUGE } from '../model/amount.js';
import { CASE, questionKey } from '../model/subject.js';
import { sameValue, valueKey } from '../model/fact.js';
import { shifters } from '../model/about.js';
import type { Burden } from '../model/about.js';
import type { Claim } from '../model/claim.js';
import type { Place, Value } from '../model/fact.js';
import type { Question } from '../model/question.js';
import type { Regime } from '../model/regime.js';
import type { Role } from '../model/role.js';
import type { StreamName } from '../model/stream.js';
import type { QuestionKey, Subject } from '../model/subject.js';
import { conclusions } from './conclusions.js';
import type { Conclusions } from './conclusions.js';
import type { Diagrams, Node } from './diagram.js';
import { ofEach } from './once.js';
import { domainOf, standingOf, unprovenValue } from './standing.js';

/** A raised question: one variable of the diagrams. */
export interface Variable {
  readonly index: number;
  readonly key: QuestionKey;
  readonly question: Question;
  readonly subject: Subject;
  readonly second: Subject | undefined;
  readonly values: readonly Value[];
  /** Ends of a share or amount that are limits not reached. */
  readonly limits: readonly ('low' | 'high')[];
  readonly place: Place | null;
  readonly bearer: string;
  /** A figure a judge sets within a band: part of the range, never a decisive question. */
  readonly band: boolean;
  /** Whether it may also take what lies between its values. */
  readonly continuous: boolean;
  /** The position of the base value: a constant, or a function of the answers that shift the burden. */
  base: Node;
}

/** Why an answer is what it is. */
export type Origin = 'determination' | 'statement' | 'supposed' | 'default' | 'burden' | 'raised';

/** The answer an ask gets: a value, a variable that takes several, or a value that hangs on other open answers because they shift its burden. */
export type Asked =
  | { readonly is: 'fixed'; readonly value: Value; readonly origin: Origin; readonly place: Place | null; readonly bearer: string }
  | { readonly is: 'hanging'; readonly parts: readonly { readonly value: Value; readonly when: Node }[] }
  | { readonly is: 'open'; readonly variable: Variable };

/**
 * What one exploration supposes and keeps: `range` opens what is raised; `base` resolves everything; `silent` resolves what is raised and opens what nobody
 * mentioned, to learn what each would do. `supposed` overrides single answers. `routes` says
 * whether the ground must be open to the claimant or is looked at because somebody named it.
 */
export interface Inquiry {
  readonly routes: 'required' | 'named';
  /** Join leaves beyond `BOUND.joined` into pairs of sums instead of giving up: the range then contains every completion without being exact. */
  readonly join?: true;
  /** Sets of entries whose sums a joined leaf keeps bounds of, found by an earlier run; and how many joined leaves there may be, where not `BOUND.joined`. */
  readonly tracked?: readonly (readonly string[])[];
  readonly joined?: number;
  /** Another bound on the leaves than `BOUND.leaves`. */
  readonly leaves?: number;
  /** Further values that open amounts and shares take, found by an earlier run. */
  readonly turns?: Turns;
  readonly mode: 'base' | 'range' | 'silent';
  readonly supposed: ReadonlyMap<QuestionKey, Value>;
}

/** Values of open amounts and shares between which a comparison turns. */
export type Turns = ReadonlyMap<QuestionKey, readonly Value[]>;

/** Where a comparison was looked at, and where it held. */
export interface Comparison {
  readonly seen: Node;
  readonly holds: Node;
}

/** A raised question that was resolved: the values it may take and the one taken. */
export interface Resolved {
  readonly key: QuestionKey;
  readonly question: Question;
  readonly subject: Subject;
  readonly values: readonly Value[];
  readonly taken: Value;
}

/** The state of one exploration: its diagrams, the raised questions found so far, what was asked in vain, and the conclusions as functions of the answers. */
export interface Board {
  readonly claim: Claim;
  readonly inquiry: Inquiry;
  readonly diagrams: Diagrams;
  readonly variables: Variable[];
  /** Whether anything that is raised was resolved in passing: without it every completion is the base. */
  readonly passed: { raised: boolean };
  /** How often a condition looked beyond the record: at an answer nobody gave, at a conclusion, at an amount, at the other claim. */
  readonly beyond: { looks: number };
  /** Raised questions that were resolved, with the value taken. */
  readonly resolved: Map<QuestionKey, Resolved>;
  readonly byKey: Map<QuestionKey, Variable>;
  /** Absent facts that a rule asked for, with the value taken. */
  readonly silent: Map<QuestionKey, { readonly question: Question; readonly subject: Subject; readonly second: Subject | undefined; readonly taken: Value; readonly bearer: string }>;
  readonly conclusions: Conclusions;
  readonly comparisons: Map<string, Comparison>;
  /** Variables that stand for comparisons which joined leaves leave undecided. */
  readonly undecided: Map<string, number>;
  /** The board of the claim in which a party is the debtor; its answers are those of this one. */
  readonly against: (party: string) => Board;
}

/** An empty board. `turned` fills the board of the other claim; it is asked for once, and only if a condition needs it. */
export const board = (claim: Claim, inquiry: Inquiry, diagrams: Diagrams, turned: (board: Board) => void): Board => {
  const others = new Map<string, Board>();
  const own: Board = {
    claim, inquiry, diagrams, variables: [], passed: { raised: false }, beyond: { looks: 0 }, resolved: new Map(), byKey: new Map(), silent: new Map(), conclusions: conclusions(), comparisons: new Map(), undecided: new Map(),
    against: (party) => {
      if (party === claim.respondent) return own;
      const known = others.get(party);
      if (known !== undefined) return known;
      const other: Board = { ...own, claim: claim.against(party), conclusions: conclusions(), against: (p) => (p === party ? other : own.against(p)) };
      others.set(party, other);
      turned(other);
      return other;
    },
  };
  return own;
};

/** The answers under which a party is responsible: a breach of its own that no excuse takes away. */
export const responsible = (b: Board, party: string): Node => {
  const { conclusions: found } = b.against(party);
  let broke = b.diagrams.no;
  for (const node of found.named('breach')) broke = b.diagrams.or(broke, node);
  return b.diagrams.and(broke, b.diagrams.not(found.of('excused', CASE) ?? b.diagrams.no));
};

/** What is concluded of the case where the claim itself is barred: no sum is added then. */
export const BARRED = 'barred';

/** The same of one stream, while others stand. */
export const barredIn = (stream: StreamName): string => `${BARRED}:${stream}`;

/** About what it is concluded that a sum is barred: the clause that gives it, else the case. */
export const givenBy = (self: Subject): string => (self.kind === 'clause' ? self.key : CASE);

/** The function under which something was concluded about a subject; no when it never was. */
export const concluded = (b: Board, name: string, subject: string): Node => b.conclusions.of(name, subject) ?? b.diagrams.no;

/** Adds the answers under which something is concluded about a subject. */
export const conclude = (b: Board, name: string, subject: string, when: Node): void => {
  if (when === b.diagrams.no) return;
  b.conclusions.set(name, subject, b.diagrams.or(concluded(b, name, subject), when));
};

/** Who plays a role. */
export const partyOf = (role: Role, claim: Claim): string => (role === 'nobody' ? 'nobody' : claim.cast[role]);

interface Bearing { readonly role: Role; readonly when: Node; readonly shifted?: true }

/** The shift that holds wherever a question is asked, where rules of the ground conclude one; they all shift it to one side. */
const shiftEverywhere = (question: Question, b: Board): Bearing | undefined => {
  const shifts = b.claim.memo.shifts.get(question.id) ?? [];
  const when = shifts.reduce((n, shift) => b.diagrams.or(n, concluded(b, `rule:${shift.rule}`, CASE)), b.diagrams.no);
  const [shift] = shifts;
  return shift === undefined || when === b.diagrams.no ? undefined : { role: shift.to, when, shifted: true };
};

/** The side that a shifted burden comes to: what the first rule that shifts it says. */
const shiftedTo = ofEach((regime: Regime) => ofEach((burden: Exclude<Burden, string>): Role | undefined =>
  regime.rules.find((r) => shifters(burden).includes(r.id))?.then.flatMap((c) => ('burden' in c ? [c.on] : []))[0]));

const bearings = (burden: Burden, question: Question, subject: Subject, b: Board): readonly Bearing[] => {
  const everywhere = shiftEverywhere(question, b);
  if (everywhere !== undefined)
    return [{ role: typeof burden === 'string' ? burden : burden.otherwise, when: b.diagrams.not(everywhere.when) }, everywhere];
  if (typeof burden === 'string') return [{ role: burden, when: b.diagrams.yes }];
  const shifted = shifters(burden).reduce((n, id) => b.diagrams.or(n, concluded(b, `rule:${id}`, subject.key)), b.diagrams.no);
  const to = shiftedTo(b.claim.regime)(burden);
  return shifted === b.diagrams.no || to === undefined
    ? [{ role: burden.otherwise, when: b.diagrams.yes }]
    : [{ role: burden.otherwise, when: b.diagrams.not(shifted) }, { role: to, when: shifted, shifted: true }];
};

const fallbackOf = (question: Question, subject: Subject, second: Subject | undefined, bearing: Bearing, claim: Claim): Value | undefined =>
  (bearing.shifted === true ? undefined : question.fallback?.(subject, claim.matter, second));

const taken = (question: Question, subject: Subject, second: Subject | undefined, values: readonly Value[], likely: Value | undefined, bearing: Bearing, claim: Claim): Value =>
  unprovenValue(question, values, likely, partyOf(bearing.role, claim) === partyOf(question.alleges, claim), fallbackOf(question, subject, second, bearing, claim));

/** Whether an exploration treats a question as a variable. */
const opens = (mode: Inquiry['mode'], raised: boolean, values: readonly Value[]): boolean =>
  values.length > 0 && (mode === 'range' ? raised : mode === 'silent' && !raised && !values.some((v) => typeof v === 'bigint' && v >= HUGE));

const answerTo = (b: Board, question: Question, subject: Subject, second: Subject | undefined, burden: Burden): Asked => {
  const { claim, diagrams: d } = b;
  const key = questionKey(question.id, subject.key, second?.key);
  const known = b.byKey.get(key);
  if (known !== undefined) return { is: 'open', variable: known };
  const borne = bearings(burden, question, subject, b);
  const last = borne[borne.length - 1] as Bearing;
  const current = last.when === d.no ? (borne[0] as Bearing) : last;
  const bearer = partyOf(current.role, claim);
  const supposed = b.inquiry.supposed.get(key);
  if (supposed !== undefined) return { is: 'fixed', value: supposed, origin: 'supposed', place: null, bearer };
  const standing = standingOf(question, subject, claim, second);
  if (standing.is === 'answered') return { is: 'fixed', value: standing.value, origin: standing.by === undefined ? 'statement' : 'determination', place: standing.place, bearer };
  const selfRaised = question.raised === 'always' || (question.raised === 'contested' && (question.contestedFor?.(subject, claim.matter, second) ?? true)) || claim.regime.contests?.some((c) => c.question === question && c.of(subject, claim.matter, second)) === true;
  const raised = standing.is === 'raised' || selfRaised || claim.openAll;
  const values = standing.is === 'raised' ? standing.values : domainOf(question, subject, claim, second);
  const likely = standing.is === 'raised' ? standing.likely : undefined;
  const place = standing.is === 'raised' ? standing.place : null;
  const bases = borne.map((x) => ({ when: x.when, value: taken(question, subject, second, values, likely, x, claim) }));
  if (!opens(b.inquiry.mode, raised, values)) {
    if (b.inquiry.mode !== 'base' && new Set(bases.map((x) => valueKey(x.value))).size > 1) return { is: 'hanging', parts: bases };
    const value = taken(question, subject, second, values, likely, current, claim);
    if (raised && values.length > 0) {
      b.passed.raised = true;
      b.resolved.set(key, { key, question, subject, values, taken: value });
    }
    if (!raised && question.workedOut !== true) b.silent.set(key, { question, subject, second, taken: value, bearer });
    return { is: 'fixed', value, origin: fallbackOf(question, subject, second, current, claim) === undefined && likely === undefined ? 'burden' : 'default', place, bearer };
  }
  const all = [...values];
  for (const value of b.inquiry.turns?.get(key) ?? []) if (!all.some((v) => sameValue(v, value))) all.push(value);
  for (const { value } of bases) if (!all.some((v) => sameValue(v, value))) all.push(value);
  if (all.length === 1) return { is: 'fixed', value: all[0] as Value, origin: 'raised', place, bearer };
  const position = (value: Value): Node => d.terminal(`#${all.findIndex((v) => sameValue(v, value))}`);
  const index = d.variable(all.length);
  const base = bases.slice(1).reduce((n, x) => d.ite(x.when, position(x.value), n), position((bases[0] as { value: Value }).value));
  const variable: Variable = { index, key, question, subject, second, values: all, limits: standing.is === 'raised' ? standing.limits : (question.limits ?? []), place, bearer, band: false, continuous: standing.is === 'raised' && standing.apart !== true, base };
  b.variables.push(variable);
  b.byKey.set(key, variable);
  return { is: 'open', variable };
};

/** Asks a question for a rule. */
export const ask = (b: Board, question: Question, subject: Subject, second: Subject | undefined, burden: Burden): Asked => {
  const answer = answerTo(b, question, subject, second, burden);
  if (answer.is !== 'fixed' || (answer.origin !== 'statement' && answer.origin !== 'determination')) b.beyond.looks++;
  return answer;
};

/**
 * A figure a judge sets within a band: a court's own, else `point`, `low` and `high` with their guards. Only the point in the base.
 */
export const judged = (b: Board, question: Question, subject: Subject): bigint | readonly { readonly value: 'point' | 'low' | 'high'; readonly guard: Node }[] => {
  const standing = standingOf(question, subject, b.claim);
  if (standing.is === 'answered' && typeof standing.value === 'bigint') return standing.value;
  b.passed.raised = true;
  if (b.inquiry.mode !== 'range') return [{ value: 'point', guard: b.diagrams.yes }];
  const key = questionKey(question.id, subject.key);
  const known = b.byKey.get(key);
  const variable = known ?? bandVariable(b, question, subject, key);
  return BAND.map((value, v) => ({ value, guard: b.diagrams.literal(variable.index, (x) => x === v) }));
};

const BAND = ['point', 'low', 'high'] as const;

const bandVariable = (b: Board, question: Question, subject: Subject, key: QuestionKey): Variable => {
  const variable: Variable = { index: b.diagrams.variable(BAND.length), key, question, subject, second: undefined, values: BAND, limits: [], place: null, bearer: 'nobody', band: true, continuous: false, base: b.diagrams.terminal('#0') };
  b.variables.push(variable);
  b.byKey.set(key, variable);
  return variable;
};

/** A comparison that joined leaves leave undecided: it goes either way, whatever is answered. */
export const undecided = (b: Board, comparison: string): Node => {
  const index = b.undecided.get(comparison) ?? b.diagrams.variable(2);
  b.undecided.set(comparison, index);
  return b.diagrams.literal(index, (x) => x === 1);
};

/** The function that is yes where the answer satisfies a test. */
export const where = (b: Board, asked: Asked, test: (value: Value) => boolean): Node =>
  asked.is === 'fixed' ? (test(asked.value) ? b.diagrams.yes : b.diagrams.no)
  : asked.is === 'hanging' ? asked.parts.reduce((n, part) => (test(part.value) ? b.diagrams.or(n, part.when) : n), b.diagrams.no)
  : b.diagrams.literal(asked.variable.index, (v) => test(asked.variable.values[v] as Value));

/** The answers a question can still take under a guard, each with its part of the guard. */
export const split = (b: Board, asked: Asked, guard: Node): readonly { readonly value: Value; readonly guard: Node }[] => {
  if (asked.is === 'fixed') return [{ value: asked.value, guard }];
  if (asked.is === 'hanging') return asked.parts.map(({ value, when }) => ({ value, guard: b.diagrams.and(guard, when) })).filter((part) => part.guard !== b.diagrams.no);
  const { variable } = asked;
  return variable.values
    .map((value, v) => ({ value, guard: b.diagrams.and(guard, b.diagrams.literal(variable.index, (x) => x === v)) }))
    .filter((part) => part.guard !== b.diagrams.no);
};
