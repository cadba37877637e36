import type { Rule } from '../../words.js';
import { lastDayToSue, noClaimRunOut, twoYearsRunOut } from '../measures/limitation.js';
import { generalPrinciples, SINCE_THREE_YEARS } from './source.js';

/** Judged when the period had become three years. */
export const twoYearsRunOutBefore: Rule = {
  id: 'cn.general-principles.135.1',
  norm: 'two-years-run-out',
  title: { en: 'Two years that had run out before October 2017', fr: 'Deux ans expirés avant octobre 2017', zh: '2017年10月1日前已届满的二年期间' },
  says: {
    en: 'The three years of the General Provisions do not reach a claim whose two years had run out before 1 October 2017; whether they had is all that counts, whenever the case is decided.',
    fr: 'Les trois ans des Dispositions générales n’atteignent pas la créance dont les deux ans étaient expirés avant le 1er octobre 2017 ; seul compte s’ils l’étaient, quelle que soit la date du jugement.',
    zh: '2017年10月1日《民法总则》施行前，《民法通则》规定的二年诉讼时效期间已经届满的，不适用三年的规定；是否届满以该日为准，与裁判时间无关。',
  },
  source: generalPrinciples('135'),
  inForce: SINCE_THREE_YEARS,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { compare: [twoYearsRunOut, '>', noClaimRunOut] },
  then: [{ deadline: 'limitation', day: lastDayToSue(generalPrinciples('135')) }],
};
