import type { Rule } from '../../words.js';
import { ALWAYS, reviewOf } from '../source.js';

/** No warning about backups. */
export const noWarningOnBackups: Rule = {
  id: 'contract.review.no-warning-on-backups', norm: 'contract.review.no-warning-on-backups',
  title: { en: 'No warning about backups', fr: 'Aucune mise en garde sur les sauvegardes', zh: '未就备份作出提示' },
  says: {
    en: 'The profile records no warning about who keeps copies. A host that is silent on copies may answer for the chance that a warning would have saved the data.',
    fr: 'Le profil ne contient aucune mise en garde sur les sauvegardes. L’hébergeur qui se tait peut répondre de la chance que la mise en garde aurait sauvé les données.',
    zh: '合同信息中没有关于由谁备份的提示。服务商未作提示的，可能就提示本可避免数据丢失的机会承担责任。',
  },
  source: reviewOf('no-warning-on-backups'),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'case', stage: 'next-steps', routes: ['contract'], certainty: 'convention',
  elements: ['warning-backups'], remark: 'warning',
  when: {
    all: [
      { is: 'services', oneOf: ['shared-hosting', 'managed-hosting', 'dedicated-server', 'cloud-compute', 'cloud-storage', 'content-hosting', 'basic-cloud', 'website-build', 'website-maintenance', 'app-shell'] },
      { not: { some: 'commitment', where: { all: [{ is: 'kind', oneOf: ['warning', 'advice'], about: 'bound' }, { is: 'topics', oneOf: ['backups'], about: 'bound' }, { not: { is: 'given', oneOf: ['no'], about: 'bound' } }] } } },
      { not: { some: 'clause', where: { is: 'kind', oneOf: ['customer-backup-duty'], about: 'bound' } } },
      { not: { some: 'commitment', where: { all: [{ is: 'kind', oneOf: ['backup'], about: 'bound' }, { is: 'responsible', oneOf: ['customer', 'shared', 'provider'], about: 'bound' }] } } },
    ],
  },
  then: [{ note: true }],
};
