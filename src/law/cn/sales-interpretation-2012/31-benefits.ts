import type { Rule } from '../../words.js';
import { benefits } from '../measures/deductions.js';
import { salesInterpretation, IN_FORCE } from './source.js';

/** The rule of sales, reached by other contracts for payment, from memory. */
export const benefitsDeducted: Rule = {
  id: 'cn.sales-interpretation-2012.31',
  norm: 'benefits',
  title: { en: 'Benefits set against the loss', fr: 'Imputation des avantages', zh: '损益相抵' },
  says: {
    en: 'What the injured side gained or saved through the breach is taken off the loss.',
    fr: 'Ce que le créancier a gagné ou épargné du fait de l’inexécution est déduit du préjudice.',
    zh: '守约方因违约获得的利益或者节省的必要支出，从损失赔偿额中扣除。',
  },
  source: salesInterpretation('31'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'loss',
  stage: 'heads',
  routes: ['contract'],
  certainty: 'unverified',
  when: { concluded: 'founded' },
  then: [{ deduct: benefits(salesInterpretation('31')), heads: 'self', contained: 'benefits', beyond: { of: 'gain', over: { where: { not: { is: 'head', oneOf: ['mitigation-cost'], about: 'bound' } } } } }],
};
