import type { Reviewed } from '../../model/review.js';
import { formatDay } from '../../values/day.js';
import { citationOf, subjectOf } from '../citation.js';
import type { Setting } from '../formatter.js';
import type { Json } from '../json/value.js';
import { reviewWords } from '../messages/review/index.js';
import { toldOf } from './finding.js';

/** A review as a document of the schema `liability/review@1`: machine words, and the sentences of one language beside them. */
export const documentOfReview = (reviewed: Reviewed, { words, tool }: Setting): { readonly [key: string]: Json } => {
  const { matter, regime } = reviewed;
  return {
    schema: 'liability/review@1', tool: tool.version, notice: reviewWords[words.language].notice, language: words.language, contract: matter.contract.id, law: regime.id, ruleSet: formatDay(regime.checkedOn),
    day: matter.days.contract === null ? null : formatDay(matter.days.contract),
    findings: reviewed.findings.map((f): Json => {
      const told = toldOf(reviewed, f, words);
      const { file, path, line, column } = told.place;
      return {
        rule: f.rule.id, citation: citationOf(f.rule, words.language), title: f.rule.title[words.language], certainty: f.rule.certainty, subject: subjectOf(f.subject), place: { file, path, line, column },
        severity: f.weight, why: f.why, message: told.message, elements: (f.rule.elements ?? []).map((id, i): Json => ({ id, text: told.elements[i] ?? '' })),
        questions: f.questions.map((q, i): Json => ({ id: q.id, text: told.questions[i] ?? '' })),
      };
    }),
    sound: reviewed.sound.map((s): Json => subjectOf(s)),
  };
};
