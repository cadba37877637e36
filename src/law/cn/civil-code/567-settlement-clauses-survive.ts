import type { Rule } from '../../words.js';
import { civilCode, IN_FORCE } from './source.js';

/** Sums agreed for a breach, who bears costs, interest: what settles accounts goes on after the end. */
export const settlementClausesSurvive: Rule = {
  id: 'cn.civil-code.567',
  norm: 'clauses-that-outlive-the-contract',
  title: { en: 'Clauses on settling accounts outlive the contract', fr: 'Les clauses de règlement survivent à la fin du contrat', zh: '结算和清理条款的效力' },
  says: {
    en: 'The end of the contract does not touch the clauses on settling accounts and winding up: sums agreed for a breach, interest, who bears costs.',
    fr: 'La fin du contrat n’atteint pas les clauses de règlement et de liquidation : sommes convenues en cas d’inexécution, intérêts, charge des frais.',
    zh: '合同的权利义务关系终止后，约定违约金、利息、费用负担等结算和清理事项的条款继续有效。',
  },
  source: civilCode('567'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'clause',
  stage: 'next-steps',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { is: 'kind', oneOf: ['penalty', 'interest', 'costs'] },
      { is: 'ended', oneOf: ['customer', 'provider'], about: 'case' },
      { not: { concluded: 'ineffective' } },
    ],
  },
  then: [{ note: true }],
};
