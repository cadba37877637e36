import type { Rule } from '../../words.js';
import { merchantLiable, merchantNamed } from '../../questions/consumer.js';
import { CONSUMER_CLAIMS, SOLD_ON_ANOTHERS } from '../platform.js';
import { consumerLaw, IN_FORCE } from './source.js';

/** Article 44(1) where the claim is made under the contract with the seller. */
export const platformBesideTheSellersContract: Rule = {
  id: 'cn.consumer-law.44.1.2',
  norm: 'seller-that-cannot-be-named',
  title: { en: 'A seller that the platform cannot name: beside its contract', fr: 'Vendeur que la plateforme ne peut nommer : à côté de son contrat', zh: '平台不能提供经营者信息：与合同责任并列' },
  says: {
    en: 'A consumer who claims under the contract with a seller may claim the same from the platform on which it was made, where the platform cannot give the seller’s true name, address and contact.',
    fr: 'Le consommateur qui agit au titre du contrat conclu avec un vendeur peut demander la même chose à la plateforme où il a été conclu, si elle ne peut donner les nom, adresse et contact véritables du vendeur.',
    zh: '消费者依与销售者、服务者的合同主张权利，而平台提供不出其真实名称、地址和有效联系方式的，可以就同一债务向平台要求赔偿。',
  },
  source: consumerLaw('44(1)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'party',
  stage: 'breach',
  routes: ['contract'],
  certainty: 'read',
  yieldsTo: ['cn.consumer-law.44.2.1'],
  when: { all: [SOLD_ON_ANOTHERS, CONSUMER_CLAIMS, { not: { ask: merchantNamed, burden: 'respondent' } }, { ask: merchantLiable, burden: 'claimant' }] },
  then: [{ breach: true }, { owes: 'whole', how: 'in-solidum' }, { contribution: 'stands-in' }, { remedy: 'recourse-against-third-party', granted: true }],
};
