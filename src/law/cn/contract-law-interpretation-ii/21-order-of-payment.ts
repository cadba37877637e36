import type { Rule } from '../../words.js';
import { PART_PAID } from '../invoked.js';
import { contractLawInterpretation, IN_FORCE } from './source.js';

/** The same before the Code; from memory. */
export const orderOfPayment: Rule = {
  id: 'cn.contract-law-interpretation-ii.21',
  norm: 'order-of-payment',
  title: { en: 'What a part payment pays first', fr: 'Imputation des paiements partiels', zh: '部分清偿的抵充顺序' },
  says: {
    en: 'Where a payment does not cover the debt with its interest and the costs of pursuing it, it is counted against the costs first, then the interest, then the debt itself, unless the parties agreed otherwise.',
    fr: 'Le paiement qui ne suffit pas à éteindre la dette, ses intérêts et les frais de recouvrement s’impute d’abord sur les frais, puis sur les intérêts, enfin sur le principal, sauf accord contraire.',
    zh: '给付不足以清偿主债务、利息和实现债权的费用的，当事人没有另行约定时，先抵充费用，再抵充利息，最后抵充主债务。',
  },
  source: contractLawInterpretation('21'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract'],
  certainty: 'unverified',
  when: PART_PAID,
  then: [{ note: true }],
};
