import type { Rule } from '../../words.js';
import { forceMajeureOutsideControl, forceMajeurePreventsPerformance, forceMajeureUnavoidable, forceMajeureUnforeseeable } from '../../questions/case.js';
import { forceMajeureAlreadyLate } from '../../questions/excuses.js';
import { one, partExcused, wholeInfluence } from '../measures/excuses.js';
import { contractLaw, IN_FORCE } from './source.js';

/** Where the event would excuse all but for the want of a notice, the loss is founded still, and the event excuses the rest of it. */
export const noticeOfForceMajeure: Rule = {
  id: 'cn.contract-law.118',
  norm: 'notice-of-force-majeure',
  title: { en: 'Force majeure not told in time', fr: 'Force majeure non signalée à temps', zh: '未及时通知不可抗力的后果' },
  says: {
    en: 'Whoever cannot perform because of force majeure tells the other side in time, so that it can limit its loss. Without that notice, the part of the loss that it would have avoided is owed all the same.',
    fr: 'Celui que la force majeure empêche en avertit l’autre à temps, pour qu’elle puisse limiter son dommage. À défaut, la part du préjudice que l’avis aurait évitée reste due.',
    zh: '因不可抗力不能履行的，应当及时通知对方，以减轻可能造成的损失；未及时通知的，对及时通知本可减轻的那部分损失仍应赔偿。',
  },
  source: contractLaw('118'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'loss',
  stage: 'heads',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { concluded: 'founded' },
      { ask: forceMajeureOutsideControl, burden: 'respondent', about: 'case' },
      { ask: forceMajeureUnforeseeable, burden: 'respondent', about: 'case' },
      { ask: forceMajeureUnavoidable, burden: 'respondent', about: 'case' },
      { ask: forceMajeurePreventsPerformance, burden: 'respondent', about: 'case' },
      { not: { ask: forceMajeureAlreadyLate, burden: 'claimant', about: 'case' } },
      { compare: [wholeInfluence, '>=', one] },
    ],
  },
  then: [{ deduct: partExcused(contractLaw('118')), heads: 'self', contained: 'force-majeure-share' }],
};
