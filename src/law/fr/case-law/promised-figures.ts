import type { Rule } from '../../words.js';
import { obligationIntensity } from '../../questions/commitment.js';
import { UNDATED, decision } from './source.js';

/** A figure that was promised is owed as a result. */
export const promisedFigures: Rule = {
  id: 'fr.case-law.promised-figures', norm: 'fr.case-law.promised-figures',
  title: { en: 'Promise in figures', fr: 'Engagement chiffré', zh: '以数值作出的承诺' },
  says: {
    en: 'An availability, a rate, a time to repair or to answer that the contract promises in figures is owed as a result.',
    fr: 'La disponibilité, le débit, le délai de rétablissement ou de réponse que le contrat chiffre relèvent de l’obligation de résultat.',
    zh: '合同以数值承诺的可用性、速率、修复或者响应时限，属结果债务。',
  },
  source: decision('18/07160', { en: 'CA Versailles 24 Oct 2019, 18/07160', fr: 'CA Versailles 24 oct. 2019, n° 18/07160', zh: '凡尔赛上诉法院2019年10月24日18/07160号' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'commitment', stage: 'duties', routes: ['contract', 'tort'], certainty: 'reported',
  when: { all: [{ is: 'figures', oneOf: ['yes'] }, { is: 'kind', oneOf: ['availability', 'performance', 'repair-time', 'support-response', 'durability'] }, { oneOf: obligationIntensity, values: ['presumed'], burden: 'claimant' }] },
  then: [{ duty: 'result' }],
};
