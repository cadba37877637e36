import { on, type Rule } from '../../words.js';
import { noticeMalicious } from '../../questions/counter.js';
import { WRONG_NOTICE } from '../takedown.js';
import { antiUnfairCompetition2019 } from './source.js';

/** The fallback for notices before 2019. */
export const maliciousNotice: Rule = {
  id: 'cn.anti-unfair-competition-law-2019.2',
  norm: 'malicious-notice',
  title: { en: 'A malicious notice as unfair competition', fr: 'Notification malveillante : concurrence déloyale', zh: '恶意通知构成不正当竞争' },
  says: {
    en: 'Before the E-Commerce Law, a notice sent in malice against a competitor was judged as unfair competition under the general clause: the loss is made good, once.',
    fr: 'Avant la loi sur le commerce électronique, la notification malveillante contre un concurrent relevait de la clause générale de concurrence déloyale : la perte est réparée, une fois.',
    zh: '电子商务法施行前，恶意通知打击竞争对手的，按反不正当竞争法一般条款认定为不正当竞争，赔偿实际损失，不加倍。',
  },
  source: antiUnfairCompetition2019('2'),
  inForce: { from: on('2010-07-01'), to: on('2018-12-31') },
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'unverified',
  when: { all: [WRONG_NOTICE, { ask: noticeMalicious, burden: 'user' }] },
  then: [{ breach: true }, { owes: 'whole', how: 'alone' }],
};
