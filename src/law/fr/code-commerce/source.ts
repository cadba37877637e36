import { articlesOf } from '../citing.js';

/** An article of this code. */
export const codeCommerce = articlesOf(
  { en: 'French Commercial Code', fr: 'Code de commerce', zh: '《法国商法典》' },
  { en: 'C. com.', fr: 'C. com.', zh: '《法国商法典》' },
);
