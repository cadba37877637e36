import type { Rule } from '../../words.js';
import { consumerPurchase, merchantNamed } from '../../questions/consumer.js';
import { fault } from '../../questions/party.js';
import { consumerLaw, IN_FORCE } from './source.js';

/** The platform shows that it named the seller. */
export const sellerThatCannotBeNamed: Rule = {
  id: 'cn.consumer-law.44.1',
  norm: 'seller-that-cannot-be-named',
  aliases: ['cn.cpl.44'],
  title: { en: 'A seller that the platform cannot name', fr: 'Vendeur que la plateforme ne peut nommer', zh: '平台不能提供经营者信息' },
  says: {
    en: 'A consumer hurt by a seller on a platform may turn to the platform where it cannot give the seller’s true name, address and contact; it then has recourse.',
    fr: 'Le consommateur lésé par un vendeur d’une plateforme peut s’adresser à elle si elle ne peut donner ses nom, adresse et contact véritables ; elle a un recours.',
    zh: '消费者在平台上受销售者、服务者损害，平台提供不出其真实名称、地址和有效联系方式的，可以向平台要求赔偿；平台赔后可追偿。',
  },
  source: consumerLaw('44(1)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'party',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'read',
  when: {
    all: [
      { is: 'role', oneOf: ['direct-infringer', 'user', 'co-provider'] },
      { is: 'services', oneOf: ['e-commerce-platform', 'online-booking'], about: 'case' },
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { ask: consumerPurchase, burden: 'customer', about: 'case' },
      { not: { ask: merchantNamed, burden: 'provider' } },
      { ask: fault, burden: 'claimant' },
    ],
  },
  then: [{ breach: true }, { owes: 'whole', how: 'in-solidum' }],
};
