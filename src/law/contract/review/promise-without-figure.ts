import type { Rule } from '../../words.js';
import { ALWAYS, reviewOf } from '../source.js';

/** Promise that cannot be measured. */
export const promiseWithoutFigure: Rule = {
  id: 'contract.review.promise-without-figure', norm: 'contract.review.promise-without-figure',
  title: { en: 'Promise that cannot be measured', fr: 'Engagement qui ne se mesure pas', zh: '无法计量的承诺' },
  says: {
    en: 'The promise names no figure: no target, no time allowed, no day, no rhythm. Whether it was kept cannot be measured, and is left to proof.',
    fr: 'L’engagement ne donne aucun chiffre : ni niveau, ni délai, ni jour, ni rythme. Son respect ne se mesure pas et reste affaire de preuve.',
    zh: '该承诺没有数值：既无目标值、时限，也无日期、频率。是否履行无法计量，只能另行举证。',
  },
  source: reviewOf('promise-without-figure'),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'commitment', stage: 'next-steps', routes: ['contract'], certainty: 'convention',
  elements: ['figure'], remark: 'warning',
  when: { all: [{ is: 'kind', oneOf: ['availability', 'durability', 'support-response', 'repair-time', 'restore', 'backup', 'delivery'] }, { is: 'measurable', oneOf: ['no'] }, { not: { is: 'responsible', oneOf: ['customer'] } }] },
  then: [{ note: true }],
};
