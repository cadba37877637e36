import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of the regulation on payments to small and medium firms (保障中小企业款项支付条例). */
export const smePayment = articlesOf(
  { en: 'Regulation on securing payments to small and medium-sized enterprises (2025)', fr: 'Règlement garantissant les paiements aux petites et moyennes entreprises (2025)', zh: '保障中小企业款项支付条例（2025年修订）' },
  { en: 'SME Payment Reg. (PRC)', fr: 'Règl. paiements PME RPC', zh: '《保障中小企业款项支付条例》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2025-06-01'), to: null };
