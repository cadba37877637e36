import type { Rule } from '../../words.js';
import { forceMajeureOutsideControl, forceMajeurePreventsPerformance, forceMajeureUnavoidable, forceMajeureUnforeseeable } from '../../questions/case.js';
import { forceMajeureAlreadyLate, forceMajeureNotified } from '../../questions/excuses.js';
import { nothing, one, partByNotice, wholeInfluence } from '../measures/excuses.js';
import { contractLaw, IN_FORCE } from './source.js';

/** All four elements, for the debtor to prove; not after it was late, wholly only where the event explains all, and no loss is left that a notice would have avoided. */
export const forceMajeure: Rule = {
  id: 'cn.contract-law.117',
  norm: 'force-majeure',
  title: { en: 'Force majeure', fr: 'Force majeure', zh: '不可抗力' },
  says: {
    en: 'An objective event that could not be foreseen, avoided or overcome and that prevents performance of the contract frees from liability. An attack or a supplier’s failure is no such event unless all of this is shown; a clause that calls it force majeure is a clause that excludes liability and is tested as one.',
    fr: 'Un événement objectif, imprévisible, inévitable et insurmontable, qui empêche l’exécution du contrat, exonère. Une attaque ou la défaillance d’un fournisseur n’en est pas un si tout cela n’est pas établi ; la clause qui la dit telle est une clause exonératoire, éprouvée comme telle.',
    zh: '客观事件不能预见、不能避免、不能克服，并使合同无法履行的，免除责任；黑客攻击、供应商故障本身不当然属于不可抗力；合同将其列为不可抗力的，属于免责条款，应按免责条款审查其效力。',
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
      {
        any: [
          { ask: forceMajeureNotified, burden: 'respondent', about: 'case' },
          { not: { some: 'loss', where: { compare: [partByNotice(contractLaw('118')), '>', nothing] } } },
        ],
      },
    ],
  },
  then: [{ excuse: 'whole' }],
};
