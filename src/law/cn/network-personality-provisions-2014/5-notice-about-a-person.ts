import type { Rule } from '../../words.js';
import { personNoticeComplete } from '../../questions/notice.js';
import { IN_FORCE, personalityProvisions2014 } from './source.js';

/** Read from secondary sources. */
export const noticeAboutAPerson: Rule = {
  id: 'cn.network-personality-provisions-2014.5',
  norm: 'notice-about-a-person',
  aliases: ['cn.npr.2014.5'],
  title: { en: 'A notice about a person (2014)', fr: 'Notification au sujet d’une personne (2014)', zh: '人身权益通知的内容（2014年）' },
  says: {
    en: 'Until 2020 a notice about personality was valid where it named its sender with a contact, gave the address or the exact place of the content and the reason for its removal.',
    fr: 'Jusqu’en 2020, la notification valait si elle nommait son auteur avec un contact, donnait l’adresse ou la place exacte du contenu et le motif du retrait.',
    zh: '2020年以前，载明通知人姓名与联系方式、侵权内容的网络地址或者准确位置以及删除理由的，为有效通知（未经全文核对）。',
  },
  source: personalityProvisions2014('5'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'unverified',
  when: { all: [{ is: 'kind', oneOf: ['takedown'] }, { is: 'rights', oneOf: ['personality', 'privacy', 'personal-data'] }, { ask: personNoticeComplete, burden: 'notifier' }] },
  then: [{ note: true }],
};
