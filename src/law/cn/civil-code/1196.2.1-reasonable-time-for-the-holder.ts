import type { Rule } from '../../words.js';
import { firstDayToRestore, lastDayForHolder } from '../measures/counter-notice.js';
import { ABOUT_IP, ON_PLATFORM, WORK_ON_A_SPACE } from '../takedown.js';
import { civilCode, IN_FORCE } from './source.js';

/** The same days, by convention. */
export const reasonableTimeForTheHolder: Rule = {
  id: 'cn.civil-code.1196.2.1',
  norm: 'reasonable-time-for-the-holder',
  title: { en: 'A reasonable time to complain or sue', fr: 'Délai raisonnable pour se plaindre ou agir', zh: '声明送达后的合理期限' },
  says: {
    en: 'Outside e-commerce the time in which the right holder may complain or sue is a reasonable one; the day shown rests on our convention.',
    fr: 'Hors commerce électronique, le délai du titulaire est raisonnable ; le jour indiqué repose sur notre convention.',
    zh: '电子商务以外的情形，权利人投诉、起诉的期限为合理期限；所列日期基于本工具的设定。',
  },
  source: civilCode('1196(2)'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'next-steps',
  routes: ['contract', 'tort'],
  certainty: 'convention',
  when: { all: [{ concluded: { rule: 'cn.civil-code.1196.1' } }, { not: { all: [ON_PLATFORM, ABOUT_IP] } }, { not: WORK_ON_A_SPACE }] },
  then: [{ deadline: 'counter-notice', day: lastDayForHolder(civilCode('1196(2)')), on: 'right-holder' }, { deadline: 'restore-from', day: firstDayToRestore(civilCode('1196(2)')), on: 'provider' }],
};
