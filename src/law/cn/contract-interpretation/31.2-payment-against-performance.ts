import type { Rule } from '../../words.js';
import { IN_FORCE, contractInterpretation } from './source.js';

/** The price that is rightly kept back is not lost: it is owed against performance. */
export const paymentAgainstPerformance: Rule = {
  id: 'cn.contract-interpretation.31.2',
  norm: 'payment-against-performance',
  title: { en: 'Payment against performance', fr: 'Paiement contre exécution', zh: '同时履行判决' },
  says: {
    en: 'Where both are to perform at the same time and the defence holds, the court orders each to perform against the other.',
    fr: 'Si les deux doivent exécuter en même temps et que l’exception est fondée, le juge ordonne à chacun d’exécuter contre l’exécution de l’autre.',
    zh: '同时履行抗辩权成立的，人民法院应当判决被告在原告履行债务的同时履行自己的债务。',
  },
  source: contractInterpretation('31(2)'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'next-steps',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { is: 'role', oneOf: ['provider'], about: 'claimant' },
      { is: 'owing', oneOf: ['unpaid'] },
      { concluded: { rule: 'cn.civil-code.525' } },
    ],
  },
  then: [{ remedy: 'pay-against-performance', granted: true }],
};
