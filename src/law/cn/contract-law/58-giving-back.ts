import type { Rule } from '../../words.js';
import { contractLaw, IN_FORCE } from './source.js';

/** In kind; what it comes to in money is said beside it. */
export const givingBack: Rule = {
  id: 'cn.contract-law.58',
  norm: 'giving-back-after-nullity',
  title: { en: 'Each side gives back what it had', fr: 'Restitutions réciproques', zh: '合同无效后相互返还' },
  says: {
    en: 'Once a contract is void or set aside, each side gives back what it had under it, or what that is worth where it cannot be given back.',
    fr: 'Le contrat nul ou annulé, chaque partie rend ce qu’elle en a reçu, ou sa valeur si la restitution est impossible.',
    zh: '合同无效或者被撤销后，各方应当返还因此取得的财产；不能返还或者没有必要返还的，应当折价补偿。',
  },
  source: contractLaw('58'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'breach',
  routes: ['contract'],
  certainty: 'read',
  when: { concluded: { rule: 'cn.contract-law.56' } },
  then: [{ remedy: 'give-back', granted: true }],
};
