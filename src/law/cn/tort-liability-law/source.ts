import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of the Tort Liability Law of 2009 (侵权责任法), repealed by the Civil Code. */
export const tortLiabilityLaw = articlesOf(
  { en: 'Tort Liability Law of the PRC (2009)', fr: 'Loi de la RPC sur la responsabilité délictuelle (2009)', zh: '中华人民共和国侵权责任法（2009年）' },
  { en: 'Tort Liability Law (PRC)', fr: 'L. resp. délictuelle RPC', zh: '《侵权责任法》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2010-07-01'), to: on('2020-12-31') };
