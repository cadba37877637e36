import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of SPC Provisions on infringements of personality through networks (2020) (最高人民法院关于审理利用信息网络侵害人身权益民事纠纷案件适用法律若干问题的规定). */
export const personalityProvisions = articlesOf(
  { en: 'SPC Provisions on infringements of personality through networks (2020)', fr: 'Dispositions de la CPS sur les atteintes à la personnalité par réseau (2020)', zh: '最高人民法院关于审理利用信息网络侵害人身权益民事纠纷案件适用法律若干问题的规定' },
  { en: 'Network Personality Provisions (PRC)', fr: 'Disp. personnalité en ligne RPC', zh: '《利用信息网络侵害人身权益规定》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2021-01-01'), to: null };
