import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of the sales interpretation as amended in 2020 (买卖合同解释, 法释〔2020〕17号). */
export const salesInterpretationNow = articlesOf(
  { en: 'Supreme People’s Court, Interpretation on sales contracts (as amended in 2020)', fr: 'Cour populaire suprême, interprétation sur les contrats de vente (version de 2020)', zh: '最高人民法院关于审理买卖合同纠纷案件适用法律问题的解释（2020年修正）' },
  { en: 'Sales Interp. 2020 (PRC)', fr: 'Interp. vente 2020 RPC', zh: '《买卖合同解释》（2020年修正）' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2021-01-01'), to: null };

/** Until the interpretation of 2023 says the same for every contract. */
export const UNTIL_2023 = { from: on('2021-01-01'), to: on('2023-12-04') };
