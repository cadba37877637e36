import type { Rule } from '../../words.js';
import { consumerPurchase } from '../../questions/consumer.js';
import { consumerRegulation, IN_FORCE } from './source.js';

/** A duty to consumers. */
export const automaticRenewal: Rule = {
  id: 'cn.consumer-regulation.10',
  norm: 'automatic-renewal',
  aliases: ['cn.cpr.10/21/22'],
  title: { en: 'Automatic renewal', fr: 'Renouvellement automatique', zh: '自动续费的提示' },
  says: {
    en: 'Before a service with automatic renewal is accepted, and before each renewal, the business reminds the consumer conspicuously. That the clause was marked when the contract was made does not stand for the reminder before a renewal.',
    fr: 'Avant l’acceptation d’un service à renouvellement automatique et avant chaque renouvellement, le professionnel en avertit le consommateur de façon apparente. La mise en évidence de la clause à la conclusion ne tient pas lieu de rappel avant le renouvellement.',
    zh: '经营者采取自动展期、自动续费等方式提供服务的，应当在消费者接受服务前和每次自动展期、自动续费前，以显著方式提请消费者注意；订约时已对条款作出提示的，不能代替续费前的提示。',
  },
  source: consumerRegulation('10'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract'],
  certainty: 'read',
  when: { all: [{ ask: consumerPurchase, burden: 'customer', about: 'case' }, { is: 'role', oneOf: ['provider'], about: 'respondent' }, { some: 'clause', where: { is: 'kind', oneOf: ['auto-renewal'], about: 'bound' } }] },
  then: [{ note: true }],
};
