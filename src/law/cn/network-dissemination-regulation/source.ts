import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of Regulation on the right of network dissemination (2013) (信息网络传播权保护条例). */
export const disseminationRegulation = articlesOf(
  { en: 'Regulation on the right of network dissemination (2013)', fr: 'Règlement sur le droit de diffusion par réseau (2013)', zh: '信息网络传播权保护条例' },
  { en: 'Dissemination Regulation (PRC)', fr: 'Règl. diffusion par réseau RPC', zh: '《信息网络传播权保护条例》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2013-03-01'), to: null };
