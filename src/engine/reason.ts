import { valueKey } from '../model/fact.js';
import { labelsOf } from '../model/subject.js';
import type { About } from '../model/about.js';
import type { Condition } from '../model/condition.js';
import type { Reason } from '../model/finding.js';
import type { Question } from '../model/question.js';
import { ask } from './board.js';
import type { Board } from './board.js';
import { outright, wanted, decide } from './decide.js';
import { evaluate, subjectOf } from './evaluate.js';
import type { Scope } from './evaluate.js';

const nameOf = (about: About | undefined): string => (about === undefined ? 'self' : typeof about === 'string' ? about : about.link);

const answerOf = (holds: boolean, question: Question, burden: Parameters<typeof ask>[4], about: About | undefined, second: About | undefined, needed: readonly string[], scope: Scope, b: Board): Reason => {
  const subject = subjectOf(about, scope, b)[0];
  if (subject === undefined) return { kind: 'missing', holds: false, about: nameOf(about) };
  const other = second === undefined ? undefined : subjectOf(second, scope, b)[0];
  const answer = ask(b, question, subject, other, burden);
  if (question.label !== undefined && answer.is === 'fixed' && answer.origin !== 'determination' && answer.origin !== 'supposed' && answer.origin !== 'raised')
    return { kind: 'label', holds, label: question.label, subject: subject.key, found: answer.origin === 'statement' ? [valueKey(answer.value)] : [], needed };
  if (answer.is === 'hanging') return { kind: 'missing', holds: false, about: question.id };
  return answer.is === 'open'
    ? { kind: 'answer', holds, question: question.id, subject: subject.key, answer: 'open', needed, origin: 'raised', place: answer.variable.place, bearer: answer.variable.bearer }
    : { kind: 'answer', holds, question: question.id, subject: subject.key, ...(other === undefined ? {} : { second: other.key }), answer: valueKey(answer.value), needed, origin: answer.origin, place: answer.place, bearer: answer.bearer };
};

/** The working of a condition, leaf by leaf, on a board where every question is resolved. */
export const reasonOf = (c: Condition, scope: Scope, b: Board): Reason => {
  const parts = (list: readonly Condition[]): readonly Reason[] => list.map((p) => reasonOf(p, scope, b));
  const met = (list: readonly Reason[]): number => list.filter((p) => p.holds).length;
  if ('all' in c) { const list = parts(c.all); return { kind: 'all', holds: met(list) === list.length, parts: list }; }
  if ('any' in c) { const list = parts(c.any); return { kind: 'any', holds: met(list) > 0, parts: list }; }
  if ('not' in c) { const list = parts([c.not]); return { kind: 'not', holds: met(list) === 0, parts: list }; }
  if ('count' in c) { const list = parts(c.count); return { kind: 'count', holds: 'odd' in c ? met(list) % 2 === 1 : met(list) >= c.atLeast, parts: list }; }
  if ('some' in c) { const list = b.claim.matter.subjects[c.some].map((bound) => reasonOf(c.where, { ...scope, bound }, b)); return { kind: 'any', holds: met(list) > 0, parts: list }; }
  if ('against' in c) return c.against === 'nobody' ? { kind: 'missing', holds: false, about: c.against } : reasonOf(c.where, scope, b.against(b.claim.cast[c.against]));
  const holds = decide(c, scope, b.diagrams.yes, b) === b.diagrams.yes;
  if ('ask' in c) return answerOf(holds, c.ask, c.burden, c.about, c.with, ['yes'], scope, b);
  if ('refused' in c || 'found' in c) {
    const { question, yes } = wanted(c);
    const [answer, subject] = [outright(c, scope, b), subjectOf(c.about, scope, b)[0]];
    const said = yes ? 'yes' : 'no';
    return answer === undefined || subject === undefined ? { kind: 'missing', holds: false, about: question.id }
      : { kind: 'answer', holds: true, question: question.id, subject: subject.key, answer: said, needed: [said], origin: answer.by === undefined ? 'statement' : 'determination', place: answer.place, bearer: 'nobody' };
  }
  if ('degree' in c) return answerOf(holds, c.atLeast, c.burden, c.about, c.with, [c.degree], scope, b);
  if ('is' in c) {
    const subjects = subjectOf(c.about, scope, b);
    return { kind: 'label', holds, label: c.is, subject: subjects[0]?.key ?? nameOf(c.about), found: subjects.flatMap((s) => labelsOf(s, c.is)), needed: c.oneOf };
  }
  if ('values' in c) return answerOf(holds, c.oneOf, c.burden, c.about, undefined, c.values, scope, b);
  if ('compare' in c) {
    const [left, sign, right] = c.compare;
    const show = (m: typeof left): string => `${evaluate(m, scope, b.diagrams.yes, b)[0]?.measured.value ?? ''}`;
    return { kind: 'compared', holds, left: show(left), sign, right: show(right), ...(left.unit === undefined ? {} : { unit: left.unit }) };
  }
  if ('concluded' in c) return { kind: 'concluded', holds, what: typeof c.concluded === 'string' ? c.concluded : 'duty' in c.concluded ? `duty:${c.concluded.duty.join(',')}` : c.concluded.rule, subject: subjectOf(c.about, scope, b)[0]?.key ?? nameOf(c.about) };
  return { kind: 'pleaded', holds, plea: c.pleaded, by: c.by };
};
