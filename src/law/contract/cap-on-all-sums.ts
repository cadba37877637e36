import type { Rule } from '../words.js';
import { clauseCovers, limitAmount } from '../questions/clause.js';
import { limitOfLiability } from './limit.js';
import { ALWAYS, termsOn } from './source.js';

/** A limit on every sum covers what was agreed for a breach as well. */
export const capOnAllSums: Rule = {
  id: 'contract.cap-on-all-sums', norm: 'contract.cap-on-all-sums',
  title: { en: 'Limit of every sum', fr: 'Plafond de toutes sommes', zh: '全部款项的上限' },
  says: {
    en: 'A limit agreed on every sum that falls due for a breach covers the sums agreed for it as well as the damages.',
    fr: 'Le plafond convenu pour toutes sommes dues au titre d’une inexécution couvre les sommes convenues comme les dommages-intérêts.',
    zh: '就违约所应付的全部款项约定的上限，既适用于损害赔偿，也适用于约定的违约金。',
  },
  source: termsOn('cap', { en: 'limit of liability', fr: 'plafond de responsabilité', zh: '责任限额' }),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'clause', stage: 'caps', routes: ['contract'], certainty: 'read',
  when: { all: [{ is: 'kind', oneOf: ['cap'] }, { is: 'pool', oneOf: ['all'] }, { is: 'appliesTo', oneOf: ['damages-payable'] }, { not: { concluded: 'ineffective' } }] },
  then: [{ limit: limitOfLiability, heads: { where: { ask: clauseCovers, burden: 'respondent', with: 'bound' } }, agreed: true, unknown: limitAmount, contained: 'cap' }],
};
