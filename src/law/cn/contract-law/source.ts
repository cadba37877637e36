import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of the Contract Law of 1999 (合同法), repealed by the Civil Code. */
export const contractLaw = articlesOf(
  { en: 'Contract Law of the PRC (1999)', fr: 'Loi de la RPC sur les contrats (1999)', zh: '中华人民共和国合同法（1999年）' },
  { en: 'Contract Law (PRC)', fr: 'L. contrats RPC', zh: '《合同法》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('1999-10-01'), to: on('2020-12-31') };

/** Until the second interpretation said otherwise, for cases decided before it. */
export const BEFORE_THE_INTERPRETATION = { from: IN_FORCE.from, to: on('2009-05-12') };
