import { articlesOf } from '../citing.js';

/** An article of the act that ratified the reform and amended it. */
export const loi2018 = articlesOf(
  { en: 'Act no. 2018-287 of 20 April 2018', fr: 'Loi n° 2018-287 du 20 avril 2018', zh: '2018年4月20日第2018-287号法律' },
  { en: 'Act 2018-287, art.', fr: 'Loi 2018-287, art.', zh: '第2018-287号法律' },
);
