import type { Rule } from '../../words.js';
import { consumerPurchase, fraud, refundEvaded } from '../../questions/consumer.js';
import { addedForFraud } from '../measures/consumer-fraud.js';
import { IN_FORCE, prepaidInterpretation } from './source.js';

/** Consumer law 55(1) by another door. */
export const closedWithTheMoney: Rule = {
  id: 'cn.prepaid-interpretation.23',
  norm: 'closed-with-the-money',
  aliases: ['cn.pun.prepaid23'],
  title: { en: 'Closed with the money', fr: 'Fermé avec l’argent', zh: '收取预付款后终止营业、逃避退款' },
  says: {
    en: 'A business that took prepayment, closed without telling and evades paying back defrauds: the consumer may ask three times the price, and at least five hundred yuan.',
    fr: 'Le professionnel qui a encaissé d’avance, ferme sans avertir et se dérobe au remboursement trompe : le consommateur peut demander trois fois le prix, et cinq cents yuans au moins.',
    zh: '收取预付款后终止营业、既不通知又逃避退款的，构成欺诈，消费者可以请求三倍赔偿，不足五百元的按五百元计。',
  },
  source: prepaidInterpretation('23'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'price',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: {
    all: [
      { pleaded: 'punitive', by: 'claimant' },
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { is: 'owing', oneOf: ['prepaid'], about: 'case' },
      { ask: consumerPurchase, burden: 'customer', about: 'case' },
      { not: { ask: fraud, burden: 'customer', about: 'case' } },
      { ask: refundEvaded, burden: 'customer', about: 'case' },
    ],
  },
  then: [{ add: addedForFraud(prepaidInterpretation('23')), stream: 'punitive' }],
};
