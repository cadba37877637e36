import type { Rule } from '../../words.js';
import { lossTooLate } from '../barred.js';
import { generalPrinciples, IN_FORCE } from './source.js';

/** A loss has the day on which it was known, its own or that of the whole claim. */
export const lossOutOfTime: Rule = {
  id: 'cn.general-principles.138.1',
  norm: 'a-loss-out-of-time',
  title: { en: 'A loss out of time', fr: 'Préjudice prescrit', zh: '个别损失的诉讼时效' },
  says: {
    en: 'Each claim has its own period: where the one for a loss has run out and others have not, the debtor may refuse that loss alone.',
    fr: 'Chaque créance a son propre délai : lorsque celui d’un préjudice est expiré et que d’autres courent encore, le débiteur peut refuser ce seul préjudice.',
    zh: '各项请求权的诉讼时效期间分别计算；某项损失的请求权已过诉讼时效而其他请求权未过的，义务人仅可就该项损失拒绝赔偿。',
  },
  source: generalPrinciples('138'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'loss',
  stage: 'defences',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'unverified',
  when: {
    all: [
      { pleaded: 'limitation', by: 'respondent' },
      lossTooLate(generalPrinciples('138')),
    ],
  },
  then: [{ excuse: 'whole', as: 'limitation' }],
};
