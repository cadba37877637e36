import type { Rule } from '../words.js';
import { clauseCovers, limitAmount } from '../questions/clause.js';
import { limitOrder } from '../questions/limits.js';
import { limitOfLiability } from './limit.js';
import { ALWAYS, termsOn } from './source.js';

/** A cap on the loss that can be recovered at all: the covered heads come down to the limit before the customer's share is taken off. */
export const capOnRecoverableLoss: Rule = {
  id: 'contract.cap-on-recoverable-loss', norm: 'contract.cap-on-recoverable-loss',
  title: { en: 'Limit of the recoverable loss', fr: 'Plafond du préjudice réparable', zh: '可赔损失上限' },
  says: {
    en: 'The parties agreed that no more loss than this limit is recoverable on the heads covered. Shares are taken off what is left.',
    fr: 'Les parties sont convenues que le préjudice réparable au titre des chefs couverts n’excède pas cette limite ; les partages s’imputent sur ce qui reste.',
    zh: '双方约定所涵盖各项损失的可赔部分不超过该限额；比例分担在限额之后计算。',
  },
  source: termsOn('cap', { en: 'limit of liability', fr: 'plafond de responsabilité', zh: '责任限额' }),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'clause', stage: 'sharing', routes: ['contract'], certainty: 'read',
  when: { all: [{ is: 'kind', oneOf: ['cap'] }, { is: 'appliesTo', oneOf: ['recoverable-loss'] }, { oneOf: limitOrder, values: ['before-share'], burden: 'claimant' }, { not: { concluded: 'ineffective' } }] },
  then: [{ limit: limitOfLiability, heads: { where: { ask: clauseCovers, burden: 'respondent', with: 'bound' } }, unknown: limitAmount, contained: 'cap' }],
};
