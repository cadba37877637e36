import { on, type Rule } from '../../words.js';
import { ONE_SIDE_IS } from '../consumers.js';
import { clauseDisplacedToL4421, clauseSignificantImbalance, individuallyNegotiated, standardTerms } from '../../questions/clause.js';
import { codeCivil } from './source.js';

/** Article 1171 since 1 October 2018: only clauses that could not be negotiated. */
export const significantImbalance2018: Rule = {
  id: 'fr.code-civil.1171@2018-10-01', norm: 'fr.code-civil.1171', aliases: ['fr.cap.1171'],
  title: { en: 'Significant imbalance in an adhesion contract', fr: 'Déséquilibre significatif dans un contrat d’adhésion', zh: '附合合同中的显著失衡' },
  says: {
    en: 'In an adhesion contract, a clause set beforehand and not open to negotiation that significantly unbalances rights and duties counts as unwritten. Consumers and non-professionals have their own law.',
    fr: 'Dans un contrat d’adhésion, la clause fixée à l’avance et non négociable qui déséquilibre significativement droits et obligations est tenue pour non écrite. Les consommateurs et les non-professionnels relèvent de règles qui leur sont propres.',
    zh: '在附合合同中，预先拟定且不可协商、并使双方权利义务显著失衡的条款视为未订立；消费者及非专业者适用专门法。',
  },
  source: codeCivil('1171'),
  inForce: { from: on('2018-10-01'), to: null }, chosenBy: 'contract-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'read',
  elements: ['counterpart', 'both-sides', 'not-derisory'],
  when: {
    all: [
      { not: ONE_SIDE_IS('consumer', 'non-professional') },
      { ask: standardTerms, burden: 'claimant', about: 'case' },
      { not: { ask: individuallyNegotiated, burden: 'claimant' } },
      { ask: clauseSignificantImbalance, burden: 'claimant' },
      { not: { ask: clauseDisplacedToL4421, burden: 'respondent' } },
    ],
  },
  then: [{ clause: 'unwritten' }],
};
