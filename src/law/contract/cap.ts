import type { Rule } from '../words.js';
import { clauseCovers, limitAmount } from '../questions/clause.js';
import { limitOrder } from '../questions/limits.js';
import { limitOfLiability } from './limit.js';
import { ALWAYS, termsOn } from './source.js';

/** A cap on the damages payable: the sums due on the heads it covers come down to the limit, after every share. */
export const cap: Rule = {
  id: 'contract.cap', norm: 'contract.cap', aliases: ['fr.cap.per-contract', 'fr.cap.valid'],
  title: { en: 'Limit of the damages payable', fr: 'Plafond des dommages-intérêts dus', zh: '赔偿金额上限' },
  says: {
    en: 'The parties agreed that the damages payable on the heads covered stop at this limit. It is applied last, to what is left after every share.',
    fr: 'Les parties sont convenues que les dommages-intérêts dus au titre des chefs couverts s’arrêtent à cette limite, appliquée en dernier, après tout partage.',
    zh: '双方约定所涵盖各项损失的应付赔偿以该限额为止；限额最后适用，在各种比例分担之后。',
  },
  source: termsOn('cap', { en: 'limit of liability', fr: 'plafond de responsabilité', zh: '责任限额' }),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'clause', stage: 'caps', routes: ['contract'], certainty: 'read',
  when: { all: [{ is: 'kind', oneOf: ['cap'] }, { any: [{ is: 'appliesTo', oneOf: ['damages-payable'] }, { oneOf: limitOrder, values: ['after-share'], burden: 'claimant' }] }, { not: { concluded: 'ineffective' } }] },
  then: [{ limit: limitOfLiability, heads: { where: { ask: clauseCovers, burden: 'respondent', with: 'bound' } }, unknown: limitAmount, contained: 'cap' }],
};
