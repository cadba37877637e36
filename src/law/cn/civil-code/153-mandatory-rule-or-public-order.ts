import type { Rule } from '../../words.js';
import { contractVoid, voidGround } from '../../questions/remedies.js';
import { IN_FORCE, civilCode } from './source.js';

/** What follows is in articles 155 and 157. */
export const mandatoryRuleOrPublicOrder: Rule = {
  id: 'cn.civil-code.153',
  norm: 'mandatory-rule-or-public-order',
  title: { en: 'Against a mandatory rule or public order', fr: 'Contraire à une règle impérative ou à l’ordre public', zh: '违反强制性规定或者公序良俗的合同无效' },
  says: {
    en: 'A contract that breaks a mandatory rule whose breach makes it void, or that offends public order and good morals, such as a deal in fake traffic, is void.',
    fr: 'Le contrat qui viole une règle impérative sanctionnée par la nullité, ou qui heurte l’ordre public et les bonnes mœurs, comme une vente de trafic fictif, est nul.',
    zh: '违反法律、行政法规的效力性强制性规定，或者违背公序良俗的合同（如虚假流量交易）无效。',
  },
  source: civilCode('153'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { ask: contractVoid, burden: 'claimant', about: 'case' },
      { oneOf: voidGround, values: ['mandatory-rule', 'public-order'], burden: 'claimant', about: 'case' },
    ],
  },
  then: [{ note: true }],
};
