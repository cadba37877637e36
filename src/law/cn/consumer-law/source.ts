import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of the Consumer Protection Law in its text of 2013 (消费者权益保护法). */
export const consumerLaw = articlesOf(
  { en: 'Consumer Protection Law of the PRC (2013)', fr: 'Loi de la RPC sur la protection des consommateurs (2013)', zh: '中华人民共和国消费者权益保护法（2013年修正）' },
  { en: 'Consumer Protection Law (PRC)', fr: 'L. consommation RPC', zh: '《消费者权益保护法》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2014-03-15'), to: null };
