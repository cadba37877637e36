import { on, type Rule } from '../../words.js';
import { ONE_SIDE_IS } from '../consumers.js';
import { clauseDisplacedToL4421, clauseSignificantImbalance, standardTerms } from '../../questions/clause.js';
import { codeCivil } from './source.js';

/** Article 1171 as first enacted: any clause of an adhesion contract. */
export const significantImbalance: Rule = {
  id: 'fr.code-civil.1171', norm: 'fr.code-civil.1171', aliases: ['fr.cap.1171'],
  title: { en: 'Significant imbalance in an adhesion contract (wording of 2016)', fr: 'Déséquilibre significatif dans un contrat d’adhésion (rédaction de 2016)', zh: '附合合同中的显著失衡（2016年文本）' },
  says: {
    en: 'In a contract on terms set beforehand and withdrawn from negotiation, a clause that significantly unbalances rights and duties counts as unwritten. Consumers and non-professionals have their own law.',
    fr: 'Dans un contrat aux conditions fixées à l’avance et soustraites à la négociation, la clause qui déséquilibre significativement droits et obligations est tenue pour non écrite. Les consommateurs et les non-professionnels relèvent de règles qui leur sont propres.',
    zh: '在预先拟定且不容协商的附合合同中，使双方权利义务显著失衡的条款视为未订立；消费者及非专业者适用专门法。',
  },
  source: codeCivil('1171'),
  inForce: { from: on('2016-10-01'), to: on('2018-09-30') }, chosenBy: 'contract-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'read',
  elements: ['counterpart', 'both-sides', 'not-derisory'],
  when: {
    all: [
      { not: ONE_SIDE_IS('consumer', 'non-professional') },
      { ask: standardTerms, burden: 'claimant', about: 'case' },
      { ask: clauseSignificantImbalance, burden: 'claimant' },
      { not: { ask: clauseDisplacedToL4421, burden: 'respondent' } },
    ],
  },
  then: [{ clause: 'unwritten' }],
};
