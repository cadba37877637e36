import type { Rule } from '../../words.js';
import { AT_FAULT_IN_NOTIFYING, WRONG_NOTICE } from '../takedown.js';
import { IN_FORCE, tortLiabilityLaw } from './source.js';

/** No rule of its own in the law of 2009. */
export const wrongNoticeBefore2021: Rule = {
  id: 'cn.tort-liability-law.6.1.2',
  norm: 'wrong-notice',
  title: { en: 'A wrong notice (before 2021)', fr: 'Notification erronée (avant 2021)', zh: '错误通知（2021年以前）' },
  says: {
    en: 'Before 2021 a wrong notice was judged by the general rule: its sender answers where it was at fault.',
    fr: 'Avant 2021, la notification erronée relevait de la règle générale : son auteur répond de sa faute.',
    zh: '2021年以前无专门规定，错误通知按一般侵权处理：通知人有过错的，承担责任。',
  },
  source: tortLiabilityLaw('6(1)'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [WRONG_NOTICE, AT_FAULT_IN_NOTIFYING, { not: { concluded: { rule: 'cn.network-ip-reply.5' } } }] },
  then: [{ breach: true }, { owes: 'whole', how: 'alone' }],
};
