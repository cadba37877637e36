import type { Rule } from '../../words.js';
import { individuallyNegotiated, standardTerms } from '../../questions/clause.js';
import { drawnUpForOneDeal } from '../../questions/reading.js';
import { contractLaw, IN_FORCE } from './source.js';

/** The customer shows that the terms were drawn up beforehand; their author shows that this one was negotiated. */
export const standardTerm: Rule = {
  id: 'cn.contract-law.39.2',
  norm: 'standard-term',
  title: { en: 'What a standard term is', fr: 'Définition de la clause type', zh: '格式条款的定义' },
  says: {
    en: 'A standard term is one that a party drew up beforehand for repeated use and did not negotiate with the other side when the contract was made.',
    fr: 'La clause type est celle qu’une partie a rédigée d’avance pour un usage répété et qu’elle n’a pas négociée avec l’autre lors de la conclusion.',
    zh: '一方事先拟好、准备反复使用，且订约时没有与对方磋商的条款，为格式条款。',
  },
  source: contractLaw('39(2)'),
  inForce: IN_FORCE,
  chosenBy: 'contract-date',
  of: 'clause',
  stage: 'applicability',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: {
    all: [
      { ask: standardTerms, burden: 'customer', about: 'case' },
      { not: { ask: individuallyNegotiated, burden: 'drafter' } },
      { not: { ask: drawnUpForOneDeal, burden: 'drafter', about: 'case' } },
    ],
  },
  then: [{ note: true }],
};
