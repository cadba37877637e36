import type { Rule } from '../../words.js';
import { counterNoticeValid } from '../../questions/counter.js';
import { firstDayToRestore, lastDayForHolder } from '../measures/counter-notice.js';
import { ABOUT_IP, ON_PLATFORM } from '../takedown.js';
import { eCommerceLaw, IN_FORCE } from './source.js';

/** Counted from arrival at the right holder; the last day rolls over days of rest. */
export const fifteenDaysForTheHolder: Rule = {
  id: 'cn.e-commerce-law.43',
  norm: 'counter-notice',
  aliases: ['cn.ecl.43'],
  title: { en: 'Fifteen days to complain or sue', fr: 'Quinze jours pour se plaindre ou agir', zh: '声明送达后十五日' },
  says: {
    en: 'The platform passes the merchant’s statement of no infringement on and tells the right holder that it may complain or sue. Where no news of either reaches the platform within fifteen days of the statement’s arrival there, it ends its measures in time.',
    fr: 'La plateforme transmet au titulaire la déclaration de non-atteinte du marchand et l’informe qu’il peut se plaindre ou agir. Sans nouvelle dans les quinze jours de l’arrivée de la déclaration chez lui, elle met fin à ses mesures à temps.',
    zh: '平台把经营者的不侵权声明转送知识产权权利人，并告知其可以投诉或者起诉；声明到达权利人后十五日内平台未收到已投诉、起诉的通知的，应及时终止所采取的措施。',
  },
  source: eCommerceLaw('43'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'next-steps',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { all: [{ is: 'kind', oneOf: ['takedown'] }, ON_PLATFORM, ABOUT_IP, { ask: counterNoticeValid, burden: 'user' }] },
  then: [{ deadline: 'counter-notice', day: lastDayForHolder(eCommerceLaw('43(2)')), on: 'right-holder' }, { deadline: 'restore-from', day: firstDayToRestore(eCommerceLaw('43(2)')), on: 'provider' }],
};
