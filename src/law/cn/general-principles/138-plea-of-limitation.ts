import type { Rule } from '../../words.js';
import { suedTooLate } from '../barred.js';
import { generalPrinciples, IN_FORCE } from './source.js';

/** The interpretation of 2008 says that the court does not raise it; taken from memory. */
export const pleaOfLimitation: Rule = {
  id: 'cn.general-principles.138',
  norm: 'plea-of-limitation',
  title: { en: 'Plea of limitation', fr: 'Exception de prescription', zh: '诉讼时效抗辩' },
  says: {
    en: 'When the period has run out the debtor may refuse to perform; what it pays all the same stays paid, and the court does not raise it by itself.',
    fr: 'Le délai expiré, le débiteur peut refuser ; ce qu’il paie néanmoins reste acquis, et le juge ne le soulève pas d’office.',
    zh: '超过诉讼时效期间的，义务人可以提出不履行义务的抗辩；自愿履行的不受时效限制，法院不主动适用。',
  },
  source: generalPrinciples('138'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'defences',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'unverified',
  when: {
    all: [
      { pleaded: 'limitation', by: 'respondent' },
      suedTooLate(generalPrinciples('138')),
    ],
  },
  then: [{ excuse: 'claim', as: 'limitation' }],
};
