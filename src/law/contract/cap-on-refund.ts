import type { Rule } from '../words.js';
import { clauseCovers, limitAmount } from '../questions/clause.js';
import { clauseCoversRefund } from '../questions/limits.js';
import { limitOfLiability } from './limit.js';
import { ALWAYS, termsOn } from './source.js';

/** A limit that speaks of money to be given back as well. */
export const capOnRefund: Rule = {
  id: 'contract.cap-on-refund', norm: 'contract.cap-on-refund',
  title: { en: 'Limit that covers refunds', fr: 'Plafond étendu aux restitutions', zh: '适用于返还款项的上限' },
  says: {
    en: 'A limit of liability is about damages. It reaches money that is to be given back only where the clause plainly says so.',
    fr: 'Un plafond de responsabilité vise les dommages-intérêts. Il n’atteint les restitutions que si la clause le dit clairement.',
    zh: '责任限额针对损害赔偿；仅在条款明确约定时，才适用于应返还的款项。',
  },
  source: termsOn('cap', { en: 'limit of liability', fr: 'plafond de responsabilité', zh: '责任限额' }),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'clause', stage: 'parties', routes: ['contract'], certainty: 'convention',
  when: {
    all: [
      { is: 'kind', oneOf: ['cap'] },
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { not: { concluded: 'ineffective' } },
      { any: [{ is: 'asked', oneOf: ['restitution', 'termination', 'annulment', 'priceReduction'], about: 'case' }, { pleaded: 'price-reduction', by: 'customer' }] },
      { ask: clauseCoversRefund, burden: 'respondent' },
    ],
  },
  then: [{ limit: limitOfLiability, heads: { where: { ask: clauseCovers, burden: 'respondent', with: 'bound' } }, agreed: true, streams: ['restitution', 'priceRelief'], unknown: limitAmount, contained: 'cap' }],
};
