import type { Place } from '../../model/fact.js';
import type { Reviewed, ReviewFinding } from '../../model/review.js';
import { citationOf } from '../citation.js';
import { reviewWords } from '../messages/review/index.js';
import type { Words } from '../messages/words.js';

/** One finding, in the words of a language. */
export interface Told {
  /** The clause or the promise; the contract where it is about the whole. */
  readonly about: string;
  readonly place: Place;
  readonly message: string;
  readonly elements: readonly string[];
  readonly questions: readonly string[];
}

/** A finding as a reader meets it in every form. */
export const toldOf = (reviewed: Reviewed, { rule, subject, why, questions }: ReviewFinding, { language }: Words): Told => {
  const w = reviewWords[language];
  return {
    about: subject.kind === 'case' ? reviewed.matter.contract.id : subject.id,
    place: reviewed.matter.placeOf?.(subject.key) ?? reviewed.whole,
    message: w.found(rule.title[language], citationOf(rule, language), why === 'remark' ? rule.says[language] : why === 'attackable' && questions.length === 0 ? w.pleaded : w.why[why]),
    elements: (rule.elements ?? []).map((e) => w.element[e]),
    questions: questions.map((q) => q.wording[language]),
  };
};
