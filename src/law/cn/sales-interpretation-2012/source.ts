import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of the sales interpretation in its wording of 2012 (买卖合同解释). */
export const salesInterpretation = articlesOf(
  { en: 'Supreme People’s Court, Interpretation on sales contracts (2012)', fr: 'Cour populaire suprême, interprétation sur les contrats de vente (2012)', zh: '最高人民法院关于审理买卖合同纠纷案件适用法律问题的解释（法释〔2012〕8号）' },
  { en: 'Sales Interp. 2012 (PRC)', fr: 'Interp. vente 2012 RPC', zh: '《买卖合同解释》（2012年）' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2012-07-01'), to: on('2020-12-31') };
