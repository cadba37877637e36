import type { Rule } from '../../words.js';
import { contractVoid } from '../../questions/remedies.js';
import { contractLaw, IN_FORCE } from './source.js';

/** Whether it is void or set aside is decided first; duties and agreed sums fall with it. */
export const voidFromTheStart: Rule = {
  id: 'cn.contract-law.56',
  norm: 'void-from-the-start',
  title: { en: 'A void contract binds from no day on', fr: 'Le contrat nul n’a aucun effet', zh: '合同无效、被撤销的自始无效' },
  says: {
    en: 'A contract that is void, or set aside for fraud, mistake, duress or unfairness, has no legal force from the beginning: there is no promise to break and no price to pay.',
    fr: 'Le contrat nul, ou annulé pour dol, erreur, contrainte ou lésion manifeste, est sans effet dès l’origine : il n’y a ni engagement à violer ni prix à payer.',
    zh: '无效的或者因欺诈、重大误解、胁迫、显失公平被撤销的合同自始没有法律约束力，不产生违约责任，亦无须支付价款。',
  },
  source: contractLaw('56'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract'],
  certainty: 'read',
  when: { ask: contractVoid, burden: 'claimant', about: 'case' },
  then: [{ bindsNobody: true }],
};
