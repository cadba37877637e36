import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of E-Commerce Law of the PRC (2018) (中华人民共和国电子商务法). */
export const eCommerceLaw = articlesOf(
  { en: 'E-Commerce Law of the PRC (2018)', fr: 'Loi de la RPC sur le commerce électronique (2018)', zh: '中华人民共和国电子商务法' },
  { en: 'E-Commerce Law (PRC)', fr: 'L. commerce électronique RPC', zh: '《电子商务法》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2019-01-01'), to: null };
