import type { Rule } from '../../words.js';
import { ALWAYS, reviewOf } from '../source.js';

/** Figures for which a table of credits gives no band. */
export const tierGap: Rule = {
  id: 'contract.review.tier-gap', norm: 'contract.review.tier-gap',
  title: { en: 'Table of credits with a gap', fr: 'Barème d’avoirs à trous', zh: '抵扣档位存在空档' },
  says: {
    en: 'Between two bands of the table, or below the lowest, there are figures that no band covers: what is owed there can be read both ways.',
    fr: 'Entre deux paliers du barème, ou sous le plus bas, des chiffres ne relèvent d’aucun palier : ce qui est dû se lit dans les deux sens.',
    zh: '档位之间或者最低档位以下存在没有档位覆盖的数值，应付抵扣可以作两种解释。',
  },
  source: reviewOf('tier-gap'),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'commitment', stage: 'next-steps', routes: ['contract'], certainty: 'convention',
  elements: ['whole-table'], remark: 'warning',
  when: { is: 'tierFaults', oneOf: ['gap'] },
  then: [{ note: true }],
};
