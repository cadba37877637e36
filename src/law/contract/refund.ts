import type { Rule } from '../words.js';
import { refundExcluded } from '../questions/refund.js';
import { ALWAYS, termsOn } from './source.js';

/** A refund follows from the end of the contract as far as the parties did not agree otherwise. */
export const refundClause: Rule = {
  id: 'contract.refund',
  norm: 'contract.refund',
  title: { en: 'Clause on refunds', fr: 'Clause sur les remboursements', zh: '退款条款' },
  says: {
    en: 'What was paid in advance and not used goes back after the end, unless a clause that stands leaves it with the provider. Such a clause does not reach money that goes back for want of performance, after nullity or from a deposit.',
    fr: 'Ce qui a été payé d’avance et non utilisé revient au client après la fin, sauf clause valable qui le laisse au prestataire. Une telle clause n’atteint pas ce qui est restitué pour inexécution, après nullité ou au titre d’arrhes.',
    zh: '合同终止后，尚未使用的预付款应当退还，但有效条款约定不退的除外。该条款不及于因未按约定履行、合同无效而应返还的款项和定金。',
  },
  source: termsOn('refund', { en: 'refunds', fr: 'remboursements', zh: '退款' }),
  inForce: ALWAYS,
  chosenBy: 'contract-date',
  of: 'clause',
  stage: 'parties',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { is: 'kind', oneOf: ['refund'] },
      { is: 'protects', oneOf: ['provider', 'both'] },
      { is: 'asked', oneOf: ['restitution'], about: 'case' },
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { not: { concluded: 'ineffective' } },
      { ask: refundExcluded, burden: 'provider' },
    ],
  },
  then: [{ exclude: 'refund-after-the-end' }],
};
