import type { Rule } from '../../words.js';
import { salesInterpretationNow, IN_FORCE } from './source.js';

/** The interpretation says itself that it reaches further than sales. */
export const otherContractsForPay: Rule = {
  id: 'cn.sales-interpretation.32',
  norm: 'other-contracts-for-pay',
  title: { en: 'The interpretation on sales reaches other contracts for pay', fr: 'L’interprétation sur la vente atteint les autres contrats onéreux', zh: '买卖合同解释参照适用于其他有偿合同' },
  says: {
    en: 'Where no other rule speaks, the interpretation on sales applies by analogy to other contracts for pay.',
    fr: 'En l’absence d’autre règle, l’interprétation sur la vente s’applique par analogie aux autres contrats onéreux.',
    zh: '法律或者行政法规对其他有偿合同没有规定的，参照适用本解释。',
  },
  source: salesInterpretationNow('32'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'next-steps',
  routes: ['contract'],
  certainty: 'read',
  when: { concluded: { rule: 'cn.sales-interpretation.18.4' } },
  then: [{ note: true }],
};
