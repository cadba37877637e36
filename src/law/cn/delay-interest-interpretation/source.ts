import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of the interpretation on interest for late performance of judgments (执行程序中计算迟延履行期间的债务利息的解释, 法释〔2014〕8号). */
export const delayInterest = articlesOf(
  { en: 'SPC Interpretation on interest for late performance in enforcement (2014)', fr: 'Interprétation de la CPS sur les intérêts du retard dans l’exécution (2014)', zh: '最高人民法院关于执行程序中计算迟延履行期间的债务利息适用法律若干问题的解释（法释〔2014〕8号）' },
  { en: 'Late Performance Interp. 2014 (PRC)', fr: 'Interp. retard d’exécution 2014 RPC', zh: '《迟延履行利息解释》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2014-08-01'), to: null };
