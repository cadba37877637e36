import type { Rule } from '../../words.js';
import { forceMajeureOutsideControl, forceMajeurePreventsPerformance, forceMajeureUnavoidable, forceMajeureUnforeseeable } from '../../questions/case.js';
import { forceMajeureAlreadyLate } from '../../questions/excuses.js';
import { shareBeyondForceMajeure } from '../measures/excuses.js';
import { civilCode, IN_FORCE } from './source.js';

/** The event explains part of the failure only. */
export const partialForceMajeure: Rule = {
  id: 'cn.civil-code.590.1',
  norm: 'partial-force-majeure',
  title: { en: 'Force majeure in part', fr: 'Force majeure partielle', zh: '不可抗力部分免责' },
  says: {
    en: 'Where the event explains only part of the failure, the debtor is freed to that extent; not where the event struck after it was late.',
    fr: 'Si l’événement n’explique qu’une partie de l’inexécution, le débiteur est libéré dans cette mesure, sauf s’il était déjà en retard.',
    zh: '不可抗力仅部分影响履行的，按其影响部分免除责任；迟延履行后发生不可抗力的，不免除责任。',
  },
  source: civilCode('590(1)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'sharing',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { ask: forceMajeureOutsideControl, burden: 'respondent', about: 'case' },
      { ask: forceMajeureUnforeseeable, burden: 'respondent', about: 'case' },
      { ask: forceMajeureUnavoidable, burden: 'respondent', about: 'case' },
      { ask: forceMajeurePreventsPerformance, burden: 'respondent', about: 'case' },
      { not: { ask: forceMajeureAlreadyLate, burden: 'claimant', about: 'case' } },
      { concluded: 'founded', about: 'case' },
    ],
  },
  then: [{ excuse: 'part', as: 'force-majeure' }, { scale: shareBeyondForceMajeure(civilCode('590(1)')), heads: { where: { not: { is: 'head', oneOf: ['mitigation-cost'], about: 'bound' } } }, contained: 'force-majeure-share', keeps: 'force-majeure-share' }],
};
