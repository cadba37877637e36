import type { Rule } from '../../words.js';
import { ON_INFRASTRUCTURE } from '../takedown.js';
import { disseminationRegulation, IN_FORCE } from './source.js';

/** Not for infrastructure. */
export const noticeAboutAWork: Rule = {
  id: 'cn.network-dissemination-regulation.14',
  norm: 'notice-about-a-work',
  aliases: ['cn.inr.14-17', 'cn.inr.14-17,20-24'],
  title: { en: 'A written notice about a work', fr: 'Notification écrite au sujet d’une œuvre', zh: '书面通知（信息存储、搜索、链接）' },
  says: {
    en: 'For storage space, search and links a written notice names the holder, the work and its address and shows first evidence; the regime is not for rented servers, domain names or shells of applications.',
    fr: 'Pour l’espace de stockage, la recherche et les liens, la notification écrite nomme le titulaire, l’œuvre et son adresse et apporte de premières preuves ; le régime ne vise pas serveurs loués, noms de domaine ou coques d’application.',
    zh: '对信息存储空间、搜索、链接服务，书面通知应载明权利人、作品名称与网址并附初步证据；不适用于服务器租赁、域名解析、小程序框架等基础服务。',
  },
  source: disseminationRegulation('14'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [{ is: 'kind', oneOf: ['takedown'] }, { is: 'rights', oneOf: ['copyright'] }, { not: ON_INFRASTRUCTURE }] },
  then: [{ note: true }],
};
