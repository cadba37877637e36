import type { Rule } from '../../words.js';
import { HURT_BY_FAULT } from '../tort.js';
import { IN_FORCE, personalInformationLaw } from './source.js';

/** Joint towards the person. */
export const jointHandlers: Rule = {
  id: 'cn.personal-information-protection-law.20.2',
  norm: 'joint-handlers',
  aliases: ['cn.pipl.20-21/59'],
  title: { en: 'Joint handlers', fr: 'Responsables conjoints', zh: '共同处理者连带责任' },
  says: {
    en: 'Those who decide together how personal information is handled answer jointly for harm to it; each is presumed at fault, as any handler is (69), and must show the contrary.',
    fr: 'Ceux qui décident ensemble du traitement répondent solidairement du dommage ; la faute de chacun est présumée, comme pour tout responsable (69), à charge de prouver le contraire.',
    zh: '共同决定处理目的和方式的个人信息处理者，侵害个人信息权益的，对损害连带负责；各自的过错依第69条推定，由其证明自己没有过错。',
  },
  source: personalInformationLaw('20(2)'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'case',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'read',
  when: {
    all: [
      { is: 'personalData', oneOf: ['yes'], about: 'case' },
      { is: 'dataRole', oneOf: ['joint-controller'], about: 'respondent' },
      HURT_BY_FAULT,
    ],
  },
  then: [{ breach: true }, { owes: 'whole', how: 'joint' }],
};
