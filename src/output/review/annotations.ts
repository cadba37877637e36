import type { Reviewed } from '../../model/review.js';
import type { Annotated } from '../annotations.js';
import { groundOf } from '../annotations.js';
import type { Setting } from '../formatter.js';
import { reviewWords } from '../messages/review/index.js';
import { toldOf } from './finding.js';

/** What a review has to say to a build. */
export const annotationsOfReview = (reviewed: Reviewed, { words }: Setting): Annotated => {
  const w = reviewWords[words.language];
  return {
    name: reviewed.matter.contract.id,
    annotations: reviewed.findings.map((f) => {
      const told = toldOf(reviewed, f, words);
      return { level: f.weight, ground: groundOf(f.rule, words.language), about: told.about, place: told.place, message: [`${told.about} · ${told.message}`, ...(told.elements.length === 0 ? [] : [w.elements(told.elements)]), ...told.questions.map(w.question)].join(' ') };
    }),
    passed: reviewed.sound.map((s) => ({ about: s.id, message: w.sound })),
  };
};
