import { UNBOUNDED } from '../model/amount.js';
import { sameValue } from '../model/fact.js';
import { labelsOf, questionKey } from '../model/subject.js';
import type { Claim } from '../model/claim.js';
import type { Place, Stated, Value } from '../model/fact.js';
import type { Question } from '../model/question.js';
import type { Subject } from '../model/subject.js';
import { WHOLE, ZERO, compare } from '../values/ratio.js';

/** Where a question stands before any rule is read: answered, raised with the values it may take, or never raised. */
export type Standing =
  | { readonly is: 'answered'; readonly value: Value; readonly place: Place | null; readonly by?: string; readonly netOf?: readonly string[] }
  | { readonly is: 'raised'; readonly values: readonly Value[]; readonly likely?: Value; readonly limits: readonly ('low' | 'high')[]; readonly apart?: true; readonly place: Place | null }
  | { readonly is: 'silent' };

/** The values an open answer may take, in the order of the catalogue, but those that a determination of another question rules out. */
export const domainOf = (question: Question, subject: Subject, claim: Claim, second?: Subject): readonly Value[] =>
  possible(shapeOf(question, subject, claim, second), question, subject, claim, second);

const possible = (values: readonly Value[], question: Question, subject: Subject, claim: Claim, second: Subject | undefined): readonly Value[] => {
  const out = claim.ruledOut.get(questionKey(question.id, subject.key, second?.key));
  return out === undefined ? values : values.filter((v) => !out.some((o) => sameValue(o, v)));
};

const shapeOf = (question: Question, subject: Subject, claim: Claim, second: Subject | undefined): readonly Value[] => {
  const given = question.domain?.(subject, claim.matter, second);
  if (given !== undefined) return given;
  switch (question.answer.shape) {
    case 'yesNo': return [true, false];
    case 'degree':
    case 'choice': return question.answer.values;
    case 'share': return [ZERO, WHOLE];
    case 'amount': return [UNBOUNDED, 0n];
    case 'number':
    case 'duration': return [];
  }
};

/** Whether an answer has the shape its question asks for: a yes or no, or one of its words. Figures were read by the question already. */
export const fits = (question: Question, value: Value): boolean => {
  const { answer } = question;
  return answer.shape === 'yesNo' ? typeof value === 'boolean' : answer.shape === 'degree' || answer.shape === 'choice' ? typeof value === 'string' && answer.values.includes(value) : true;
};

/** What a statement says; undefined where a court found something that it cannot be reconciled with. */
const fromStated = (stated: Stated, question: Question, subject: Subject, claim: Claim, second?: Subject): Standing | undefined => {
  const answered = (value: Value): Standing => {
    const { by, netOf } = stated as Partial<Extract<Stated, { state: 'is' }>>;
    return { is: 'answered', value, place: stated.place, ...(by === undefined ? {} : { by }), ...(netOf === undefined ? {} : { netOf }) };
  };
  const said = stated.state === 'is' ? [stated.value] : (stated.values ?? shapeOf(question, subject, claim, second));
  const values = possible(said, question, subject, claim, second);
  if (stated.state === 'is') return values.length === 0 ? undefined : answered(stated.value);
  const [only] = values;
  if (values.length < said.length && values.length < 2) return only === undefined ? undefined : answered(only);
  return { is: 'raised', values, ...(stated.likely === undefined ? {} : { likely: stated.likely }), limits: stated.limits ?? (stated.values === undefined ? (question.limits ?? []) : []), ...(stated.apart === true ? { apart: true } : {}), place: stated.place };
};

const pleadedFor = (question: Question, subject: Subject, claim: Claim): boolean =>
  (question.raisedBy ?? []).some(({ plea, unnamed }) =>
    claim.matter.pleas.some((p) =>
      p.plea === plea && (p.clause === null ? unnamed === undefined || labelsOf(subject, unnamed.is).some((l) => unnamed.oneOf.includes(l)) : subject.kind !== 'clause' || p.clause === subject.id)));

/** Reads what the documents say of a question: determination first, then the field, then what other fields imply, then whether anybody raised it. */
export const standingOf = (question: Question, subject: Subject, claim: Claim, second?: Subject): Standing => {
  const key = questionKey(question.id, subject.key, second?.key);
  const determined = claim.determinations.get(key) ?? (second === undefined ? undefined : claim.determinations.get(questionKey(question.id, subject.key)));
  const found = determined === undefined || (determined.state === 'is' && !fits(question, determined.value)) ? undefined : fromStated(determined, question, subject, claim, second);
  if (found !== undefined) return found;
  const field = question.fact === undefined ? undefined : subject.facts[question.fact];
  const stated = field ?? question.stated?.(subject, claim.matter, second);
  const said = stated === undefined ? undefined : fromStated(stated, question, subject, claim, second);
  if (said !== undefined) return said;
  const raised = (place: Place | null): Standing => ({ is: 'raised', values: domainOf(question, subject, claim, second), limits: question.limits ?? [], place });
  const dispute = claim.matter.disputed.get(key) ?? claim.matter.disputed.get(questionKey(question.id, subject.key));
  if (dispute !== undefined) return raised(dispute);
  if (question.block !== undefined && subject.facts[question.block] !== undefined) return raised(subject.facts[question.block]?.place ?? null);
  if (pleadedFor(question, subject, claim)) return raised(null);
  return { is: 'silent' };
};

/** The least of some amounts or shares. */
export const lowest = (values: readonly Value[]): Value | undefined => extreme(values, -1);
/** The greatest of them. */
export const highest = (values: readonly Value[]): Value | undefined => extreme(values, 1);
const extreme = (values: readonly Value[], sign: number): Value | undefined => {
  let best: Value | undefined;
  for (const v of values) if (best === undefined || order(v, best) === sign) best = v;
  return best;
};
/** Which of two amounts or shares comes first. */
export const order = (a: Value, b: Value): number => {
  if (typeof a === 'bigint' && typeof b === 'bigint') return a < b ? -1 : a > b ? 1 : 0;
  if (typeof a === 'object' && typeof b === 'object' && 'num' in a && 'num' in b) return compare(a, b);
  return 0;
};

const adverse = (named: string | undefined, values: readonly Value[]): Value | undefined =>
  (named !== undefined && values.includes(named) ? named : values[values.length - 1]);

/** Whether a value is among those that an answer may take, or between them. */
const allows = (values: readonly Value[], value: Value): boolean => {
  const [low, high] = [lowest(values), highest(values)];
  return values.length === 0 || values.some((v) => sameValue(v, value)) || (low !== undefined && high !== undefined && order(low, value) < 0 && order(value, high) < 0);
};

/** What is taken when nobody has shown the answer: the likely value, the catalogue's, or the one that hurts whoever bears the burden. What the catalogue takes gives way where the record rules it out. */
export const unprovenValue = (question: Question, values: readonly Value[], likely: Value | undefined, bearerAlleges: boolean, fallback: Value | undefined): Value => {
  if (likely !== undefined) return likely;
  if (fallback !== undefined && allows(values, fallback)) return fallback;
  switch (question.answer.shape) {
    case 'yesNo': return !bearerAlleges;
    case 'degree': return (bearerAlleges ? values[0] : adverse(question.answer.adverse, values)) as Value;
    case 'choice': return question.answer.unproven;
    case 'share':
    case 'amount':
    case 'number':
    case 'duration': return (bearerAlleges ? lowest(values) : highest(values)) ?? 0n;
  }
};
