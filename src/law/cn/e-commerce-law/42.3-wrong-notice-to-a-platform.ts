import type { Rule } from '../../words.js';
import { ABOUT_IP, ON_PLATFORM, WRONG_NOTICE } from '../takedown.js';
import { eCommerceLaw, IN_FORCE } from './source.js';

/** For its notices since 2019; good faith frees since 14 September 2020. */
export const wrongNoticeToAPlatform: Rule = {
  id: 'cn.e-commerce-law.42.3',
  norm: 'wrong-notice-to-a-platform',
  title: { en: 'A wrong notice to a platform', fr: 'Notification erronée à une plateforme', zh: '错误通知电商平台的责任' },
  says: {
    en: 'A mistaken notice that harms a merchant makes its sender liable.',
    fr: 'Une notification erronée qui lèse un marchand engage son auteur.',
    zh: '因通知错误造成平台内经营者损害的，通知人依法承担民事责任。',
  },
  source: eCommerceLaw('42(3)'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [WRONG_NOTICE, ON_PLATFORM, ABOUT_IP, { not: { concluded: { rule: 'cn.network-ip-reply.5' } } }] },
  then: [{ breach: true }, { owes: 'whole', how: 'alone' }],
};
