import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of the first text of the regulation on payments to small and medium firms (国务院令第728号). */
export const smePayment2020 = articlesOf(
  { en: 'Regulation on securing payments to small and medium-sized enterprises (2020)', fr: 'Règlement garantissant les paiements aux petites et moyennes entreprises (2020)', zh: '保障中小企业款项支付条例（2020年）' },
  { en: 'SME Payment Reg. 2020 (PRC)', fr: 'Règl. paiements PME 2020 RPC', zh: '《保障中小企业款项支付条例》（2020年）' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2020-09-01'), to: on('2025-05-31') };
