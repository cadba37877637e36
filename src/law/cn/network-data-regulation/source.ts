import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of Network Data Security Regulation (2024) (网络数据安全管理条例). */
export const networkDataRegulation = articlesOf(
  { en: 'Network Data Security Regulation (2024)', fr: 'Règlement sur la sécurité des données de réseau (2024)', zh: '网络数据安全管理条例' },
  { en: 'Network Data Regulation (PRC)', fr: 'Règl. données de réseau RPC', zh: '《网络数据安全管理条例》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2025-01-01'), to: null };
