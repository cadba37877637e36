import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of the Code civil in the numbering before the reform of 2016. */
export const codeCivil1804 = articlesOf(
  { en: 'French Civil Code before 1 October 2016', fr: 'Code civil, rédaction antérieure au 1er octobre 2016', zh: '2016年10月1日以前的《法国民法典》' },
  { en: 'former C. civ.', fr: 'C. civ. anc.', zh: '旧《法国民法典》' },
);

/** In force for contracts concluded before the reform. */
export const BEFORE_THE_REFORM = { from: null, to: on('2016-09-30') };
