import type { Rule } from '../../words.js';
import { personNoticeComplete } from '../../questions/notice.js';
import { IN_FORCE, personalityProvisions2014 } from './source.js';

/** What is missing frees the provider; read from secondary sources. */
export const incompleteNoticeAboutAPerson: Rule = {
  id: 'cn.network-personality-provisions-2014.5.1',
  norm: 'incomplete-notice-about-a-person',
  title: { en: 'An incomplete notice about a person (2014)', fr: 'Notification incomplète au sujet d’une personne (2014)', zh: '不符合要求的人身权益通知（2014年）' },
  says: {
    en: 'A notice about personality without its sender, the place or the reason started nothing: the provider that did not act on it was free of liability.',
    fr: 'La notification au sujet d’une personne sans auteur, place ou motif n’avait aucun effet : le prestataire qui n’y donnait pas suite était libéré.',
    zh: '2020年以前，未载明通知人、侵权内容位置或者删除理由的通知不发生效力，网络服务提供者据此主张免除责任的，应予支持（未经全文核对）。',
  },
  source: personalityProvisions2014('5'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'unverified',
  when: { all: [{ is: 'kind', oneOf: ['takedown'] }, { is: 'rights', oneOf: ['personality', 'privacy', 'personal-data'] }, { not: { ask: personNoticeComplete, burden: 'notifier' } }] },
  then: [{ note: true }],
};
