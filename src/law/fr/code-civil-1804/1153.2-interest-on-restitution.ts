import type { Rule } from '../../words.js';
import { interestOnRestitution } from '../interest.js';
import { BEFORE_THE_REFORM, codeCivil1804 } from './source.js';

/** Money given back bears interest. */
export const interestOnMoneyReturnedBefore2016: Rule = {
  id: 'fr.code-civil-1804.1153.2', norm: 'fr.code-civil.1352-6',
  title: { en: 'Interest on money given back (before 2016)', fr: 'Intérêts des sommes restituées (avant 2016)', zh: '返还款项的利息（2016年以前）' },
  says: {
    en: 'Money to be given back bears interest at the legal rate: from the demand for who received it in good faith, from the payment for who received it in bad faith.',
    fr: 'Les sommes à restituer portent intérêt au taux légal : à compter de la demande si elles ont été reçues de bonne foi, du paiement si elles l’ont été de mauvaise foi.',
    zh: '应返还的款项依法定利率计息：善意受领人自请求之日起，恶意受领人自支付之日起。',
  },
  source: codeCivil1804('1153'),
  inForce: BEFORE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'money', routes: ['contract'], certainty: 'read',
  when: { is: 'role', oneOf: ['customer'], about: 'claimant' },
  then: [{ add: interestOnRestitution(codeCivil1804('1153')), stream: 'interest' }],
};
