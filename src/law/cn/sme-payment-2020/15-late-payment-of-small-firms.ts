import type { Rule } from '../../words.js';
import { NOTHING_AGREED_ON_LATENESS } from '../late-payment.js';
import { smeInterest } from '../measures/price.js';
import { IN_FORCE, smePayment2020 } from './source.js';

/** The first text of the regulation; its numbering was not read. */
export const latePaymentOfSmallFirms2020: Rule = {
  id: 'cn.sme-payment-2020.15',
  norm: 'late-interest',
  title: { en: 'Interest for small firms paid late', fr: 'Intérêts dus aux petites entreprises payées en retard', zh: '拖欠中小企业款项的逾期利息' },
  says: {
    en: 'A large enterprise or public body that pays a small or medium firm late owes the agreed interest; where nothing was agreed, five ten-thousandths a day.',
    fr: 'La grande entreprise ou l’organisme public qui paie en retard une petite ou moyenne entreprise doit l’intérêt convenu ; à défaut, cinq dix-millièmes par jour.',
    zh: '机关、事业单位和大型企业迟延支付中小企业款项的，应当支付逾期利息；双方对利率没有约定的，按每日万分之五支付。',
  },
  source: smePayment2020('15'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'money',
  routes: ['contract'],
  certainty: 'unverified',
  yieldsTo: ['cn.sme-payment-2020.15.2'],
  when: {
    all: [
      { is: 'role', oneOf: ['provider'], about: 'claimant' },
      { is: 'owing', oneOf: ['unpaid'] },
      { is: 'size', oneOf: ['micro', 'small', 'medium'], about: 'claimant' },
      { is: 'size', oneOf: ['large', 'public-body'], about: 'respondent' },
      NOTHING_AGREED_ON_LATENESS,
    ],
  },
  then: [{ add: smeInterest(smePayment2020('15')), stream: 'interest' }],
};
