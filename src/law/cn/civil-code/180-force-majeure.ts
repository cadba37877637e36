import type { Rule } from '../../words.js';
import { forceMajeureOutsideControl, forceMajeurePreventsPerformance, forceMajeureUnavoidable, forceMajeureUnforeseeable } from '../../questions/case.js';
import { civilCode, IN_FORCE } from './source.js';

/** All four elements, for the debtor to prove. */
export const forceMajeure: Rule = {
  id: 'cn.civil-code.180',
  norm: 'force-majeure',
  title: { en: 'Force majeure', fr: 'Force majeure', zh: '不可抗力' },
  says: {
    en: 'An objective event that could not be foreseen, avoided or overcome and that prevents the performance of a civil duty frees from liability. An attack or a supplier’s failure is no such event unless all of this is shown.',
    fr: 'Un événement objectif, imprévisible, inévitable et insurmontable, qui empêche l’exécution d’une obligation civile, exonère. Une attaque ou la défaillance d’un fournisseur n’en est pas un si tout cela n’est pas établi.',
    zh: '客观事件不能预见、不能避免、不能克服，并使民事义务无法履行的，免除责任；黑客攻击、供应商故障本身不当然属于不可抗力。',
  },
  source: civilCode('180'),
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
