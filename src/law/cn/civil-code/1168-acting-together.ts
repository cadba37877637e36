import type { Rule } from '../../words.js';
import { HURT_BY_FAULT, TOGETHER } from '../tort.js';
import { civilCode, IN_FORCE } from './source.js';

/** One act of several: each for the whole. */
export const actingTogether: Rule = {
  id: 'cn.civil-code.1168',
  norm: 'acting-together',
  aliases: ['cn.civil-code.1168-1169'],
  title: { en: 'Acting together', fr: 'Auteurs agissant de concert', zh: '共同侵权' },
  says: {
    en: 'Those who hurt another together, also by dividing the work between them, answer jointly for the whole.',
    fr: 'Ceux qui portent atteinte ensemble à autrui, même en se partageant la tâche, répondent solidairement du tout.',
    zh: '数人共同（含分工协作）侵害他人的，各人对全部损害连带负责。',
  },
  source: civilCode('1168'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'case',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [TOGETHER, { any: [HURT_BY_FAULT, { some: 'content', where: { is: 'right', oneOf: ['copyright', 'trademark', 'patent', 'trade-secret', 'unfair-competition', 'personality', 'privacy', 'personal-data'], about: 'bound' } }] }] },
  then: [{ breach: true }, { owes: 'whole', how: 'joint' }],
};
