import { articlesOf } from '../citing.js';

/** An article of this code. */
export const codeConsommation = articlesOf(
  { en: 'French Consumer Code', fr: 'Code de la consommation', zh: '《法国消费法典》' },
  { en: 'C. consom.', fr: 'C. consom.', zh: '《法国消费法典》' },
);
