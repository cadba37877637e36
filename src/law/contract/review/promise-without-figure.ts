import type { Rule } from '../../words.js';
import { ALWAYS, termsOn } from '../source.js';

/** Promise that cannot be measured. */
export const promiseWithoutFigure: Rule = {
  id: 'contract.review.promise-without-figure', norm: 'contract.review.promise-without-figure',
  title: { en: 'Promise that cannot be measured', fr: 'Engagement qui ne se mesure pas', zh: '无法计量的承诺' },
  says: {
    en: 'The promise names no figure: no target, no time allowed. Whether it was kept cannot be measured, and is left to proof.',
    fr: 'L’engagement ne donne aucun chiffre : ni niveau, ni délai. Son respect ne se mesure pas et reste affaire de preuve.',
    zh: '该承诺没有数值：既无目标值，也无时限。是否履行无法计量，只能另行举证。',
  },
  source: termsOn('review', { en: 'review, a convention of this tool', fr: 'relecture, convention de cet outil', zh: '合同审查（本工具的惯例）' }),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'commitment', stage: 'next-steps', routes: ['contract'], certainty: 'convention',
  elements: ['figure'], remark: 'warning',
  when: { all: [{ is: 'kind', oneOf: ['availability', 'durability', 'support-response', 'repair-time', 'restore'] }, { not: { is: 'figures', oneOf: ['yes'] } }] },
  then: [{ note: true }],
};
