import type { Place } from '../model/fact.js';
import type { Reported } from '../model/reported.js';
import type { Rule } from '../model/rule.js';
import type { Language } from '../model/text.js';
import { citationOf, subjectName } from './citation.js';
import type { Setting } from './formatter.js';
import { ciWords } from './messages/ci/index.js';
import { answer } from './sections/context.js';
import { money, summaryOf } from './summary.js';

/** How much an annotation weighs. */
export const LEVELS = ['error', 'warning', 'note'] as const;

/** One of the weights. */
export type Level = (typeof LEVELS)[number];

/** What an annotation rests on: an article, a clause, a convention, a question. */
export interface Ground {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly citation: string;
}

/** One remark at a place of a document, as a build shows it. */
export interface Annotation {
  readonly level: Level;
  readonly ground: Ground;
  readonly message: string;
  /** What it is about: a clause, a promise, the dispute. */
  readonly about: string;
  readonly place: Place | null;
}

/** What was looked at and found in order: a case of a test run that passed. */
export interface Passed {
  readonly about: string;
  readonly message: string;
}

/** Everything a build is told of one document. */
export interface Annotated {
  readonly name: string;
  readonly annotations: readonly Annotation[];
  readonly passed: readonly Passed[];
}

/** A rule as the ground of an annotation. */
export const groundOf = (rule: Rule, language: Language): Ground => ({ id: rule.id, title: rule.title[language], says: rule.says[language], citation: citationOf(rule, language) });

const LEVEL_OF: Readonly<Record<Reported['outcome'], Level>> = { liable: 'error', 'partly-liable': 'error', 'insufficient-evidence': 'warning', 'not-liable': 'note' };

/** What a verdict has to say to a build: the verdict, promises that were broken, clauses that do not hold, and the questions that decide. */
export const annotationsOf = (v: Reported, setting: Setting): Annotated => {
  const { words } = setting;
  const w = ciWords[words.language];
  const promised: Ground = { id: 'contract.promise', title: w.verdict.title, says: w.verdict.says, citation: '' };
  const verdict: Annotation = { level: LEVEL_OF[v.outcome], ground: { id: 'verdict', ...w.verdict, citation: '' }, message: summaryOf(v, words), about: v.matter.incident.id, place: null };
  const promises = v.commitments.filter((c) => c.result !== 'met').map((c): Annotation => ({
    level: c.result === 'breached' ? 'error' : c.result === 'not-binding' ? 'note' : 'warning', ground: c.rule === null ? promised : groundOf(c.rule, words.language), about: c.subject.id,
    message: w.promise(c.subject.id, words.commitment[c.result], c.rule === null ? '' : citationOf(c.rule, words.language)), place: v.matter.placeOf?.(c.subject.key) ?? null,
  }));
  const clauses = v.clauses.flatMap((c): readonly Annotation[] => (c.status === 'effective' || c.status === 'not-triggered' || c.rule === null ? [] : [{
    level: 'warning', ground: groundOf(c.rule, words.language), about: c.subject.id, message: w.clause(c.subject.id, words.clauseStatus[c.status], citationOf(c.rule, words.language)), place: v.matter.placeOf?.(c.subject.key) ?? null,
  }]));
  const page = { ...setting, verdict: v };
  const questions = v.decisive.map((q): Annotation => ({
    level: 'note', about: subjectName(q.subject, q.second), place: q.place ?? v.matter.placeOf?.(q.subject.key) ?? null,
    ground: { id: `question.${q.question.id}`, title: q.question.wording[words.language], says: w.decides, citation: '' },
    message: w.question(q.question.wording[words.language], subjectName(q.subject, q.second), (q.beside ?? q.answers).map((a) => w.award(words.anyOf(a.values.map((value) => answer(page, value, q.question))), money(v, a.award, words)))),
  }));
  return {
    name: v.matter.incident.id, annotations: [verdict, ...promises, ...clauses, ...questions],
    passed: [
      ...v.commitments.filter((c) => c.result === 'met').map((c) => ({ about: c.subject.id, message: w.promise(c.subject.id, words.commitment.met, c.rule === null ? '' : citationOf(c.rule, words.language)) })),
      ...v.clauses.filter((c) => c.status === 'effective' || c.status === 'not-triggered').map((c) => ({ about: c.subject.id, message: w.clause(c.subject.id, words.clauseStatus[c.status], c.rule === null ? '' : citationOf(c.rule, words.language)) })),
    ],
  };
};
