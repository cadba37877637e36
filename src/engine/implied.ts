import { sameValue } from '../model/fact.js';
import type { Stated, Value } from '../model/fact.js';
import type { Matter } from '../model/matter.js';
import type { Implication, Question } from '../model/question.js';
import type { Regime } from '../model/regime.js';
import { CASE, questionKey } from '../model/subject.js';
import type { QuestionKey } from '../model/subject.js';

/** What courts and experts found, closed under what it implies, and the answers it rules out without giving one. */
export interface Found {
  readonly determinations: ReadonlyMap<QuestionKey, Stated>;
  readonly ruledOut: ReadonlyMap<QuestionKey, readonly Value[]>;
}

/** The answers that a determination leaves: one, or those within its bounds. */
const leftBy = (stated: Stated): readonly Value[] => (stated.state === 'is' ? [stated.value] : (stated.values ?? []));

/** What follows of another question whichever of some answers is the true one. */
const followsFrom = (answers: readonly Value[], list: readonly Implication[]): { readonly value?: Value; readonly not: readonly Value[] } => {
  const each = answers.map((answer) => list.filter((i) => sameValue(i.answer, answer)));
  const [first = [], ...others] = each;
  const said = (i: Implication): boolean => others.every((own) => own.some((o) => ('value' in i ? 'value' in o && sameValue(o.value, i.value) : 'not' in o && sameValue(o.not, i.not))));
  const value = first.flatMap((i) => ('value' in i && said(i) ? [i.value] : []))[0];
  return { ...(value === undefined ? {} : { value }), not: first.flatMap((i) => ('not' in i && said(i) ? [i.not] : [])) };
};

/** What findings on one question make of another, subject by subject, each worked out from the record. */
const workedOut = (matter: Matter, given: Found['determinations'], question: Question): readonly (readonly [QuestionKey, Stated])[] => {
  const { fixes } = question;
  if (fixes === undefined) return [];
  return matter.subjects[question.of].flatMap((subject) => {
    const stated = given.get(questionKey(question.id, subject.key));
    if (stated === undefined) return [];
    const values = leftBy(stated).flatMap((v) => fixes.value(v, subject, matter) ?? []);
    if (values.length === 0) return [];
    return [[questionKey(fixes.question, subject.key), stated.state === 'is' ? { ...stated, value: values[0] as Value } : { ...stated, values }] as const];
  });
};

/** The one thing that a finding without a subject can speak of, where its question is about no case: the only one of its kind, but for the side that claims. */
const onlyOne = (question: Question, matter: Matter): string | undefined => {
  const candidates = question.of === 'case' ? [] : matter.subjects[question.of].filter((s) => s.kind !== 'party' || s.id !== matter.claimant);
  return candidates.length === 1 ? candidates[0]?.key : undefined;
};

/** A matter with each finding under the thing it speaks of, for every claim that is made of it, that of the other side too. */
export const placed = (matter: Matter, regime: Regime): Matter => {
  const all = new Map(matter.determinations);
  let moved = false;
  for (const [key, stated] of matter.determinations) {
    const question = key.endsWith(`|${CASE}`) ? regime.questions.find((q) => key === questionKey(q.id, CASE)) : undefined;
    const only = question === undefined ? undefined : onlyOne(question, matter);
    if (question === undefined || only === undefined || all.has(questionKey(question.id, only))) continue;
    all.delete(key);
    all.set(questionKey(question.id, only), stated);
    moved = true;
  }
  return moved ? { ...matter, determinations: all } : matter;
};

/** Closes the determinations of a matter under what they imply. One that speaks of a question itself comes before what another implies of it. */
export const found = (matter: Matter, regime: Regime): Found => {
  const given = matter.determinations;
  const determinations = new Map(given);
  const ruledOut = new Map<QuestionKey, readonly Value[]>();
  for (const question of regime.questions) {
    for (const [target, stated] of workedOut(matter, given, question)) if (!determinations.has(target)) determinations.set(target, stated);
    for (const other of new Set((question.implies ?? []).map((i) => i.question)))
      for (const [key, stated] of given) {
        if (!key.startsWith(`${question.id}|`)) continue;
        const list = (question.implies ?? []).filter((i) => i.question === other);
        const { value, not } = followsFrom(leftBy(stated), list);
        const subjects = list[0]?.subjects ?? question.of;
        const targets = question.of === subjects ? [key.slice(question.id.length + 1)] : matter.subjects[subjects].map((s) => s.key);
        for (const target of targets.map((t) => questionKey(other, t))) {
          if (value !== undefined && !determinations.has(target)) determinations.set(target, stated.state === 'is' ? { ...stated, value } : { state: 'is', value, place: stated.place, by: 'determination' });
          if (not.length > 0) ruledOut.set(target, [...(ruledOut.get(target) ?? []), ...not]);
        }
      }
  }
  return { determinations, ruledOut };
};
