import type { Rule } from '../../words.js';
import { closingAnnounced } from '../../questions/ending.js';
import { consumerPurchase } from '../../questions/consumer.js';
import { daysOfWarning, warningNeeded } from '../measures/notice-days.js';
import { consumerRegulation, IN_FORCE } from './source.js';

/** Too short a notice is a breach towards consumers. */
export const noticeOfClosing: Rule = {
  id: 'cn.consumer-regulation.21',
  norm: 'notice-of-closing',
  aliases: ['cn.cpr.21'],
  title: { en: 'Notice before closing', fr: 'Préavis de fermeture', zh: '停业、迁址前的公告义务' },
  says: {
    en: 'A business that closes tells its consumers thirty days ahead, says how to reach it, and stays bound by what it promised and received.',
    fr: 'Le professionnel qui ferme en avertit ses consommateurs trente jours à l’avance, dit comment le joindre et reste tenu de ses engagements et de ce qu’il a reçu.',
    zh: '经营者决定停业或者迁移的，应当提前三十日公告并告知联系方式，承诺及已收款项的义务不受影响。',
  },
  source: consumerRegulation('21'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'notice',
  stage: 'breach',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { is: 'kind', oneOf: ['termination'] },
      { is: 'by', oneOf: ['provider'] },
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { compare: [daysOfWarning, '<', warningNeeded] },
      { not: { found: closingAnnounced, about: 'case' } },
      { ask: consumerPurchase, burden: 'customer', about: 'case' },
    ],
  },
  then: [{ breach: true }],
};
