import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of the Cybersecurity Law as amended in 2025 and numbered anew (网络安全法). */
export const cybersecurityLaw = articlesOf(
  { en: 'Cybersecurity Law of the PRC (amended 2025)', fr: 'Loi de la RPC sur la cybersécurité (modifiée en 2025)', zh: '中华人民共和国网络安全法（2025年修正）' },
  { en: 'Cybersecurity Law (PRC)', fr: 'L. cybersécurité RPC', zh: '《网络安全法》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2026-01-01'), to: null };
