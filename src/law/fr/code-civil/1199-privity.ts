import type { Rule } from '../../words.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** A stranger to the contract claims in tort. */
export const privity: Rule = {
  id: 'fr.code-civil.1199', norm: 'fr.code-civil.1199',
  title: { en: 'Privity of contract', fr: 'Effet relatif du contrat', zh: '合同相对性' },
  says: {
    en: 'A contract creates obligations between its parties only: a stranger cannot claim its performance and its clauses do not bind him.',
    fr: 'Le contrat ne crée d’obligations qu’entre les parties : un tiers ne peut en demander l’exécution et ses clauses ne l’obligent pas.',
    zh: '合同仅在当事人之间产生债务：第三人不得请求履行，也不受其条款约束。',
  },
  source: codeCivil('1199'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'applicability', routes: ['contract', 'tort', 'statute'], certainty: 'unverified',
  when: { not: { is: 'party', oneOf: ['yes'], about: 'claimant' } },
  then: [{ route: ['tort'] }],
};
