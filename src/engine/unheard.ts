import { ASKED_ELSEWHERE, questionsAskedBy } from '../model/asked.js';
import type { Claim } from '../model/claim.js';
import type { Place, Stated } from '../model/fact.js';
import type { Regime } from '../model/regime.js';
import type { Rule } from '../model/rule.js';
import { CASE } from '../model/subject.js';
import type { QuestionKey, SubjectKey } from '../model/subject.js';
import type { Warning } from '../model/verdict.js';
import { inForce } from './claim.js';
import { allOf, mayAsk } from './mayAsk.js';
import { ofEach } from './once.js';
import { fits } from './standing.js';

/** The rules that can ask each question of a regime, as far as its rules were looked through; a rule that cannot decide anything for a record is not. */
const asking = ofEach((regime: Regime) => {
  const found = new Map<string, Rule[]>();
  const left = new Set(regime.rules);
  const looked = (rule: Rule): void => {
    left.delete(rule);
    for (const { question } of questionsAskedBy(rule)) found.set(question.id, [...(found.get(question.id) ?? []), rule]);
  };
  return { found, left, looked };
});

/** The questions that an answer to one of them bears on: itself, what it settles or fixes, what reads it. */
const reached = ofEach((regime: Regime) => {
  const known = new Map<string, readonly string[]>();
  const next = (id: string): readonly string[] => {
    const question = regime.questions.find((q) => q.id === id);
    return [...(question?.implies ?? []).map((i) => i.question), ...(question?.fixes === undefined ? [] : [question.fixes.question]), ...regime.questions.filter((q) => q.reads?.includes(id) === true).map((q) => q.id)];
  };
  return (id: string): readonly string[] => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const all = new Set([id]);
    for (const one of all) for (const other of next(one)) all.add(other);
    known.set(id, [...all]);
    return [...all];
  };
});

/** Whether a rule asks the question of the thing itself, where the entry and the question are of one kind and the record knows it. */
const ofTheThing = (id: string, about: readonly string[], claim: Claim): ((rule: Rule) => boolean) => {
  const subject = claim.matter.index.get(about[0] as SubjectKey);
  if (subject === undefined || subject.kind === 'case' || subject.kind !== claim.regime.questions.find((q) => q.id === id)?.of) return () => true;
  return (rule) => allOf(claim, rule.of).some((self) => mayAsk(rule, id, self, subject, claim));
};

/** Whether some rule that can apply hears the entry. `about`: what it speaks of, which may belong to the claim of the other side alone. What else an answer bears on is heard as it comes. */
const heard = (id: string, about: readonly string[], claim: Claim): boolean => {
  const { matter, regime, rules } = claim;
  if (ASKED_ELSEWHERE.includes(id)) return true;
  const { found, left, looked } = asking(regime);
  const named = about.flatMap((key) => matter.index.get(key as SubjectKey) ?? []);
  const holds = (rule: Rule): boolean => [...matter.subjects[rule.of], ...named.filter((s) => s.kind === rule.of)].some((self) => inForce(rule, self, matter));
  const speaks = ofTheThing(id, about, claim);
  const hears = (rule: Rule, one: string): boolean => holds(rule) && (one !== id || speaks(rule));
  const ids = reached(regime)(id);
  if (ids.some((one) => (found.get(one) ?? []).some((rule) => hears(rule, one)))) return true;
  for (const rule of [...[...rules.values()].flat(), ...regime.rules])
    if (left.has(rule) && holds(rule)) {
      looked(rule);
      if (ids.some((one) => found.get(one)?.at(-1) === rule && hears(rule, one))) return true;
    }
  return false;
};

/** Whether an entry speaks of what its question is about, in a form the question can take; questions the law does not know are told of elsewhere. */
const wellPut = (id: string, about: readonly string[], answer: Stated | undefined, regime: Regime): boolean => {
  const question = regime.questions.find((q) => q.id === id);
  if (question === undefined || ASKED_ELSEWHERE.includes(id)) return true;
  const [first, second] = about.map((subject) => subject.split(':')[0]);
  return first === question.of && (second === undefined || question.second === undefined || second === question.second) && (answer?.state !== 'is' || fits(question, answer.value));
};

/** Findings and disputed questions that no rule which can apply to the record asks of what they speak of, or that stand in another form than is asked: they change nothing, and the reader is told. */
export const unheardOf = (claim: Claim): readonly Warning[] => {
  const { matter, regime } = claim;
  const entries: readonly (readonly [QuestionKey, Place])[] = [...[...matter.determinations].map(([key, stated]) => [key, stated.place] as const), ...matter.disputed];
  return entries.flatMap(([key, place]): readonly Warning[] => {
    const [id = '', ...about] = key.split('|');
    if (heard(id, about, claim) && wellPut(id, about, matter.determinations.get(key), regime)) return [];
    const question = regime.questions.find((q) => q.id === id);
    if (question !== undefined && question.of !== 'case' && about.join() === CASE && heard(id, about, claim))
      return [{ code: 'subject-missing', about: `${id} \u00b7 ${question.of}: ${matter.subjects[question.of].filter((s) => s.id !== matter.claimant).map((s) => s.id).join(' | ')}`, line: place.line }];
    const named = about.map((subject) => subject.replace(/^[^:]*:/, '')).filter((name) => name !== '');
    return [{ code: 'not-asked', about: [id, ...named].join(' \u00b7 '), line: place.line }];
  });
};
