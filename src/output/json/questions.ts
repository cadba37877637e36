import type { Reported } from '../../model/reported.js';
import type { AnswerAward, Weighed } from '../../model/verdict.js';
import { plainAmount, plainValue } from '../amounts.js';
import { citationOf, subjectOf, subjectOfKeys } from '../citation.js';
import type { Words } from '../messages/words.js';
import { evidenceOf } from '../evidence.js';
import { entryText, recordOf } from '../onRecord.js';
import { warningText } from '../summary.js';
import { whereOf } from '../where.js';
import { conclusionName } from '../../model/conclusion.js';
import { answerOf, answersIn, bearersOf } from '../trace.js';
import { placeJson } from './place.js';
import { givenOf } from './results.js';
import type { Json } from './value.js';

const answersOf = (answers: readonly AnswerAward[], v: Reported): Json =>
  answers.flatMap((a, group) => a.values.map((value) => ({ answer: plainValue(value, v.matter.digits), award: plainAmount(a.award, v.matter.digits), group })));

/** The questions that decide, in the verdict's order. */
export const questionsOf = (v: Reported, words: Words): Json =>
  v.decisive.map((q) => ({
    question: q.question.id,
    subject: subjectOf(q.subject, q.second),
    mustProve: q.bearer,
    wording: q.question.wording[words.language],
    taken: plainValue(q.taken, v.matter.digits),
    answers: answersOf(q.answers, v),
    effectAtBase: plainAmount(q.effectAtBase, v.matter.digits),
    greatestEffect: plainAmount(q.greatestEffect, v.matter.digits),
    ...(q.beside === undefined ? {} : { beside: q.beside.flatMap((a, group) => a.values.map((value) => ({ answer: plainValue(value, v.matter.digits), amount: plainAmount(a.award, v.matter.digits), group }))) }),
    onlyIf: givenOf(q.onlyIf, v),
    ...(q.thenWith.length === 0 ? {} : { thenWith: answersOf(q.thenWith, v) }),
    orIf: q.orIf,
    evidence: evidenceOf(v, q.question, q.subject)[words.language],
    onRecord: recordOf(v.matter, q.question, q.subject).map((entry) => ({ what: entry.what, detail: entry.detail ?? null, says: entryText(entry, words.language), path: entry.place.path, file: entry.place.file, line: entry.place.line })),
    path: q.place?.path ?? (q.question.path === undefined ? null : whereOf(q.question, q.subject, q.second)),
    file: q.place?.file ?? null,
    line: q.place?.line ?? null,
    column: q.place?.column ?? null,
    place: placeJson(v, q.subject),
  }));

/** The figures that a court sets within a band; no question decides them. */
export const marginsOf = (v: Reported): Json =>
  v.margins.map((m) => ({ question: m.question.id, subject: subjectOf(m.subject), low: plainAmount(m.low, v.matter.digits), point: plainAmount(m.point, v.matter.digits), high: plainAmount(m.high, v.matter.digits) }));

/** Questions with the award that goes with each answer, all else at base. */
export const weighedOf = (questions: readonly Weighed[], v: Reported, words: Words): Json =>
  questions.map((q) => ({
    question: q.question.id,
    subject: subjectOf(q.subject, q.second),
    mustProve: q.bearer,
    wording: q.question.wording[words.language],
    taken: plainValue(q.taken, v.matter.digits),
    answers: answersOf(q.answers, v),
    path: q.question.path === undefined ? null : whereOf(q.question, q.subject, q.second),
  }));

/** Absent facts that a rule asked for, with what another answer would do. */
export const silentOf = (v: Reported, words: Words): Json => weighedOf(v.notRaised, v, words);

/** The full trace, rules that did not fire included. */
export const findingsOf = (v: Reported, words: Words): Json =>
  v.findings.map((f) => ({
    stage: f.rule.stage,
    rule: f.rule.id,
    citation: citationOf(f.rule, words.language),
    certainty: f.rule.certainty,
    fired: f.fired,
    yielded: f.yielded,
    subject: subjectOf(f.subject),
    conclusion: f.fired ? f.then.map(conclusionName) : null,
    answers: answersIn(f.because).map((a) => ({
      question: a.question, subject: subjectOfKeys(a.subject, a.second), answer: answerOf(a, v.regime, v.matter.digits), holds: a.holds,
      origin: a.origin, path: a.place?.path ?? null, file: a.place?.file ?? null, line: a.place?.line ?? null, mustProve: a.bearer,
    })),
    burden: bearersOf(f),
  }));

/** What no figure shows. */
export const warningsOf = (v: Reported, words: Words): readonly Json[] =>
  v.warnings.map((w) => ({ code: w.code, about: w.about, line: w.line, message: warningText(v, w, words) }));
