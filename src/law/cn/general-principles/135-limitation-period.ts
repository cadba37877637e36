import type { Rule } from '../../words.js';
import { lastDayToSue } from '../measures/limitation.js';
import { generalPrinciples, IN_FORCE } from './source.js';

/** What had run out under it stays lost. */
export const limitationPeriod: Rule = {
  id: 'cn.general-principles.135',
  norm: 'limitation-period',
  aliases: ['cn.gpcl.135'],
  title: { en: 'Limitation period (two years)', fr: 'Délai de prescription (deux ans)', zh: '诉讼时效期间（二年）' },
  says: {
    en: 'Claims are brought within two years from the day on which the injury was known or had to be known, anew from each interruption, and not later than twenty years after it.',
    fr: 'L’action se prescrit par deux ans à compter du jour où l’atteinte était connue ou devait l’être, de nouveau après chaque interruption, et au plus tard vingt ans après elle.',
    zh: '向人民法院请求保护民事权利的诉讼时效期间为二年，自知道或者应当知道权利被侵害时起计算，中断后重新计算；自权利被侵害之日起超过二十年的不予保护。',
  },
  source: generalPrinciples('135'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { all: [] },
  then: [{ deadline: 'limitation', day: lastDayToSue(generalPrinciples('135')) }],
};
