import type { Rule } from '../../words.js';
import { breachDay, civilCodeDay, eventDay } from '../measures/contract-day.js';
import { temporalEffect, IN_FORCE } from './source.js';

/** An outage over New Year 2021: its last day counts. */
export const factsThatLast: Rule = {
  id: 'cn.temporal-effect.1.3',
  norm: 'facts-that-last',
  title: { en: 'Facts that run across 1 January 2021: the Civil Code', fr: 'Faits qui se prolongent après le 1er janvier 2021 : le Code civil', zh: '法律事实持续至民法典施行后的适用民法典' },
  says: {
    en: 'Disputes about a fact that began before the Civil Code and lasted until after it came into force are decided by the Code, unless the law provides otherwise.',
    fr: 'Les litiges nés d’un fait antérieur au Code civil et qui s’est prolongé après son entrée en vigueur se règlent selon le Code, sauf disposition contraire.',
    zh: '民法典施行前发生的法律事实持续至施行后的，除另有规定外，适用民法典。',
  },
  source: temporalEffect('1(3)'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { all: [{ compare: [eventDay, '<', civilCodeDay] }, { compare: [breachDay, '>=', civilCodeDay] }] },
  then: [{ note: true }],
};
