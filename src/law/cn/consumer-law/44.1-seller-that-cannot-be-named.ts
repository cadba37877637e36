import type { Rule } from '../../words.js';
import { merchantLiable, merchantNamed } from '../../questions/consumer.js';
import { BOUGHT_FROM, CONSUMER_CLAIMS } from '../platform.js';
import { consumerLaw, IN_FORCE } from './source.js';

/** The seller must answer to the consumer, under its contract or in tort; no fault of the platform is asked. The platform shows that it named the seller. */
export const sellerThatCannotBeNamed: Rule = {
  id: 'cn.consumer-law.44.1',
  norm: 'seller-that-cannot-be-named',
  aliases: ['cn.cpl.44'],
  title: { en: 'A seller that the platform cannot name', fr: 'Vendeur que la plateforme ne peut nommer', zh: '平台不能提供经营者信息' },
  says: {
    en: 'A consumer to whom a seller on a platform answers may turn to the platform where it cannot give the seller’s true name, address and contact; the platform needs no fault of its own and turns to the seller for what it paid. What it promised beyond that, it keeps.',
    fr: 'Le consommateur envers qui répond un vendeur d’une plateforme peut s’adresser à elle si elle ne peut donner ses nom, adresse et contact véritables ; aucune faute de sa part n’est requise, et elle se retourne contre le vendeur. Ce qu’elle a promis de plus favorable l’oblige.',
    zh: '平台内的销售者、服务者应对消费者负责，而平台提供不出其真实名称、地址和有效联系方式的，消费者可以向平台要求赔偿，不问平台有无过错；平台另有更有利承诺的，应予兑现；平台赔后可向其追偿。',
  },
  source: consumerLaw('44(1)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'party',
  stage: 'breach',
  routes: ['tort', 'statute'],
  certainty: 'read',
  yieldsTo: ['cn.consumer-law.44.2', 'cn.e-commerce-law.38.1'],
  when: { all: [BOUGHT_FROM, CONSUMER_CLAIMS, { not: { ask: merchantNamed, burden: 'respondent' } }, { ask: merchantLiable, burden: 'claimant' }] },
  then: [{ breach: true }, { owes: 'whole', how: 'in-solidum' }, { contribution: 'stands-in' }, { remedy: 'recourse-against-third-party', granted: true }],
};
