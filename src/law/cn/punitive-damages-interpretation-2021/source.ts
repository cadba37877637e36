import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of SPC Interpretation on punitive damages in IP cases (法释〔2021〕4号) (最高人民法院关于审理侵害知识产权民事案件适用惩罚性赔偿的解释（法释〔2021〕4号）). */
export const punitiveInterpretation2021 = articlesOf(
  { en: 'SPC Interpretation on punitive damages in IP cases (法释〔2021〕4号)', fr: 'Interprétation de la CPS sur les dommages punitifs en PI (2021)', zh: '最高人民法院关于审理侵害知识产权民事案件适用惩罚性赔偿的解释（法释〔2021〕4号）' },
  { en: 'IP Punitive Damages Interpretation 2021 (PRC)', fr: 'Interpr. dommages punitifs PI 2021 RPC', zh: '《知产惩罚性赔偿解释》（2021年）' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2021-03-03'), to: on('2026-04-30') };
