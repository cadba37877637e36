import type { Rule } from '../../words.js';
import { noticeMalicious } from '../../questions/counter.js';
import { ABOUT_IP, ON_PLATFORM, SENT_TO_TAKE_DOWN } from '../takedown.js';
import { lossOfNotice } from '../measures/malice.js';
import { eCommerceLaw, IN_FORCE } from './source.js';

/** Intellectual property and a platform only, by the day of each notice. */
export const maliciousNoticeDoubled: Rule = {
  id: 'cn.e-commerce-law.42.3.1',
  norm: 'malicious-notice-doubled',
  aliases: ['cn.pun.ecl42'],
  title: { en: 'A malicious notice: twice the loss', fr: 'Notification malveillante : le double', zh: '恶意错误通知加倍赔偿' },
  says: {
    en: 'A mistaken notice sent in malice doubles what its sender owes.',
    fr: 'La notification erronée envoyée par malveillance double la dette de son auteur.',
    zh: '恶意发出错误通知的，赔偿责任加倍。',
  },
  source: eCommerceLaw('42(3)'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'price',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [SENT_TO_TAKE_DOWN, ON_PLATFORM, ABOUT_IP, { ask: noticeMalicious, burden: 'user' }] },
  then: [{ add: lossOfNotice(eCommerceLaw('42(3)')), stream: 'punitive' }],
};
