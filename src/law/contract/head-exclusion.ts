import type { Rule } from '../words.js';
import { clauseCovers } from '../questions/clause.js';
import { ALWAYS, termsOn } from './source.js';

/** Heads of loss that the parties excluded. */
export const headExclusion: Rule = {
  id: 'contract.head-exclusion', norm: 'contract.head-exclusion',
  title: { en: 'Excluded heads of loss', fr: 'Chefs de préjudice exclus', zh: '排除的损失项目' },
  says: {
    en: 'The parties agreed that the debtor does not answer for the heads of loss named. Where a cap speaks to the same head, which of the two applies is judged.',
    fr: 'Les parties sont convenues que le débiteur ne répond pas des chefs de préjudice désignés. Si un plafond vise le même chef, il est jugé laquelle des deux clauses s’applique.',
    zh: '双方约定债务人对所列损失项目不承担责任；限额条款也涵盖同一项目的，由裁判决定适用何者。',
  },
  source: termsOn('head-exclusion', { en: 'excluded heads', fr: 'chefs exclus', zh: '排除的项目' }),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'clause', stage: 'heads', routes: ['contract'], certainty: 'read',
  when: { all: [{ is: 'kind', oneOf: ['head-exclusion'] }, { not: { concluded: 'ineffective' } }] },
  then: [{ deny: true, heads: { where: { ask: clauseCovers, burden: 'respondent', with: 'bound' } } }],
};
