import { UNBOUNDED } from '../../model/amount.js';
import type { Question } from '../../model/question.js';

/** What a measured promise gives for one period. Open where a clause can be read in several ways or the facts leave the figure open. */
export const creditPayable: Question = {
  id: 'credit-payable', of: 'credit', answer: { shape: 'amount' }, kind: 'fact', alleges: 'claimant', raised: 'said', path: 'commitments[].credit', fact: 'payable',
  domain: () => [UNBOUNDED, 0n],
  wording: {
    en: 'What credit is payable for the period, as the clause is to be read and the facts stand?',
    fr: 'Quel avoir est dû pour la période, selon le sens de la clause et l’état des faits ?',
    zh: '依条款的解释和现有事实，该期间应付的服务抵扣为多少？',
  },
  evidence: {
    en: 'the wording of the service level, measurements, invoices, the claim and when it was made',
    fr: 'les termes de l’engagement de niveau de service, les mesures, les factures, la demande et sa date',
    zh: '服务等级条款的用语、监测数据、账单、索赔申请及其时间',
  },
};
