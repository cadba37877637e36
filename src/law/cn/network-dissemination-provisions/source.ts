import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of SPC Provisions on infringements of the right of network dissemination (2020) (最高人民法院关于审理侵害信息网络传播权民事纠纷案件适用法律若干问题的规定). */
export const disseminationProvisions = articlesOf(
  { en: 'SPC Provisions on infringements of the right of network dissemination (2020)', fr: 'Dispositions de la CPS sur les atteintes au droit de diffusion par réseau (2020)', zh: '最高人民法院关于审理侵害信息网络传播权民事纠纷案件适用法律若干问题的规定' },
  { en: 'Dissemination Provisions (PRC)', fr: 'Disp. diffusion par réseau RPC', zh: '《侵害信息网络传播权规定》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2021-01-01'), to: null };
