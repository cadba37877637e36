import type { Rule } from '../../words.js';
import { consumerPurchase } from '../../questions/consumer.js';
import { consumerLaw, IN_FORCE } from './source.js';

/** What the seller owes under its contract and what the platform owes in its place is one debt. */
export const sellerBesideItsPlatform: Rule = {
  id: 'cn.consumer-law.44.1.3',
  norm: 'seller-beside-its-platform',
  title: { en: 'Seller and platform owe one debt', fr: 'Vendeur et plateforme, une seule dette', zh: '经营者与平台就同一债务承担责任' },
  says: {
    en: 'What a seller owes a consumer under its contract and what the platform owes in its place is paid once; the platform that paid turns to the seller.',
    fr: 'Ce que le vendeur doit au consommateur au titre de son contrat et ce que la plateforme doit à sa place n’est payé qu’une fois ; la plateforme qui a payé se retourne contre le vendeur.',
    zh: '销售者、服务者依合同对消费者所负债务与平台所负赔偿义务，消费者只能受偿一次；平台赔偿后有权向销售者、服务者追偿。',
  },
  source: consumerLaw('44(1)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'parties',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { some: 'party', where: { is: 'role', oneOf: ['platform'], about: 'bound' } },
      { ask: consumerPurchase, burden: 'customer', about: 'case' },
    ],
  },
  then: [{ contribution: 'responsibility' }],
};
