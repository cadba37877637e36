import { on, type Rule } from '../../words.js';
import { ABOUT_IP, ON_PLATFORM, WRONG_NOTICE } from '../takedown.js';
import { eCommerceLaw } from './source.js';

/** Since the reply of 2020 its sender proves good faith, so that the old dispute about fault is settled. */
export const wrongNoticeToAPlatform: Rule = {
  id: 'cn.e-commerce-law.42.3',
  norm: 'wrong-notice-to-a-platform',
  title: { en: 'A wrong notice to a platform', fr: 'Notification erronée à une plateforme', zh: '错误通知电商平台的责任' },
  says: {
    en: 'A mistaken notice that harms a merchant makes its sender liable, unless the sender proves its good faith.',
    fr: 'Une notification erronée qui lèse un marchand engage son auteur, à moins qu’il ne prouve sa bonne foi.',
    zh: '因通知错误造成平台内经营者损害的，通知人依法承担民事责任；通知人能够证明其善意的除外。',
  },
  source: eCommerceLaw('42(3)'),
  inForce: { from: on('2020-09-14'), to: null },
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [WRONG_NOTICE, ON_PLATFORM, ABOUT_IP, { not: { concluded: { rule: 'cn.network-ip-reply.5' } } }] },
  then: [{ breach: true }, { owes: 'whole', how: 'alone' }],
};
