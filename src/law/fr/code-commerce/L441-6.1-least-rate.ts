import { agreedRate } from '../../contract/agreed-rate.js';
import { on, type Rule } from '../../words.js';
import { BUSINESSES } from '../breach.js';
import { leastRate } from '../interest.js';
import { codeCommerce } from './source.js';

/** An agreed rate below the floor does not count. */
export const leastRateForLatePaymentBefore2019: Rule = {
  id: 'fr.code-commerce.L441-6.1', norm: 'fr.code-commerce.L441-10.1',
  title: { en: 'Least rate for late payment', fr: 'Taux plancher des pénalités de retard', zh: '迟延付款的最低利率' },
  says: {
    en: 'Between businesses the rate agreed for late payment may not be lower than three times the legal rate; one that is lower counts as unwritten, and the rate of the law applies.',
    fr: 'Entre professionnels, le taux convenu pour les retards de paiement ne peut être inférieur à trois fois le taux légal ; plus bas, il est tenu pour non écrit et le taux de la loi s’applique.',
    zh: '经营者之间约定的迟延付款利率不得低于法定利率的三倍；低于的视为未约定，适用法律规定的利率。',
  },
  source: codeCommerce('L.441-6, II'),
  inForce: { from: on('2009-01-01'), to: on('2019-04-25') }, chosenBy: 'contract-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'unverified',
  when: { all: [{ is: 'lateByTime', oneOf: ['yes'] }, ...BUSINESSES, { compare: [agreedRate(codeCommerce('L.441-6, II')), '<', leastRate(codeCommerce('L.441-6, II'))] }] },
  then: [{ clause: 'unwritten' }],
};
