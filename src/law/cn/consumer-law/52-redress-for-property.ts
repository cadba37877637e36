import type { Rule } from '../../words.js';
import { consumerPurchase } from '../../questions/consumer.js';
import { consumerLaw, IN_FORCE } from './source.js';

/** A duty to consumers. */
export const redressForProperty: Rule = {
  id: 'cn.consumer-law.52',
  norm: 'redress-for-property',
  title: { en: 'Redress for property', fr: 'Réparation des biens', zh: '财产损害的救济' },
  says: {
    en: 'Damage to a consumer’s property is made good by repair, doing again, refund or damages, by law or agreement.',
    fr: 'Le dommage aux biens du consommateur se répare par remise en état, réfection, remboursement ou indemnité.',
    zh: '造成消费者财产损害的，依法律或者约定以修理、重作、退款、赔偿等方式承担责任。',
  },
  source: consumerLaw('52'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ ask: consumerPurchase, burden: 'customer', about: 'case' }, { is: 'role', oneOf: ['provider'], about: 'respondent' }] },
  then: [{ note: true }],
};
