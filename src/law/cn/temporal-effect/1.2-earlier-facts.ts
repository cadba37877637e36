import type { Rule } from '../../words.js';
import { breachDay, civilCodeDay } from '../measures/contract-day.js';
import { temporalEffect, IN_FORCE } from './source.js';

/** Why an event of 2020 is judged by the Contract Law, whenever it is judged. */
export const earlierFacts: Rule = {
  id: 'cn.temporal-effect.1.2',
  norm: 'facts-in-time',
  aliases: ['cn.temporal.1'],
  title: { en: 'Facts before 2021: the law of their time', fr: 'Faits antérieurs à 2021 : la loi de leur temps', zh: '民法典施行前的法律事实适用当时的法律' },
  says: {
    en: 'Disputes about facts that ended before the Civil Code came into force are decided by the law of that time, unless the law provides otherwise.',
    fr: 'Les litiges nés de faits achevés avant l’entrée en vigueur du Code civil se règlent selon la loi d’alors, sauf disposition contraire.',
    zh: '法律事实发生并终了于民法典施行之前的，除另有规定外，适用当时的法律、司法解释。',
  },
  source: temporalEffect('1(2)'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { compare: [breachDay, '<', civilCodeDay] },
  then: [{ note: true }],
};
