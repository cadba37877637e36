import { on, type Rule } from '../../words.js';
import { BUSINESSES, RATE_AGREED } from '../breach.js';
import { latePaymentPenalty } from '../interest.js';
import { codeCommerce } from './source.js';

/** A price paid late between businesses. */
export const latePaymentPenaltyNow: Rule = {
  id: 'fr.code-commerce.L441-10', norm: 'fr.code-commerce.L441-10',
  title: { en: 'Penalty for late payment', fr: 'Pénalités de retard', zh: '迟延付款罚息' },
  says: {
    en: 'Between businesses a price paid late bears, from the day after it fell due and without a reminder, the refinancing rate of the central bank raised by ten points, unless the contract sets another rate.',
    fr: 'Entre professionnels, le prix payé en retard porte, dès le lendemain de l’échéance et sans rappel, une pénalité au taux de refinancement de la banque centrale majoré de dix points, sauf taux convenu.',
    zh: '经营者之间迟延支付价款的，自到期次日起无须催告，按中央银行再融资利率加十个百分点计付罚息，但合同另有约定的除外。',
  },
  source: codeCommerce('L.441-10, II'),
  inForce: { from: on('2019-04-26'), to: null }, chosenBy: 'contract-date', of: 'case', stage: 'money', routes: ['contract'], certainty: 'unverified',
  when: { all: [{ is: 'owing', oneOf: ['unpaid'] }, { is: 'role', oneOf: ['provider'], about: 'claimant' }, ...BUSINESSES, { not: RATE_AGREED }] },
  then: [{ add: latePaymentPenalty(codeCommerce('L.441-10, II')), stream: 'interest' }],
};
