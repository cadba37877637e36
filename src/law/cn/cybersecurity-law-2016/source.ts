import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of the Cybersecurity Law with its first numbers (网络安全法, 2016). */
export const cybersecurityLaw2016 = articlesOf(
  { en: 'Cybersecurity Law of the PRC (2016)', fr: 'Loi de la RPC sur la cybersécurité (2016)', zh: '中华人民共和国网络安全法（2016年）' },
  { en: 'Cybersecurity Law 2016 (PRC)', fr: 'L. cybersécurité 2016 RPC', zh: '《网络安全法》（2016年）' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2017-06-01'), to: on('2025-12-31') };
