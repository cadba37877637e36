import type { Rule } from '../../words.js';
import { IN_FORCE, internetCourts } from './source.js';

/** It moves no sum. */
export const whatInternetCourtsHear: Rule = {
  id: 'cn.internet-courts-provisions.1',
  norm: 'what-internet-courts-hear',
  aliases: ['cn.jur.internet'],
  title: { en: 'What internet courts hear', fr: 'Ce dont connaissent les tribunaux de l’internet', zh: '互联网法院管辖的案件' },
  says: {
    en: 'Internet courts hear disputes about network data, personal information, virtual property, unfair competition on networks and domain names within their district. Whether a clause on the court holds is not assessed here.',
    fr: 'Les tribunaux de l’internet connaissent, dans leur ressort, des litiges sur données de réseau, informations personnelles, biens virtuels, concurrence déloyale en ligne et noms de domaine. La validité d’une clause de compétence n’est pas examinée ici.',
    zh: '互联网法院在其辖区内审理网络数据、个人信息、网络虚拟财产、网络不正当竞争、域名等纠纷；约定管辖条款是否有效，本工具不作判断。',
  },
  source: internetCourts('1'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'next-steps',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { any: [{ is: 'data', oneOf: ['yes'], about: 'case' }, { is: 'personalData', oneOf: ['yes'], about: 'case' }, { is: 'content', oneOf: ['yes'], about: 'case' }] },
  then: [{ note: true }],
};
