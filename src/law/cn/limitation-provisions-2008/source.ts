import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of the provisions on limitation in civil cases as they stood in 2008 (法释〔2008〕11号), under the General Principles. */
export const limitationProvisions2008 = articlesOf(
  { en: 'Supreme People’s Court, Provisions on limitation in civil cases (2008)', fr: 'Cour populaire suprême, Dispositions sur la prescription en matière civile (2008)', zh: '最高人民法院关于审理民事案件适用诉讼时效制度若干问题的规定（法释〔2008〕11号）' },
  { en: 'Limitation Provisions 2008 (PRC)', fr: 'Dispositions prescription 2008 RPC', zh: '《诉讼时效规定》（2008年）' },
);

/** First day of force, and the last one on which no statute said the same. */
export const IN_FORCE = { from: on('2008-09-01'), to: on('2017-09-30') };
