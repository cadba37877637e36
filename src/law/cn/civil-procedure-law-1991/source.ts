import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of the Civil Procedure Law of 1991 (民事诉讼法), used until the provisions on evidence; from memory. */
export const civilProcedureLaw1991 = articlesOf(
  { en: 'Civil Procedure Law of the PRC (1991)', fr: 'Loi de procédure civile de la RPC (1991)', zh: '中华人民共和国民事诉讼法（1991年）' },
  { en: 'Civil Procedure Law 1991 (PRC)', fr: 'L. proc. civ. 1991 RPC', zh: '《民事诉讼法》（1991年）' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('1991-04-09'), to: on('2002-03-31') };
