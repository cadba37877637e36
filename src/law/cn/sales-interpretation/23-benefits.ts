import type { Rule } from '../../words.js';
import { breachDay, civilCodeDay } from '../measures/contract-day.js';
import { benefits } from '../measures/deductions.js';
import { salesInterpretationNow, UNTIL_2023 } from './source.js';

/** The rule of sales, reached by other contracts for payment, from memory. */
export const benefitsDeducted: Rule = {
  id: 'cn.sales-interpretation.23',
  norm: 'benefits',
  title: { en: 'Benefits set against the loss', fr: 'Imputation des avantages', zh: '损益相抵' },
  says: {
    en: 'What the injured side gained or saved through the breach is taken off the loss.',
    fr: 'Ce que le créancier a gagné ou épargné du fait de l’inexécution est déduit du préjudice.',
    zh: '守约方因违约获得的利益或者节省的必要支出，从损失赔偿额中扣除。',
  },
  source: salesInterpretationNow('23'),
  inForce: UNTIL_2023,
  chosenBy: 'judgment-date',
  of: 'loss',
  stage: 'heads',
  routes: ['contract'],
  certainty: 'unverified',
  when: { all: [{ concluded: 'founded' }, { compare: [breachDay, '>=', civilCodeDay] }] },
  then: [{ deduct: benefits(salesInterpretationNow('23')), heads: 'self', contained: 'benefits', beyond: { of: 'gain', over: { where: { not: { is: 'head', oneOf: ['mitigation-cost'], about: 'bound' } } } } }],
};
