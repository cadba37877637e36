import type { Rule } from '../../words.js';
import { ON_INFRASTRUCTURE } from '../takedown.js';
import { disseminationRegulation, IN_FORCE } from './source.js';

/** What makes the statement of article 17. */
export const statementOfTheUser: Rule = {
  id: 'cn.network-dissemination-regulation.16',
  norm: 'statement-of-the-user',
  title: { en: 'The user’s statement about a work', fr: 'La déclaration de l’utilisateur sur une œuvre', zh: '服务对象的书面说明' },
  says: {
    en: 'A user told of a notice who holds that the work infringes nothing may ask in writing that it be restored; the statement names the user, the work and its address, and shows first evidence.',
    fr: 'L’utilisateur avisé d’une notification, s’il estime ne rien contrefaire, peut demander par écrit le rétablissement ; sa déclaration le désigne, indique l’œuvre et son adresse et apporte un commencement de preuve.',
    zh: '服务对象收到转送的通知后，认为作品未侵权的，可以提交书面说明要求恢复；说明应包含其身份与联系方式、作品名称和网络地址、不构成侵权的初步证明材料。',
  },
  source: disseminationRegulation('16'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'kind', oneOf: ['takedown'] }, { is: 'rights', oneOf: ['copyright'] }, { not: ON_INFRASTRUCTURE }, { is: 'answered', oneOf: ['yes'] }] },
  then: [{ note: true }],
};
