import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of SPC Interpretation on punitive damages in IP cases (法释〔2026〕7号) (最高人民法院关于审理侵害知识产权民事案件适用惩罚性赔偿的解释（法释〔2026〕7号）). */
export const punitiveInterpretation = articlesOf(
  { en: 'SPC Interpretation on punitive damages in IP cases (法释〔2026〕7号)', fr: 'Interprétation de la CPS sur les dommages punitifs en PI (2026)', zh: '最高人民法院关于审理侵害知识产权民事案件适用惩罚性赔偿的解释（法释〔2026〕7号）' },
  { en: 'IP Punitive Damages Interpretation (PRC)', fr: 'Interpr. dommages punitifs PI RPC', zh: '《知产惩罚性赔偿解释》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2026-05-01'), to: null };
