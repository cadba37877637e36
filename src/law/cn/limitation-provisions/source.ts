import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of the provisions on limitation in civil cases (法释〔2008〕11号; text of 2020 since the Civil Code). */
export const limitationProvisions = articlesOf(
  { en: 'Supreme People’s Court, Provisions on limitation in civil cases', fr: 'Cour populaire suprême, Dispositions sur la prescription en matière civile', zh: '最高人民法院关于审理民事案件适用诉讼时效制度若干问题的规定' },
  { en: 'Limitation Provisions (PRC)', fr: 'Dispositions prescription RPC', zh: '《诉讼时效规定》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2021-01-01'), to: null };
