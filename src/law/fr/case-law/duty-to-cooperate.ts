import type { Rule } from '../../words.js';
import { deliveryHeldUp } from '../../questions/work.js';
import { UNDATED, decision } from './source.js';

/** The customer that keeps back what the work needs cannot complain of its delay. */
export const dutyToCooperate: Rule = {
  id: 'fr.case-law.duty-to-cooperate', norm: 'fr.case-law.duty-to-cooperate',
  title: { en: 'Customer’s duty to cooperate', fr: 'Devoir de collaboration du client', zh: '客户的协作义务' },
  says: {
    en: 'The customer says what it needs, hands over its content and tests. A delivery held up by what the customer did not supply is no breach of the provider; what its silence otherwise contributed is its share of the loss.',
    fr: 'Le client exprime ses besoins, remet ses contenus et teste. La livraison retardée par ce que le client n’a pas fourni n’est pas un manquement du prestataire ; pour le reste, sa carence est sa part du dommage.',
    zh: '客户应说明需求、提供内容并参与测试。因客户未提供所需资料而延误的交付，不构成提供方违约；客户怠于协作的其他影响，按其过错比例分担。',
  },
  source: decision('CA Grenoble 6 juill. 2017', { en: 'CA Grenoble 6 July 2017', fr: 'CA Grenoble 6 juill. 2017', zh: '格勒诺布尔上诉法院2017年7月6日' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'commitment', stage: 'duties', routes: ['contract', 'tort'], certainty: 'reported',
  when: { all: [{ is: 'kind', oneOf: ['delivery'] }, { ask: deliveryHeldUp, burden: 'respondent' }] },
  then: [{ performed: true }],
};
