import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of the Guarantee Law of 1995 (担保法), repealed by the Civil Code. */
export const guaranteeLaw = articlesOf(
  { en: 'Guarantee Law of the PRC (1995)', fr: 'Loi de la RPC sur les sûretés (1995)', zh: '中华人民共和国担保法（1995年）' },
  { en: 'Guarantee Law (PRC)', fr: 'L. sûretés RPC', zh: '《担保法》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('1995-10-01'), to: on('2020-12-31') };
