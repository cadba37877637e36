import type { Rule } from '../../words.js';
import { unpaidFees } from '../measures/price.js';
import { RENEWAL_FELL } from '../renewal.js';
import { contractLaw, IN_FORCE } from './source.js';

/** A debt of money can always be performed. */
export const paymentOfThePrice: Rule = {
  id: 'cn.contract-law.109',
  norm: 'payment-of-the-price',
  title: { en: 'Payment of the price', fr: 'Paiement du prix', zh: '支付价款' },
  says: {
    en: 'A party that has not paid the price, remuneration or another sum of money can be made to pay it; a deposit is set against the price.',
    fr: 'La partie qui n’a pas payé le prix, la rémunération ou une autre somme peut être contrainte de la payer ; les arrhes s’imputent sur le prix.',
    zh: '当事人未支付价款、报酬或者不履行其他金钱债务的，对方可以请求其支付；已付定金抵作价款。',
  },
  source: contractLaw('109'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'price',
  routes: ['contract'],
  certainty: 'read',
  yieldsTo: ['cn.contract-law.111'],
  when: { all: [{ is: 'role', oneOf: ['provider'], about: 'claimant' }, { is: 'role', oneOf: ['customer'], about: 'respondent' }, { is: 'owing', oneOf: ['unpaid'] }, { not: { concluded: { rule: 'cn.contract-law.56' } } }, { not: RENEWAL_FELL }] },
  then: [{ add: unpaidFees(contractLaw('109')), stream: 'price' }],
};
