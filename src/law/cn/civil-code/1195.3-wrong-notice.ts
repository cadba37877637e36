import type { Rule } from '../../words.js';
import { ABOUT_IP, WRONG_NOTICE } from '../takedown.js';
import { civilCode, IN_FORCE } from './source.js';

/** The notifier is the debtor; where its fault is not shown, two readings. */
export const wrongNotice: Rule = {
  id: 'cn.civil-code.1195.3',
  norm: 'wrong-notice',
  title: { en: 'A wrong notice', fr: 'Notification erronée', zh: '错误通知' },
  says: {
    en: 'Whoever harms a user or a provider by a mistaken notice answers in tort. Outside intellectual property it is disputed whether the mistake alone is enough or the sender must have been at fault: both readings are kept.',
    fr: 'Celui qui lèse un utilisateur ou un prestataire par une notification erronée en répond. Hors propriété intellectuelle, on discute si l’erreur suffit ou si une faute de l’auteur est requise : les deux lectures sont gardées.',
    zh: '因错误通知造成网络用户或者网络服务提供者损害的，通知人承担侵权责任。知识产权以外的通知，是通知错误即应担责，还是以通知人有过错为要件，存在争议，两种理解并列。',
  },
  source: civilCode('1195(3)'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'contested',
  yieldsTo: ['cn.civil-code.1195.3.1'],
  when: { all: [WRONG_NOTICE, { not: ABOUT_IP }] },
  then: [],
  readings: [
    { name: 'mistake', title: { en: 'the mistake is enough', fr: 'l’erreur suffit', zh: '通知错误即应承担责任' }, then: [{ breach: true }, { owes: 'whole', how: 'alone' }] },
    { name: 'fault', title: { en: 'only where the notifier was at fault', fr: 'seulement si l’auteur de la notification est en faute', zh: '以通知人有过错为前提' }, then: [] },
  ],
};
