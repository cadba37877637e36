import { on, type Rule } from '../../words.js';
import { codeConsommation } from './source.js';

/** The black list reaches non-professionals. */
export const blackListForNonProfessionals: Rule = {
  id: 'fr.code-consommation.R212-5', norm: 'fr.code-consommation.R212-5',
  title: { en: 'Black list for non-professionals', fr: 'Liste noire au profit des non-professionnels', zh: '黑名单适用于非专业者' },
  says: {
    en: 'The list of clauses that are irrebuttably unfair applies to contracts with non-professionals as well: a cap or exclusion counts as unwritten.',
    fr: 'La liste des clauses irréfragablement abusives s’applique aussi aux contrats conclus avec des non-professionnels : plafond ou exclusion sont réputés non écrits.',
    zh: '不容反驳的不公平条款清单同样适用于与非专业者订立的合同：限额或者免责条款视为未订立。',
  },
  source: codeConsommation('R212-5'),
  inForce: { from: on('2016-07-01'), to: null }, chosenBy: 'contract-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'unverified',
  when: { all: [{ is: 'kind', oneOf: ['cap', 'head-exclusion', 'cause-exclusion', 'exclusive-remedy'] }, { is: 'kind', oneOf: ['non-professional'], about: 'claimant' }] },
  then: [{ clause: 'unwritten' }],
};
