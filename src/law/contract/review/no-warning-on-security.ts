import type { Rule } from '../../words.js';
import { ALWAYS, reviewOf } from '../source.js';

/** No warning about security. */
export const noWarningOnSecurity: Rule = {
  id: 'contract.review.no-warning-on-security', norm: 'contract.review.no-warning-on-security',
  title: { en: 'No warning about security', fr: 'Aucune mise en garde sur la sécurité', zh: '未就安全作出提示' },
  says: {
    en: 'The profile records no warning about updates, passwords and what else the customer has to do for its own security.',
    fr: 'Le profil ne contient aucune mise en garde sur les mises à jour, mots de passe et autres précautions qui reviennent au client.',
    zh: '合同信息中没有关于更新、密码以及应由客户自行采取的其他安全措施的提示。',
  },
  source: reviewOf('no-warning-on-security'),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'case', stage: 'next-steps', routes: ['contract'], certainty: 'convention',
  elements: ['warning-security'], remark: 'note',
  when: {
    all: [
      { is: 'services', oneOf: ['shared-hosting', 'managed-hosting', 'dedicated-server', 'cloud-compute', 'cloud-storage', 'content-hosting', 'basic-cloud', 'website-build', 'website-maintenance', 'app-shell'] },
      { not: { some: 'commitment', where: { all: [{ is: 'kind', oneOf: ['warning', 'advice'], about: 'bound' }, { is: 'topics', oneOf: ['security'], about: 'bound' }, { not: { is: 'given', oneOf: ['no'], about: 'bound' } }] } } },
    ],
  },
  then: [{ note: true }],
};
