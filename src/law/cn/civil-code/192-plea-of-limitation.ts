import type { Rule } from '../../words.js';
import { suedTooLate } from '../barred.js';
import { civilCode, IN_FORCE } from './source.js';

/** Never raised by the court itself. */
export const pleaOfLimitation: Rule = {
  id: 'cn.civil-code.192',
  norm: 'plea-of-limitation',
  title: { en: 'Plea of limitation', fr: 'Exception de prescription', zh: '诉讼时效抗辩' },
  says: {
    en: 'When the period has run out the debtor may refuse to perform; it must plead it, the court does not raise it.',
    fr: 'Le délai expiré, le débiteur peut refuser de s’exécuter ; il doit l’opposer, le juge ne la relève pas d’office.',
    zh: '诉讼时效期间届满的，义务人可以提出不履行义务的抗辩；法院不主动适用。',
  },
  source: civilCode('192'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'defences',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: {
    all: [
      { pleaded: 'limitation', by: 'respondent' },
      { not: { concluded: { rule: 'cn.limitation-provisions.3' } } },
      suedTooLate(civilCode('192')),
    ],
  },
  then: [{ excuse: 'claim', as: 'limitation' }],
};
