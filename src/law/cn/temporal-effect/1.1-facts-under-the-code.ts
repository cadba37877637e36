import type { Rule } from '../../words.js';
import { civilCodeDay, eventDay } from '../measures/contract-day.js';
import { temporalEffect, IN_FORCE } from './source.js';

/** Why an event of 2021 is judged by the Code, whenever the contract was made. */
export const factsUnderTheCode: Rule = {
  id: 'cn.temporal-effect.1.1',
  norm: 'facts-under-the-code',
  title: { en: 'Facts since 2021: the Civil Code', fr: 'Faits depuis 2021 : le Code civil', zh: '民法典施行后的法律事实适用民法典' },
  says: {
    en: 'Disputes about facts that arose since the Civil Code came into force are decided by it.',
    fr: 'Les litiges nés de faits survenus depuis l’entrée en vigueur du Code civil se règlent selon celui-ci.',
    zh: '法律事实发生在民法典施行之后的，适用民法典。',
  },
  source: temporalEffect('1(1)'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { compare: [eventDay, '>=', civilCodeDay] },
  then: [{ note: true }],
};
