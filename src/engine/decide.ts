import { valueKey } from '../model/fact.js';
import { labelsOf } from '../model/subject.js';
import type { About } from '../model/about.js';
import type { Condition, Concluded } from '../model/condition.js';
import type { Value } from '../model/fact.js';
import type { Question } from '../model/question.js';
import { concluded, where } from './board.js';
import type { Board } from './board.js';
import type { Node } from './diagram.js';
import { asked, compared, subjectOf } from './evaluate.js';
import { namesOf, ordered, readsOf, suited } from './reads.js';
import type { Scope } from './evaluate.js';
import { standingOf } from './standing.js';
import type { Standing } from './standing.js';

/** The cumulative order of a degree. */
const atLeast = (question: Question, degree: string) => (value: Value): boolean => {
  const { answer } = question;
  if (answer.shape !== 'degree') return false;
  return answer.values.indexOf(valueKey(value)) >= answer.values.indexOf(degree);
};

/** The answers under which a conclusion of an earlier stage holds. */
const holds = (what: Concluded, about: About | undefined, scope: Scope, b: Board): Node => {
  const { diagrams: d } = b;
  const over = (name: string): Node => {
    if (about === 'case' && name !== 'excused') {
      let held = d.no;
      for (const node of b.conclusions.named(name)) {
        held = d.or(held, node);
        if (held === d.yes) break;
      }
      return held;
    }
    return subjectOf(about, scope, b).reduce((n, s) => d.or(n, concluded(b, name, s.key)), d.no);
  };
  return namesOf(what).reduce((n, name) => d.or(n, over(name)), d.no);
};

type Outright = Extract<Condition, { readonly refused: Question } | { readonly found: Question }>;

/** The question that a condition wants answered outright, and the answer it wants. */
export const wanted = (c: Outright): { readonly question: Question; readonly yes: boolean } => ('refused' in c ? { question: c.refused, yes: false } : { question: c.found, yes: true });

/** The answer that a question got outright as a condition wants it: a no of anybody, a yes of a determination; undefined where it got none. */
export const outright = (c: Outright, scope: Scope, b: Board): (Standing & { readonly is: 'answered' }) | undefined => {
  const { question, yes } = wanted(c);
  const subject = subjectOf(c.about, scope, b)[0];
  const standing = subject === undefined ? undefined : standingOf(question, subject, b.claim);
  return standing?.is === 'answered' && standing.value === yes && (!yes || standing.by !== undefined) ? standing : undefined;
};

/** Decides a condition: the function of the open answers under which it holds. `guard` is where the answer matters; outside it anything may be returned. */
export const decide = (c: Condition, scope: Scope, guard: Node, b: Board): Node => {
  const { diagrams: d } = b;
  if ('all' in c) {
    let held = d.yes;
    for (const part of ordered(c.all)) {
      const left = d.and(guard, held);
      if (left === d.no) return d.no;
      held = d.and(held, decide(part, scope, left, b));
    }
    return held;
  }
  if ('any' in c) {
    let held = d.no;
    for (const part of ordered(c.any)) {
      const left = d.and(guard, d.not(held));
      if (left === d.no) return held;
      held = d.or(held, decide(part, scope, left, b));
    }
    return held;
  }
  if ('not' in c) return d.not(decide(c.not, scope, guard, b));
  if ('count' in c) {
    const parts = c.count.map((part) => decide(part, scope, guard, b));
    if ('odd' in c) return parts.reduce((n, p) => d.ite(p, d.not(n), n), d.no);
    let reached: Node[] = [d.yes, ...Array.from({ length: c.atLeast }, () => d.no)];
    for (const p of parts) reached = reached.map((n, k) => (k === 0 ? n : d.or(n, d.and(p, reached[k - 1] as Node))));
    return reached[c.atLeast] as Node;
  }
  if ('ask' in c) {
    const answer = asked(c.ask, c.burden, c.about, c.with, scope, b);
    return answer === undefined ? d.no : where(b, answer, (v) => v === true);
  }
  if ('refused' in c || 'found' in c) return outright(c, scope, b) === undefined ? d.no : d.yes;
  if ('atLeast' in c) {
    const answer = asked(c.atLeast, c.burden, c.about, c.with, scope, b);
    return answer === undefined ? d.no : where(b, answer, atLeast(c.atLeast, c.degree));
  }
  if ('is' in c) return subjectOf(c.about, scope, b).some((s) => labelsOf(s, c.is).some((l) => c.oneOf.includes(l))) ? d.yes : d.no;
  if ('oneOf' in c) {
    const answer = asked(c.oneOf, c.burden, c.about, undefined, scope, b);
    return answer === undefined ? d.no : where(b, answer, (v) => c.values.includes(valueKey(v)));
  }
  if ('compare' in c || 'concluded' in c || 'against' in c) b.beyond.looks++;
  if ('compare' in c) return compared(c.compare, scope, guard, b);
  if ('concluded' in c) return holds(c.concluded, c.about, scope, b);
  if ('pleaded' in c) {
    const by = c.by === 'nobody' ? 'nobody' : b.claim.cast[c.by];
    const of = subjectOf(c.about, scope, b)[0];
    return b.claim.matter.pleas.some((p) => p.plea === c.pleaded && p.by === by && (p.clause === null ? c.named !== true : of === undefined || of.kind !== 'clause' || p.clause === of.id)) ? d.yes : d.no;
  }
  if ('against' in c) return c.against === 'nobody' ? d.no : decide(c.where, scope, guard, b.against(b.claim.cast[c.against]));
  return some(c, scope, guard, b);
};

type Some = Extract<Condition, { readonly some: unknown }>;

/** Whether a condition holds of some subject. What reads nothing of the subject of its rule is decided once, until more is concluded of what it reads. */
const some = (c: Some, scope: Scope, guard: Node, b: Board): Node => {
  const { diagrams: d, conclusions } = b;
  const reads = readsOf(c.where);
  if (reads === undefined) return overEach(c, scope, guard, b);
  if (reads.length > 0) b.beyond.looks++;
  return conclusions.kept(c, reads, () => overEach(c, scope, d.yes, b));
};

const overEach = (c: Some, scope: Scope, guard: Node, b: Board): Node => {
  const { diagrams: d } = b;
  let found = d.no;
  for (const bound of suited(b.claim.matter.subjects[c.some])(c.where)) {
    const left = d.and(guard, d.not(found));
    if (left === d.no) return found;
    found = d.or(found, decide(c.where, { ...scope, bound }, left, b));
  }
  return found;
};
