import type { Rule } from '../../words.js';
import { ALWAYS, reviewOf } from '../source.js';

/** Whether the host operates what it rents. */
export const managedNotSaid: Rule = {
  id: 'contract.review.managed-not-said', norm: 'contract.review.managed-not-said',
  title: { en: 'Managed or standard is not said', fr: 'Infogéré ou non : le contrat ne le dit pas', zh: '未写明是否为托管运维服务' },
  says: {
    en: 'The profile does not say whether the provider operates the server for the customer or only makes it available. What it owes about updates, monitoring and copies hangs on that.',
    fr: 'Le profil ne dit pas si le prestataire exploite le serveur pour le client ou se borne à le mettre à disposition. Ce qu’il doit en mises à jour, surveillance et sauvegardes en dépend.',
    zh: '合同信息未写明服务商是代客户运维服务器，还是仅提供资源。更新、监控和备份义务的范围取决于此。',
  },
  source: reviewOf('managed-not-said'),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'case', stage: 'next-steps', routes: ['contract'], certainty: 'convention',
  elements: ['managed'], remark: 'note',
  when: { is: 'unsaid', oneOf: ['managed'] },
  then: [{ note: true }],
};
