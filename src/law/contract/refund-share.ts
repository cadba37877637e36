import type { Rule } from '../words.js';
import { agreedRefund } from './refunds.js';
import { ALWAYS, termsOn } from './source.js';

const AGREED_REFUND = termsOn('agreed-refund', { en: 'agreed refund', fr: 'remboursement convenu', zh: '约定的退款' });

/** A formula for what goes back, not a term that keeps it: it is tested as any standard term before. */
export const refundShareClause: Rule = {
  id: 'contract.refund-share',
  norm: 'contract.refund-share',
  title: { en: 'Agreed share of what goes back', fr: 'Fraction convenue du remboursement', zh: '约定的退款比例' },
  says: {
    en: 'Where a clause that stands says which part of the money goes back when the contract ends, no more than that does. It does not reach money that goes back after nullity or from a deposit.',
    fr: 'Lorsqu’une clause valable fixe la part du prix qui revient à la fin du contrat, il n’en revient pas davantage. Elle n’atteint pas ce qui est restitué après nullité ou au titre d’arrhes.',
    zh: '有效条款约定了合同终止时退款的比例或者数额的，按约定退还，不超过该数额；该条款不及于因合同无效应返还的款项和定金。',
  },
  source: AGREED_REFUND,
  inForce: ALWAYS,
  chosenBy: 'contract-date',
  of: 'clause',
  stage: 'parties',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { is: 'refundOn', oneOf: ['end'] },
      { is: 'asked', oneOf: ['restitution'], about: 'case' },
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { not: { concluded: 'ineffective' } },
    ],
  },
  then: [{ limit: agreedRefund(AGREED_REFUND), heads: { where: { is: 'head', oneOf: [], about: 'bound' } }, streams: ['restitution'], ofNorms: ['refund-after-the-end', 'prepaid-service'] }],
};
