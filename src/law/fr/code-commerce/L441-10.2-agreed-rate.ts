import { on, type Rule } from '../../words.js';
import { BUSINESSES } from '../breach.js';
import { agreedInterest } from '../interest.js';
import { codeCommerce } from './source.js';

/** The rate that businesses agreed for late payment. */
export const agreedRateForLatePayment: Rule = {
  id: 'fr.code-commerce.L441-10.2', norm: 'fr.code-commerce.L441-10.2',
  title: { en: 'Agreed rate for late payment', fr: 'Taux convenu des pénalités de retard', zh: '约定的迟延付款利率' },
  says: {
    en: 'Between businesses a price paid late bears the rate that the contract sets, from the day after it fell due and without a reminder.',
    fr: 'Entre professionnels, le prix payé en retard porte intérêt au taux que fixe le contrat, dès le lendemain de l’échéance et sans rappel.',
    zh: '经营者之间迟延付款的，自到期次日起按合同约定的利率计息，无须催告。',
  },
  source: codeCommerce('L.441-10, II'),
  inForce: { from: on('2019-04-26'), to: null }, chosenBy: 'contract-date', of: 'clause', stage: 'money', routes: ['contract'], certainty: 'unverified',
  when: { all: [{ is: 'agreed', oneOf: ['late-interest'] }, { not: { concluded: 'ineffective' } }, { is: 'owing', oneOf: ['unpaid'], about: 'case' }, { is: 'role', oneOf: ['provider'], about: 'claimant' }, ...BUSINESSES] },
  then: [{ add: agreedInterest(codeCommerce('L.441-10, II')), stream: 'interest' }],
};
