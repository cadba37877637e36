import type { Rule } from '../../words.js';
import { TOGETHER_FOR_THE_WHOLE } from '../together.js';
import { generalPrinciples, IN_FORCE } from './source.js';

/** Of those who promised together and answer each for the whole, before the General Provisions. */
export const jointDebtByContractBefore2017: Rule = {
  id: 'cn.general-principles.87',
  norm: 'joint-debt-by-contract',
  title: { en: 'Joint debtors by agreement or by statute (before October 2017)', fr: 'Débiteurs solidaires par convention ou par la loi (avant octobre 2017)', zh: '依约定或者法律的连带债务（2017年10月以前）' },
  says: {
    en: 'Each of several joint debtors, by law or by agreement, is bound to pay the whole; whoever did turns to the others for their shares.',
    fr: 'Chacun des débiteurs solidaires, par la loi ou par convention, est tenu du tout ; qui a payé se retourne contre les autres pour leurs parts.',
    zh: '依法律规定或者约定负有连带义务的每个债务人都须清偿全部债务；已履行的，可以要求其他人偿付其应当承担的份额。',
  },
  source: generalPrinciples('87'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'parties',
  routes: ['contract'],
  certainty: 'read',
  when: TOGETHER_FOR_THE_WHOLE,
  then: [{ contribution: 'responsibility', how: 'joint' }],
};
