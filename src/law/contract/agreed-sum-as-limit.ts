import type { Rule } from '../words.js';
import { clauseCovers, limitAmount } from '../questions/clause.js';
import { penaltyDue } from './penalty.js';
import { ALWAYS, termsOn } from './source.js';

/** A sum agreed as the most that is owed for a breach. */
export const agreedSumAsLimit: Rule = {
  id: 'contract.agreed-sum-as-limit', norm: 'contract.agreed-sum-as-limit',
  title: { en: 'Agreed sum as a limit', fr: 'Somme convenue valant plafond', zh: '作为上限的约定金额' },
  says: {
    en: 'A sum that the parties made exclusive or discharging is no penalty: it is the most that is owed on the heads it covers, and loss must be shown up to it.',
    fr: 'La somme que les parties ont dite exclusive ou libératoire n’est pas une pénalité : elle est le maximum dû sur les chefs couverts, le préjudice restant à prouver.',
    zh: '双方约定为唯一或者免除其他责任的金额不是违约金，而是所涵盖项目的最高额，损失仍须证明。',
  },
  source: termsOn('penalty', { en: 'agreed sum', fr: 'somme convenue', zh: '约定金额' }),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'clause', stage: 'agreed-money', routes: ['contract'], certainty: 'reported',
  when: { all: [{ is: 'agreed', oneOf: ['limitation'] }, { not: { concluded: 'ineffective' } }, { concluded: 'breach', about: { link: 'triggers' } }] },
  then: [{ limit: penaltyDue(termsOn('penalty', { en: 'agreed sum', fr: 'somme convenue', zh: '约定金额' })), heads: { where: { ask: clauseCovers, burden: 'respondent', with: 'bound' } }, unknown: limitAmount, contained: 'cap' }],
};
