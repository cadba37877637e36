import { articlesOf } from '../citing.js';

/** An article of this code. */
export const codeConsommation1993 = articlesOf(
  { en: 'French Consumer Code before 1 July 2016', fr: 'Code de la consommation, rédaction antérieure au 1er juillet 2016', zh: '2016年7月1日以前的《法国消费法典》' },
  { en: 'former C. consom.', fr: 'C. consom. anc.', zh: '旧《法国消费法典》' },
);
