import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of the regulation implementing the Consumer Protection Law (消费者权益保护法实施条例, State Council order 778). */
export const consumerRegulation = articlesOf(
  { en: 'Regulation implementing the Consumer Protection Law of the PRC (2024)', fr: 'Règlement d’application de la loi de la RPC sur la protection des consommateurs (2024)', zh: '中华人民共和国消费者权益保护法实施条例（国务院令第778号）' },
  { en: 'Consumer Regulation (PRC)', fr: 'Règl. consommation RPC', zh: '《消费者权益保护法实施条例》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2024-07-01'), to: null };
