import type { Rule } from '../../words.js';
import { lastDayToSue } from '../measures/limitation.js';
import { generalProvisions, IN_FORCE } from './source.js';

/** The day is shown whether or not anybody pleads it. */
export const limitationPeriod: Rule = {
  id: 'cn.general-provisions.188',
  norm: 'limitation-period',
  title: { en: 'Limitation period', fr: 'Délai de prescription', zh: '诉讼时效期间' },
  says: {
    en: 'Claims are brought within three years from the day on which the injury and the debtor were known or had to be known, anew from each interruption, and not later than twenty years after the injury. Two years that had run out by 1 October 2017 stay lost.',
    fr: 'L’action se prescrit par trois ans à compter du jour où le dommage et le débiteur étaient connus ou devaient l’être, de nouveau après chaque interruption, et au plus tard vingt ans après l’atteinte. Les deux ans expirés avant le 1er octobre 2017 restent acquis.',
    zh: '请求保护民事权利的诉讼时效期间为三年，自知道或者应当知道权利受损害及义务人之日起算，中断后重新计算；自受损害之日起超过二十年的不予保护。2017年10月1日前两年期间已经届满的，不再适用三年。',
  },
  source: generalProvisions('188'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  yieldsTo: ['cn.general-principles.135.1'],
  when: { all: [] },
  then: [{ deadline: 'limitation', day: lastDayToSue(generalProvisions('188')) }],
};
