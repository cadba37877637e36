import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of SPC Provisions on the jurisdiction of internet courts (法释〔2025〕14号) (最高人民法院关于互联网法院案件管辖的规定（法释〔2025〕14号）). */
export const internetCourts = articlesOf(
  { en: 'SPC Provisions on the jurisdiction of internet courts (法释〔2025〕14号)', fr: 'Dispositions de la CPS sur la compétence des tribunaux de l’internet (2025)', zh: '最高人民法院关于互联网法院案件管辖的规定（法释〔2025〕14号）' },
  { en: 'Internet Courts Provisions (PRC)', fr: 'Disp. tribunaux de l’internet RPC', zh: '《互联网法院管辖规定》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2025-11-01'), to: null };
