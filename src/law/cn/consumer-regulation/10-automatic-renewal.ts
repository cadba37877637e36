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
    en: 'Before a service with automatic renewal begins, and before each renewal, the consumer is reminded conspicuously; a renewal without it need not be paid.',
    fr: 'Avant un service à renouvellement automatique et avant chaque renouvellement, le consommateur en est averti de façon visible ; à défaut le renouvellement n’est pas dû.',
    zh: '自动展期、自动续费的，应在接受服务前和每次续费前以显著方式提请消费者注意；未提示的续费，可作为违约事实。',
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
