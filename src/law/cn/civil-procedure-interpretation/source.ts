import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of the interpretation of the Civil Procedure Law (民诉法解释); the numbers cited are the same in the wordings of 2015, 2020 and 2022. */
export const civilProcedureInterpretation = articlesOf(
  { en: 'Supreme People’s Court, Interpretation on the Civil Procedure Law', fr: 'Cour populaire suprême, interprétation de la loi de procédure civile', zh: '最高人民法院关于适用《中华人民共和国民事诉讼法》的解释' },
  { en: 'Civil Procedure Interp. (PRC)', fr: 'Interp. proc. civ. RPC', zh: '《民诉法解释》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2015-02-04'), to: null };
