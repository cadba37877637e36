import type { Rule } from '../../words.js';
import { noticeValid } from '../../questions/notice.js';
import { IN_FORCE, civilCode } from './source.js';

/** What starts no clock: whoever sent it stands as if nothing had been sent, unless the provider knew otherwise. */
export const incompleteNotice: Rule = {
  id: 'cn.civil-code.1195.1.1',
  norm: 'incomplete-notice',
  title: { en: 'An incomplete notice', fr: 'Notification incomplète', zh: '不合格的通知' },
  says: {
    en: 'A notice that does not show first evidence, its sender and where the content is asks nothing of the provider.',
    fr: 'Une notification qui ne montre ni commencement de preuve, ni auteur, ni place du contenu n’oblige le prestataire à rien.',
    zh: '通知缺少初步证据、发送人身份或者准确定位的，不使服务提供者负有转送和采取措施的义务。',
  },
  source: civilCode('1195(1)'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [{ is: 'kind', oneOf: ['takedown'] }, { is: 'role', oneOf: ['provider'], about: 'respondent' }, { not: { ask: noticeValid, burden: 'notifier' } }] },
  then: [{ note: true }],
};
