import type { Rule } from '../../words.js';
import { obligationIntensity } from '../../questions/commitment.js';
import { UNDATED, decision } from './source.js';

/** A sum of money is owed as a result. */
export const paymentOfASum: Rule = {
  id: 'fr.case-law.payment-of-a-sum', norm: 'fr.case-law.payment-of-a-sum',
  title: { en: 'Payment of a sum', fr: 'Paiement d’une somme', zh: '支付款项' },
  says: {
    en: 'A sum of money, or the fee until the end of an agreed term, is owed as a result.',
    fr: 'Le paiement d’une somme d’argent, ou de la redevance jusqu’au terme convenu, est une obligation de résultat.',
    zh: '支付款项或者在约定期限届满前支付费用，属结果债务。',
  },
  source: decision('obligation de somme d’argent', { en: 'case law (debt of a sum of money)', fr: 'jurisprudence (obligation de somme d’argent)', zh: '判例（金钱债务）' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'commitment', stage: 'duties', routes: ['contract'], certainty: 'unverified',
  when: { all: [{ is: 'kind', oneOf: ['payment', 'minimum-term'] }, { oneOf: obligationIntensity, values: ['presumed'], burden: 'claimant' }] },
  then: [{ duty: 'result' }],
};
