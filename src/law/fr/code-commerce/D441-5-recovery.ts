import { on, type Rule } from '../../words.js';
import { BUSINESSES } from '../breach.js';
import { recoveryCosts } from '../interest.js';
import { codeCommerce } from './source.js';

/** A fixed sum for recovery. */
export const recoveryIndemnity: Rule = {
  id: 'fr.code-commerce.D441-5', norm: 'fr.code-commerce.D441-5',
  title: { en: 'Fixed sum for recovery', fr: 'Indemnité forfaitaire de recouvrement', zh: '追收费用定额补偿' },
  says: {
    en: 'For each invoice that a business pays late to another, a fixed sum for recovery is owed by itself.',
    fr: 'Pour chaque facture payée en retard entre professionnels, une indemnité forfaitaire de recouvrement est due de plein droit.',
    zh: '经营者之间每张迟延支付的发票，当然产生定额追收费用补偿。',
  },
  source: codeCommerce('D.441-5'),
  inForce: { from: on('2013-01-01'), to: null }, chosenBy: 'contract-date', of: 'case', stage: 'money', routes: ['contract'], certainty: 'read',
  when: { all: [{ is: 'owing', oneOf: ['unpaid'] }, { is: 'role', oneOf: ['provider'], about: 'claimant' }, ...BUSINESSES] },
  then: [{ add: recoveryCosts(codeCommerce('D.441-5')), stream: 'costs' }],
};
