import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of the interpretation on prepaid consumption (预付式消费解释, 法释〔2025〕4号). */
export const prepaidInterpretation = articlesOf(
  { en: 'Supreme People’s Court, Interpretation on disputes over prepaid consumption (2025)', fr: 'Cour populaire suprême, interprétation sur la consommation prépayée (2025)', zh: '最高人民法院关于审理预付式消费民事纠纷案件适用法律若干问题的解释（法释〔2025〕4号）' },
  { en: 'Prepaid Consumption Interp. (PRC)', fr: 'Interp. consommation prépayée RPC', zh: '《预付式消费解释》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2025-05-01'), to: null };
