import { on, type Rule } from '../../words.js';
import { ABOUT_IP, ON_PLATFORM, WRONG_NOTICE } from '../takedown.js';
import { eCommerceLaw } from './source.js';

/** Before the reply of 2020 shifted the proof. */
export const wrongNoticeToAPlatformBeforeTheReply: Rule = {
  id: 'cn.e-commerce-law.42.3@2019-01-01',
  norm: 'wrong-notice-to-a-platform',
  title: { en: 'A wrong notice to a platform (before 14 September 2020)', fr: 'Notification erronée à une plateforme (avant le 14 septembre 2020)', zh: '错误通知电商平台的责任（2020年9月14日以前）' },
  says: {
    en: 'A mistaken notice that harms a merchant makes its sender liable according to law: by the mistake alone, or by the general rule of fault? Both readings are kept.',
    fr: 'Une notification erronée qui lèse un marchand engage son auteur « conformément à la loi » : par la seule erreur, ou selon la règle générale de la faute ? Les deux lectures sont gardées.',
    zh: '因通知错误造成平台内经营者损害的，通知人“依法”承担民事责任：是通知错误即应担责，还是仍以过错为要件，存在争议，两种理解并列。',
  },
  source: eCommerceLaw('42(3)'),
  inForce: { from: on('2019-01-01'), to: on('2020-09-13') },
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'contested',
  yieldsTo: ['cn.tort-liability-law.6.1.2'],
  when: { all: [WRONG_NOTICE, ON_PLATFORM, ABOUT_IP] },
  then: [],
  readings: [
    { name: 'mistake', title: { en: 'the mistake is enough', fr: 'l’erreur suffit', zh: '通知错误即应承担责任' }, then: [{ breach: true }, { owes: 'whole', how: 'alone' }] },
    { name: 'fault', title: { en: 'only where the notifier was at fault', fr: 'seulement si l’auteur de la notification est en faute', zh: '以通知人有过错为前提' }, then: [] },
  ],
};
