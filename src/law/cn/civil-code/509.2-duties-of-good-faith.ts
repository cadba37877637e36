import type { Rule } from '../../words.js';
import { civilCode, IN_FORCE } from './source.js';

/** The debtor shows that it informed or helped. */
export const dutiesOfGoodFaith: Rule = {
  id: 'cn.civil-code.509.2',
  norm: 'duties-of-good-faith',
  title: { en: 'Duties of good faith beside the promise', fr: 'Devoirs accessoires de bonne foi', zh: '通知、协助、保密等附随义务' },
  says: {
    en: 'By the nature and purpose of the contract and by usage each side owes the other notice, help and confidence: to warn before data is deleted or that no backup is kept, to help with taking the data out. No clause is needed.',
    fr: 'Selon la nature et le but du contrat et les usages, chaque partie doit à l’autre avis, concours et discrétion : avertir avant d’effacer des données ou de l’absence de sauvegarde, aider à les reprendre. Nulle clause n’est requise.',
    zh: '根据合同的性质、目的和交易习惯，当事人负有通知、协助、保密等义务，例如删除数据前的警示、未作备份的提示、协助导出数据；无需合同明文约定。',
  },
  source: civilCode('509(2)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'commitment',
  stage: 'duties',
  routes: ['contract'],
  certainty: 'read',
  when: { is: 'kind', oneOf: ['warning', 'advice', 'data-export'] },
  then: [{ duty: 'strict' }],
};
