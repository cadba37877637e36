import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of Personal Information Protection Law of the PRC (2021) (中华人民共和国个人信息保护法). */
export const personalInformationLaw = articlesOf(
  { en: 'Personal Information Protection Law of the PRC (2021)', fr: 'Loi de la RPC sur la protection des informations personnelles (2021)', zh: '中华人民共和国个人信息保护法' },
  { en: 'PIPL (PRC)', fr: 'LPIP RPC', zh: '《个人信息保护法》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2021-11-01'), to: null };
