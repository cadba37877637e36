import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of SPC Interpretation on mental damages (2001) (最高人民法院关于确定民事侵权精神损害赔偿责任若干问题的解释（2001年）). */
export const mentalDamages2001 = articlesOf(
  { en: 'SPC Interpretation on mental damages (2001)', fr: 'Interprétation de la CPS sur le préjudice moral (2001)', zh: '最高人民法院关于确定民事侵权精神损害赔偿责任若干问题的解释（2001年）' },
  { en: 'Mental Damages Interpretation 2001 (PRC)', fr: 'Interpr. préjudice moral 2001 RPC', zh: '《精神损害赔偿解释》（2001年）' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2001-03-10'), to: on('2020-12-31') };
