import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of SPC Interpretation (I) of the Tort Book of the Civil Code (2024) (最高人民法院关于适用《中华人民共和国民法典》侵权责任编的解释（一）). */
export const tortInterpretation = articlesOf(
  { en: 'SPC Interpretation (I) of the Tort Book of the Civil Code (2024)', fr: 'Interprétation (I) de la CPS sur le livre de la responsabilité délictuelle (2024)', zh: '最高人民法院关于适用《中华人民共和国民法典》侵权责任编的解释（一）' },
  { en: 'Tort Interpretation (PRC)', fr: 'Interpr. resp. délictuelle RPC', zh: '《侵权责任编解释（一）》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2024-09-27'), to: null };
