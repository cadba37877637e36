import type { Rule } from '../../words.js';
import { contractVoid } from '../../questions/remedies.js';
import { contractLaw, IN_FORCE } from './source.js';

/** Limits, agreed sums and the rest; what was meant to settle the dispute stands by itself. */
export const clausesOfAVoidContract: Rule = {
  id: 'cn.contract-law.56.2',
  norm: 'clauses-of-a-void-contract',
  title: { en: 'The clauses fall with the void contract', fr: 'Les clauses tombent avec le contrat nul', zh: '合同无效，其条款随之无效' },
  says: {
    en: 'A void contract has no force from the beginning, and neither have its clauses: limits, exclusions and agreed sums fall with it. Only the clauses on how disputes are settled stand by themselves.',
    fr: 'Le contrat nul est sans effet dès l’origine, et ses clauses avec lui : plafonds, exclusions et sommes convenues tombent. Seules demeurent les clauses sur le règlement des différends.',
    zh: '合同无效的自始没有法律约束力，其责任限制、免责、违约金等条款随之失效；仅有关解决争议方法的条款独立有效。',
  },
  source: contractLaw('56, 57'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'clause',
  stage: 'clauses',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ not: { is: 'kind', oneOf: ['jurisdiction', 'arbitration'] } }, { ask: contractVoid, burden: 'claimant', about: 'case' }] },
  then: [{ clause: 'void' }],
};
