import type { Rule } from '../../words.js';
import { ALWAYS, reviewOf } from '../source.js';

/** Figures that two bands of a table cover. */
export const tierOverlap: Rule = {
  id: 'contract.review.tier-overlap', norm: 'contract.review.tier-overlap',
  title: { en: 'Table of credits with an overlap', fr: 'Barème d’avoirs à chevauchement', zh: '抵扣档位重叠' },
  says: {
    en: 'Two bands of the table cover the same figures: which credit is owed there can be read both ways.',
    fr: 'Deux paliers du barème couvrent les mêmes chiffres : l’avoir dû s’y lit dans les deux sens.',
    zh: '两个档位覆盖相同的数值，应付何种抵扣可以作两种解释。',
  },
  source: reviewOf('tier-overlap'),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'commitment', stage: 'next-steps', routes: ['contract'], certainty: 'convention',
  elements: ['whole-table'], remark: 'warning',
  when: { is: 'tierFaults', oneOf: ['overlap'] },
  then: [{ note: true }],
};
