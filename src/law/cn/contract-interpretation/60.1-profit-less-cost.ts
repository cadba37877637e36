import type { Rule } from '../../words.js';
import { breachDay, civilCodeDay } from '../measures/contract-day.js';
import { IN_FORCE, contractInterpretation } from './source.js';

/** Turnover is no loss: the margin is. */
export const profitLessCost: Rule = {
  id: 'cn.contract-interpretation.60.1',
  norm: 'profit-less-cost',
  title: { en: 'Lost profit less reasonable cost', fr: 'Gain manqué, déduction faite des coûts', zh: '可得利益扣除合理成本' },
  says: {
    en: 'Lost profit is what production, trading or resale would have brought, less the reasonable costs of bringing it about.',
    fr: 'Le gain manqué est ce que la production, l’exploitation ou la revente aurait rapporté, déduction faite des coûts raisonnables.',
    zh: '可得利益按照非违约方能够获得的生产利润、经营利润或者转售利润等，扣除为此支出的合理成本后计算。',
  },
  source: contractInterpretation('60(1)'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'loss',
  stage: 'heads',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { concluded: 'founded' },
      { is: 'head', oneOf: ['lost-profit', 'customer-churn'] },
      { compare: [breachDay, '>=', civilCodeDay] },
    ],
  },
  then: [{ note: true }],
};
