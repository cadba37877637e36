import type { Rule } from '../../words.js';
import { TOGETHER_FOR_THE_WHOLE } from '../together.js';
import { civilCode, IN_FORCE } from './source.js';

/** Of those who promised together and answer each for the whole. What each bears in the end is told by article 519. */
export const jointDebtByContract: Rule = {
  id: 'cn.civil-code.518',
  norm: 'joint-debt-by-contract',
  title: { en: 'Joint debtors by agreement or by statute', fr: 'Débiteurs solidaires par convention ou par la loi', zh: '依约定或者法律的连带债务' },
  says: {
    en: 'Of several joint debtors the creditor may ask the whole or a part from any of them; it takes an agreement or a statute to make them joint.',
    fr: 'À plusieurs débiteurs solidaires, le créancier peut demander à chacun le tout ou une partie ; la solidarité naît d’une convention ou de la loi.',
    zh: '债务人为数人的，债权人可以请求部分或者全部债务人履行全部债务的，为连带债务；连带债务由法律规定或者当事人约定。',
  },
  source: civilCode('518'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'parties',
  routes: ['contract'],
  certainty: 'read',
  when: TOGETHER_FOR_THE_WHOLE,
  then: [{ contribution: 'responsibility', how: 'joint' }],
};
