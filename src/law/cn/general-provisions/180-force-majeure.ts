import type { Rule } from '../../words.js';
import { forceMajeureOutsideControl, forceMajeurePreventsPerformance, forceMajeureUnavoidable, forceMajeureUnforeseeable } from '../../questions/case.js';
import { generalProvisions, IN_FORCE } from './source.js';

/** All four elements, for the debtor to prove. */
export const forceMajeure: Rule = {
  id: 'cn.general-provisions.180',
  norm: 'force-majeure',
  title: { en: 'Force majeure', fr: 'Force majeure', zh: '不可抗力' },
  says: {
    en: 'An objective event that could not be foreseen, avoided or overcome and that prevents the performance of a civil duty frees from liability, unless a law says otherwise.',
    fr: 'Un événement objectif, imprévisible, inévitable et insurmontable, qui empêche l’exécution d’une obligation civile, exonère, sauf loi contraire.',
    zh: '客观情况不能预见、不能避免且不能克服，致使民事义务不能履行的，不承担民事责任；法律另有规定的除外。',
  },
  source: generalProvisions('180'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'defences',
  routes: ['tort', 'statute'],
  certainty: 'read',
  when: {
    all: [
      { ask: forceMajeureOutsideControl, burden: 'respondent', about: 'case' },
      { ask: forceMajeureUnforeseeable, burden: 'respondent', about: 'case' },
      { ask: forceMajeureUnavoidable, burden: 'respondent', about: 'case' },
      { ask: forceMajeurePreventsPerformance, burden: 'respondent', about: 'case' },
    ],
  },
  then: [{ excuse: 'whole', as: 'force-majeure' }],
};
