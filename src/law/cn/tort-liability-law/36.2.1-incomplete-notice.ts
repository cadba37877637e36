import type { Rule } from '../../words.js';
import { VALID_BEFORE_2021 } from '../takedown.js';
import { IN_FORCE, tortLiabilityLaw } from './source.js';

/** What starts no clock: whoever sent it stands as if nothing had been sent, unless the provider knew otherwise. */
export const incompleteNoticeBefore2021: Rule = {
  id: 'cn.tort-liability-law.36.2.1',
  norm: 'incomplete-notice',
  title: { en: 'An incomplete notice (before 2021)', fr: 'Notification incomplète (avant 2021)', zh: '不合格的通知（2021年以前）' },
  says: {
    en: 'A notice that does not show first evidence, its sender and where the content is asks nothing of the provider.',
    fr: 'Une notification qui ne montre ni commencement de preuve, ni auteur, ni place du contenu n’oblige le prestataire à rien.',
    zh: '通知缺少初步证据、发送人身份或者准确定位的，不使服务提供者负有转送和采取措施的义务。',
  },
  source: tortLiabilityLaw('36(2)'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [{ is: 'kind', oneOf: ['takedown'] }, { is: 'role', oneOf: ['provider'], about: 'respondent' }, { not: VALID_BEFORE_2021 }] },
  then: [{ note: true }],
};
