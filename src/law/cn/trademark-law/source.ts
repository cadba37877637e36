import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of Trademark Law of the PRC (2019 text) (中华人民共和国商标法). */
export const trademarkLaw = articlesOf(
  { en: 'Trademark Law of the PRC (2019 text)', fr: 'Loi de la RPC sur les marques (2019)', zh: '中华人民共和国商标法' },
  { en: 'Trademark Law (PRC)', fr: 'L. marques RPC', zh: '《商标法》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2019-11-01'), to: null };
