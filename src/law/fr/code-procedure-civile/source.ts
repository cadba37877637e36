import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of the Code de procédure civile. */
export const codeProcedureCivile = articlesOf(
  { en: 'French Code of Civil Procedure', fr: 'Code de procédure civile', zh: '《法国民事诉讼法典》' },
  { en: 'CPC', fr: 'CPC', zh: '《法国民事诉讼法典》' },
);

/** In force since the code. */
export const SINCE_THE_CODE = { from: on('1976-01-01'), to: null };
