import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of SPC Provisions on infringements of personality through networks (2014) (最高人民法院关于审理利用信息网络侵害人身权益民事纠纷案件适用法律若干问题的规定（2014年）). */
export const personalityProvisions2014 = articlesOf(
  { en: 'SPC Provisions on infringements of personality through networks (2014)', fr: 'Dispositions de la CPS sur les atteintes à la personnalité par réseau (2014)', zh: '最高人民法院关于审理利用信息网络侵害人身权益民事纠纷案件适用法律若干问题的规定（2014年）' },
  { en: 'Network Personality Provisions 2014 (PRC)', fr: 'Disp. personnalité en ligne 2014 RPC', zh: '《利用信息网络侵害人身权益规定》（2014年）' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2014-10-10'), to: on('2020-12-31') };
