import { articlesOf } from '../citing.js';

/** An article of the ordinance that reformed the law of contract. */
export const ordonnance2016 = articlesOf(
  { en: 'Ordinance no. 2016-131 of 10 February 2016', fr: 'Ordonnance n° 2016-131 du 10 février 2016', zh: '2016年2月10日第2016-131号法令' },
  { en: 'Ord. 2016-131, art.', fr: 'Ord. 2016-131, art.', zh: '第2016-131号法令' },
);
