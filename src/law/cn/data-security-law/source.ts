import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of Data Security Law of the PRC (2021) (中华人民共和国数据安全法). */
export const dataSecurityLaw = articlesOf(
  { en: 'Data Security Law of the PRC (2021)', fr: 'Loi de la RPC sur la sécurité des données (2021)', zh: '中华人民共和国数据安全法' },
  { en: 'Data Security Law (PRC)', fr: 'L. sécurité des données RPC', zh: '《数据安全法》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2021-09-01'), to: null };
