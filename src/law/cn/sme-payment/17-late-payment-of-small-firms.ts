import type { Rule } from '../../words.js';
import { NOTHING_AGREED_ON_LATENESS } from '../late-payment.js';
import { smeInterest } from '../measures/price.js';
import { smePayment, IN_FORCE } from './source.js';

/** A rate agreed at or above the prime rate at signing goes first. */
export const latePaymentOfSmallFirms: Rule = {
  id: 'cn.sme-payment.17',
  norm: 'late-interest',
  aliases: ['cn.int.sme17'],
  title: { en: 'Interest for small firms paid late', fr: 'Intérêts dus aux petites entreprises payées en retard', zh: '拖欠中小企业款项的逾期利息' },
  says: {
    en: 'A large enterprise or public body that pays a small or medium firm late owes the agreed interest; where nothing was agreed, five ten-thousandths a day.',
    fr: 'La grande entreprise ou l’organisme public qui paie en retard une petite ou moyenne entreprise doit l’intérêt convenu ; à défaut, cinq dix-millièmes par jour.',
    zh: '大型企业、机关事业单位迟延支付中小企业款项的，按约定支付逾期利息；未约定的，按每日万分之五支付。',
  },
  source: smePayment('17'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'money',
  routes: ['contract'],
  certainty: 'read',
  yieldsTo: ['cn.sme-payment.17.2'],
  when: {
    all: [
      { is: 'role', oneOf: ['provider'], about: 'claimant' },
      { is: 'owing', oneOf: ['unpaid'] },
      { is: 'size', oneOf: ['micro', 'small', 'medium'], about: 'claimant' },
      { is: 'size', oneOf: ['large', 'public-body'], about: 'respondent' },
      NOTHING_AGREED_ON_LATENESS,
    ],
  },
  then: [{ add: smeInterest(smePayment('17')), stream: 'interest' }],
};
