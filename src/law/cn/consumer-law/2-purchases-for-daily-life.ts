import type { Rule } from '../../words.js';
import { consumerPurchase } from '../../questions/consumer.js';
import { consumerLaw, IN_FORCE } from './source.js';

/** The gate of consumer law. */
export const purchasesForDailyLife: Rule = {
  id: 'cn.consumer-law.2',
  norm: 'purchases-for-daily-life',
  aliases: ['cn.cpl.2'],
  title: { en: 'Purchases for daily life', fr: 'Achats de la vie courante', zh: '生活消费' },
  says: {
    en: 'Consumer law protects who buys for the needs of daily life; a purchase of cloud services by a business is outside it.',
    fr: 'Le droit de la consommation protège celui qui achète pour la vie courante ; l’achat de services en nuage par une entreprise n’en relève pas.',
    zh: '为生活消费需要购买、接受服务的，受消费者权益保护法保护；企业采购云服务不在此列。',
  },
  source: consumerLaw('2'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { ask: consumerPurchase, burden: 'customer', about: 'case' },
  then: [{ note: true }],
};
