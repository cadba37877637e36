import type { Rule } from '../../words.js';
import { civilCode, IN_FORCE } from './source.js';

/** Penalties, limits and terms on refunds fall with the contract. */
export const clausesOfAVoidContract: Rule = {
  id: 'cn.civil-code.507',
  norm: 'clauses-of-a-void-contract',
  title: { en: 'Clauses of a void contract', fr: 'Clauses d’un contrat nul', zh: '无效合同的条款' },
  says: {
    en: 'Where the contract is void, set aside or without effect, only the clauses on how disputes are settled keep their force; sums agreed for a breach, limits and terms on refunds fall with it.',
    fr: 'Lorsque le contrat est nul, annulé ou sans effet, seules les clauses sur le règlement des litiges subsistent ; sommes convenues en cas d’inexécution, plafonds et clauses de remboursement tombent avec lui.',
    zh: '合同不生效、无效、被撤销的，不影响有关解决争议方法的条款的效力；无效、被撤销的合同所约定的违约金、责任限额和退款条款随之失效。',
  },
  source: civilCode('507'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'clause',
  stage: 'clauses',
  routes: ['contract'],
  certainty: 'unverified',
  when: { all: [{ not: { is: 'kind', oneOf: ['jurisdiction', 'arbitration'] } }, { concluded: { rule: 'cn.civil-code.155' }, about: 'case' }] },
  then: [{ clause: 'void' }],
};
