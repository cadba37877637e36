import type { Rule } from '../words.js';
import { priceMayWait } from '../questions/entitled.js';
import { performanceInsecure } from '../questions/insecurity.js';
import { ALWAYS, termsOn } from './source.js';

/** The customer agreed to pay whatever the other side does; a court that found that the price may wait, or that the other side is insecure, decided otherwise. */
export const withholdingBan: Rule = {
  id: 'contract.withholding-ban',
  norm: 'contract.withholding-ban',
  title: { en: 'Withholding excluded by the contract', fr: 'Exception d’inexécution exclue par le contrat', zh: '约定排除履行抗辩权' },
  says: {
    en: 'The parties agreed that the price is paid although the other side has not performed: it may not be kept back for that. What the customer may claim for the failure, a lower price included, stays as it is; so does its right to wait for security from a side that can no longer perform.',
    fr: 'Les parties sont convenues que le prix est payé bien que l’autre ne se soit pas exécutée : il ne peut être retenu pour ce motif. Ce que le client peut demander pour l’inexécution, réduction du prix comprise, demeure ; de même son droit d’attendre une sûreté de celui qui ne peut plus s’exécuter.',
    zh: '双方约定，即使对方尚未履行，价款仍应支付，不得以此拒付；客户就违约可主张的权利（包括减少价款）不受影响，对方丧失履行能力时中止履行、要求提供担保的权利亦不受影响。',
  },
  source: termsOn('withholding-ban', { en: 'no withholding', fr: 'rétention exclue', zh: '排除履行抗辩权' }),
  inForce: ALWAYS,
  chosenBy: 'contract-date',
  of: 'clause',
  stage: 'defences',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { is: 'kind', oneOf: ['withholding-ban'] },
      { is: 'protects', oneOf: ['provider', 'both'] },
      { any: [{ is: 'asked', oneOf: ['withholdPayment'], about: 'case' }, { pleaded: 'withholding', by: 'customer' }] },
      { not: { concluded: 'ineffective' } },
      { not: { found: priceMayWait, about: 'case' } },
      { not: { found: performanceInsecure, about: 'case' } },
    ],
  },
  then: [{ remedy: 'withhold', granted: false }],
};
