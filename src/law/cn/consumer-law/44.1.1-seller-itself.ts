import type { Rule } from '../../words.js';
import { merchantLiable } from '../../questions/consumer.js';
import { CONSUMER_CLAIMS, SELLER_SUED } from '../platform.js';
import { consumerLaw, IN_FORCE } from './source.js';

/** The first debtor, for whom the platform stands in. */
export const sellerItself: Rule = {
  id: 'cn.consumer-law.44.1.1',
  norm: 'seller-itself',
  title: { en: 'The seller on the platform itself', fr: 'Le vendeur de la plateforme lui-même', zh: '平台内经营者自身的责任' },
  says: {
    en: 'A consumer hurt by what it bought on a platform may claim from the seller, which answers under its contract or in tort.',
    fr: 'Le consommateur lésé par ce qu’il a acheté sur une plateforme peut agir contre le vendeur, qui répond au titre de son contrat ou en délictuel.',
    zh: '消费者通过平台购买商品、接受服务而受损害的，可以向销售者、服务者要求赔偿；其责任依合同或者侵权确定。',
  },
  source: consumerLaw('44(1)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'breach',
  routes: ['tort', 'statute'],
  certainty: 'read',
  when: { all: [SELLER_SUED, CONSUMER_CLAIMS, { ask: merchantLiable, burden: 'claimant', about: 'respondent' }] },
  then: [{ breach: true }, { owes: 'whole', how: 'in-solidum' }, { contribution: 'responsibility' }],
};
