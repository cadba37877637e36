import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of SPC Provisions on private lending (2020) (最高人民法院关于审理民间借贷案件适用法律若干问题的规定（2020年第二次修正）). */
export const privateLending = articlesOf(
  { en: 'SPC Provisions on private lending (2020)', fr: 'Dispositions de la CPS sur le prêt privé (2020)', zh: '最高人民法院关于审理民间借贷案件适用法律若干问题的规定（2020年第二次修正）' },
  { en: 'Private Lending Provisions (PRC)', fr: 'Disp. prêt privé RPC', zh: '《民间借贷规定》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2021-01-01'), to: null };
