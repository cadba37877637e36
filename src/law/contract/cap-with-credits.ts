import type { Rule } from '../words.js';
import { clauseCovers, limitAmount } from '../questions/clause.js';
import { creditsCountTowardsLimit } from '../questions/limits.js';
import { limitOfLiability } from './limit.js';
import { ALWAYS, termsOn } from './source.js';

/** Credits that count towards the limit. */
export const capWithCredits: Rule = {
  id: 'contract.cap-with-credits', norm: 'contract.cap-with-credits',
  title: { en: 'Limit that counts credits', fr: 'Plafond incluant les avoirs', zh: '计入服务抵扣的上限' },
  says: {
    en: 'Where the parties agreed that service credits count towards the limit, credits and damages together stop at it.',
    fr: 'Si les parties sont convenues que les avoirs s’imputent sur le plafond, avoirs et dommages-intérêts s’arrêtent ensemble à cette limite.',
    zh: '双方约定服务抵扣计入限额的，抵扣与损害赔偿合计以该限额为止。',
  },
  source: termsOn('cap', { en: 'limit of liability', fr: 'plafond de responsabilité', zh: '责任限额' }),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'clause', stage: 'caps', routes: ['contract'], certainty: 'read',
  when: { all: [{ not: { concluded: 'ineffective' } }, { ask: creditsCountTowardsLimit, burden: 'respondent' }] },
  then: [{ limit: limitOfLiability, heads: { where: { ask: clauseCovers, burden: 'respondent', with: 'bound' } }, streams: ['credits'], first: true, unknown: limitAmount, contained: 'cap' }],
};
