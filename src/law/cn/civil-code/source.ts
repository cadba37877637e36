import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of the Civil Code (民法典). */
export const civilCode = articlesOf(
  { en: 'Civil Code of the PRC', fr: 'Code civil de la RPC', zh: '中华人民共和国民法典' },
  { en: 'Civil Code (PRC)', fr: 'C. civ. RPC', zh: '《民法典》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2021-01-01'), to: null };
