import type { Rule } from '../../words.js';
import { consumerPurchase, fraud } from '../../questions/consumer.js';
import { addedForFraud } from '../measures/consumer-fraud.js';
import { consumerLaw, IN_FORCE } from './source.js';

/** One of the few bases of punitive damages; a mere outage never is. */
export const consumerFraud: Rule = {
  id: 'cn.consumer-law.55.1',
  norm: 'consumer-fraud',
  aliases: ['cn.cpl.55.1', 'cn.pun.cpl55.1'],
  title: { en: 'Fraud on a consumer: three times the price', fr: 'Tromperie du consommateur : trois fois le prix', zh: '欺诈消费者的三倍赔偿' },
  says: {
    en: 'A business that defrauds a consumer adds to the compensation, on demand, three times the price of the goods or the fee of the service, and at least five hundred yuan.',
    fr: 'Le professionnel qui trompe un consommateur ajoute à la réparation, sur demande, trois fois le prix du bien ou du service, et cinq cents yuans au moins.',
    zh: '经营者有欺诈行为的，消费者除损失赔偿外可以请求增加赔偿，数额为商品价款或者服务费用的三倍；不足五百元的，为五百元。',
  },
  source: consumerLaw('55(1)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'price',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: {
    all: [
      { pleaded: 'punitive', by: 'claimant' },
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { ask: consumerPurchase, burden: 'customer' },
      { ask: fraud, burden: 'customer' },
    ],
  },
  then: [{ add: addedForFraud(consumerLaw('55(1)')), stream: 'punitive' }],
};
