import { on, type Rule } from '../../words.js';
import { INSURMOUNTABLE_ACT } from '../consumers.js';
import { codeConsommation } from './source.js';

/** The act of a third party that frees towards a consumer at a distance. */
export const thirdPartyAtADistance: Rule = {
  id: 'fr.code-consommation.L221-15.2', norm: 'fr.code-consommation.L221-15.2',
  title: { en: 'Act of a third party, at a distance', fr: 'Fait d’un tiers, contrat à distance', zh: '远程合同中的第三人行为' },
  says: {
    en: 'Towards a consumer at a distance the act of a third party outside the performance of the contract frees where it could neither be foreseen nor overcome.',
    fr: 'Envers le consommateur à distance, le fait d’un tiers étranger à l’exécution du contrat exonère s’il était imprévisible et insurmontable.',
    zh: '对远程订约的消费者，与合同履行无关的第三人行为，不可预见且不可克服的，经营者免责。',
  },
  source: codeConsommation('L221-15'),
  inForce: { from: on('2016-07-01'), to: null }, chosenBy: 'contract-date', of: 'case', stage: 'defences', routes: ['contract'], certainty: 'read',
  when: INSURMOUNTABLE_ACT,
  then: [{ excuse: 'whole', as: 'third-party' }],
};
