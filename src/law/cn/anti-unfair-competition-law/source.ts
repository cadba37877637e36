import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of Anti-Unfair Competition Law of the PRC (2025 revision) (中华人民共和国反不正当竞争法（2025年修订）). */
export const antiUnfairCompetition = articlesOf(
  { en: 'Anti-Unfair Competition Law of the PRC (2025 revision)', fr: 'Loi de la RPC contre la concurrence déloyale (2025)', zh: '中华人民共和国反不正当竞争法（2025年修订）' },
  { en: 'Anti-Unfair Competition Law (PRC)', fr: 'L. concurrence déloyale RPC', zh: '《反不正当竞争法》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2025-10-15'), to: null };
