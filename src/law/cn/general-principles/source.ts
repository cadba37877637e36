import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';
import { threeYearsSince } from '../general-provisions/source.js';

/** An article of the General Principles of the Civil Law of 1986 (民法通则). */
export const generalPrinciples = articlesOf(
  { en: 'General Principles of the Civil Law of the PRC (1986)', fr: 'Principes généraux du droit civil de la RPC (1986)', zh: '中华人民共和国民法通则（1986年）' },
  { en: 'General Principles 1986 (PRC)', fr: 'Principes gén. dr. civ. RPC', zh: '《民法通则》' },
);

/** First and last day on which its periods of limitation were the ordinary ones. */
export const IN_FORCE = { from: on('1987-01-01'), to: on('2017-09-30') };

/** Since the ordinary period is three years; what had run out before stays as it was. */
export const SINCE_THREE_YEARS = { from: threeYearsSince, to: null };
