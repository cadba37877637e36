import type { Rule } from '../../words.js';
import { interestOnRestitution } from '../interest.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** Money given back bears interest. */
export const interestOnMoneyReturned: Rule = {
  id: 'fr.code-civil.1352-6', norm: 'fr.code-civil.1352-6', aliases: ['fr.code-civil.1352-7', 'fr.code-civil.1352-s'],
  title: { en: 'Interest on money given back', fr: 'Intérêts des sommes restituées', zh: '返还款项的利息' },
  says: {
    en: 'Money to be given back bears interest at the legal rate: from the demand for who received it in good faith, from the payment for who received it in bad faith.',
    fr: 'Les sommes à restituer portent intérêt au taux légal : à compter de la demande si elles ont été reçues de bonne foi, du paiement si elles l’ont été de mauvaise foi.',
    zh: '应返还的款项依法定利率计息：善意受领人自请求之日起，恶意受领人自支付之日起。',
  },
  source: codeCivil('1352-6'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'money', routes: ['contract'], certainty: 'read',
  when: { is: 'role', oneOf: ['customer'], about: 'claimant' },
  then: [{ add: interestOnRestitution(codeCivil('1352-6')), stream: 'interest' }],
};
