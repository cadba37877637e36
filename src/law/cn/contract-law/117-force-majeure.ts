import type { Rule } from '../../words.js';
import { forceMajeureOutsideControl, forceMajeurePreventsPerformance, forceMajeureUnavoidable, forceMajeureUnforeseeable } from '../../questions/case.js';
import { forceMajeureAlreadyLate } from '../../questions/excuses.js';
import { one, wholeInfluence } from '../measures/excuses.js';
import { contractLaw, IN_FORCE } from './source.js';

/** All four elements, for the debtor to prove; not after it was late, and wholly only where the event explains all. */
export const forceMajeure: Rule = {
  id: 'cn.contract-law.117',
  norm: 'force-majeure',
  title: { en: 'Force majeure', fr: 'Force majeure', zh: '不可抗力' },
  says: {
    en: 'An objective event that could not be foreseen, avoided or overcome and that prevents performance of the contract frees from liability. An attack or a supplier’s failure is no such event unless all of this is shown.',
    fr: 'Un événement objectif, imprévisible, inévitable et insurmontable, qui empêche l’exécution du contrat, exonère. Une attaque ou la défaillance d’un fournisseur n’en est pas un si tout cela n’est pas établi.',
    zh: '不能预见、不能避免且不能克服的客观情况致使合同不能履行的，免除责任；黑客攻击、供应商故障本身不当然属于不可抗力。',
  },
  source: contractLaw('117'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'defences',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { ask: forceMajeureOutsideControl, burden: 'respondent', about: 'case' },
      { ask: forceMajeureUnforeseeable, burden: 'respondent', about: 'case' },
      { ask: forceMajeureUnavoidable, burden: 'respondent', about: 'case' },
      { ask: forceMajeurePreventsPerformance, burden: 'respondent', about: 'case' },
      { not: { ask: forceMajeureAlreadyLate, burden: 'claimant', about: 'case' } },
      { compare: [wholeInfluence, '>=', one] },
    ],
  },
  then: [{ excuse: 'whole', as: 'force-majeure' }],
};
