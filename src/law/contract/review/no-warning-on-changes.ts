import type { Rule } from '../../words.js';
import { ALWAYS, reviewOf } from '../source.js';

/** No warning about the customer’s own changes. */
export const noWarningOnChanges: Rule = {
  id: 'contract.review.no-warning-on-changes', norm: 'contract.review.no-warning-on-changes',
  title: { en: 'No warning about the customer’s own changes', fr: 'Aucune mise en garde sur les modifications du client', zh: '未就客户自行修改作出提示' },
  says: {
    en: 'The profile records no warning about files, plugins or a database that the customer changes itself.',
    fr: 'Le profil ne contient aucune mise en garde sur les fichiers, extensions ou base que le client modifie lui-même.',
    zh: '合同信息中没有关于客户自行修改文件、插件或者数据库的提示。',
  },
  source: reviewOf('no-warning-on-changes'),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'case', stage: 'next-steps', routes: ['contract'], certainty: 'convention',
  elements: ['warning-changes'], remark: 'note',
  when: {
    all: [
      { is: 'services', oneOf: ['shared-hosting', 'managed-hosting', 'dedicated-server', 'cloud-compute', 'cloud-storage', 'content-hosting', 'basic-cloud', 'website-build', 'website-maintenance', 'app-shell'] },
      { not: { some: 'commitment', where: { all: [{ is: 'kind', oneOf: ['warning', 'advice'], about: 'bound' }, { is: 'topics', oneOf: ['file-changes'], about: 'bound' }, { not: { is: 'given', oneOf: ['no'], about: 'bound' } }] } } },
    ],
  },
  then: [{ note: true }],
};
