import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of Anti-Unfair Competition Law of the PRC (2019 text) (中华人民共和国反不正当竞争法（2019年修正）). */
export const antiUnfairCompetition2019 = articlesOf(
  { en: 'Anti-Unfair Competition Law of the PRC (2019 text)', fr: 'Loi de la RPC contre la concurrence déloyale (texte de 2019)', zh: '中华人民共和国反不正当竞争法（2019年修正）' },
  { en: 'Anti-Unfair Competition Law 2019 (PRC)', fr: 'L. concurrence déloyale 2019 RPC', zh: '《反不正当竞争法》（2019年）' },
);

/** First and last day of force. */
export const IN_FORCE = { from: null, to: on('2025-10-14') };
