import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of the Code civil in the numbering of the reform of 2016. */
export const codeCivil = articlesOf(
  { en: 'French Civil Code', fr: 'Code civil', zh: '《法国民法典》' },
  { en: 'C. civ.', fr: 'C. civ.', zh: '《法国民法典》' },
);

/** In force for contracts concluded since the reform, without an end. */
export const SINCE_THE_REFORM = { from: on('2016-10-01'), to: null };
