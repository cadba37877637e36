import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of Copyright Law of the PRC (2020 text) (中华人民共和国著作权法). */
export const copyrightLaw = articlesOf(
  { en: 'Copyright Law of the PRC (2020 text)', fr: 'Loi de la RPC sur le droit d’auteur (2020)', zh: '中华人民共和国著作权法' },
  { en: 'Copyright Law (PRC)', fr: 'L. droit d’auteur RPC', zh: '《著作权法》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2021-06-01'), to: null };
