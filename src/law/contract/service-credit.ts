import type { Rule } from '../words.js';
import { creditRole } from '../questions/credit.js';
import { measuredCredit, noCredit } from './credit.js';
import { ALWAYS, termsOn } from './source.js';

/** The credit that the parties agreed for a level of service: owed as it is measured, once for each promise, resource and period. */
export const serviceCredit: Rule = {
  id: 'contract.service-credit', norm: 'contract.service-credit',
  title: { en: 'Service credit', fr: 'Avoir de service', zh: '服务抵扣' },
  says: {
    en: 'The parties agreed what a level of service that was not reached is worth. The credit is owed as the clause measures it, once for each promise, resource and period.',
    fr: 'Les parties sont convenues de ce que vaut un niveau de service non atteint. L’avoir est dû tel que la clause le mesure, une fois par engagement, ressource et période.',
    zh: '双方约定了未达到服务等级时的价值。抵扣按条款的计量方法给付，每项承诺、每个资源、每个期间一次。',
  },
  source: termsOn('credit', { en: 'service credit', fr: 'avoir de service', zh: '服务抵扣' }),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'credit', stage: 'agreed-money', routes: ['contract'], certainty: 'read',
  // asked to lower an agreed sum, a law that knows such a power says itself what is owed; the contract alone knows none
  when: {
    all: [
      { compare: [measuredCredit, '>', noCredit] },
      { not: { concluded: 'ineffective' } },
      { any: [{ is: 'ownTerms', oneOf: ['yes'] }, { not: { pleaded: 'penalty-reduction', by: 'respondent' } }, { not: { oneOf: creditRole, values: ['penalty'], burden: 'respondent' } }] },
    ],
  },
  then: [{ add: measuredCredit, stream: 'credits' }],
};
