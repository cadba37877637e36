import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of Patent Law of the PRC (2020 text) (中华人民共和国专利法). */
export const patentLaw = articlesOf(
  { en: 'Patent Law of the PRC (2020 text)', fr: 'Loi de la RPC sur les brevets (2020)', zh: '中华人民共和国专利法' },
  { en: 'Patent Law (PRC)', fr: 'L. brevets RPC', zh: '《专利法》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2021-06-01'), to: null };
