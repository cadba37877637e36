import { ZERO } from '../../values/ratio.js';
import type { Duration } from '../../values/duration.js';
import type { Parameter } from '../../model/parameter.js';
import { on } from '../dates.js';

/** How long a provider may take to act on a notice when nobody has said: three days, our convention, no figure of the law. */
export const reactionPeriod: Parameter<Duration> = {
  id: 'cn.convention.reaction-time', unit: 'duration',
  title: { en: 'time to react to a notice', fr: 'temps de réaction à une notification', zh: '收到通知后的反应时间' },
  source: {
    kind: 'convention', pinpoint: 'reaction-time',
    instrument: { en: 'Convention of this tool', fr: 'Convention de cet outil', zh: '本工具的设定' },
    short: { en: 'our convention', fr: 'notre convention', zh: '本工具的设定' },
  },
  history: [{ from: on('1900-01-01'), to: null, value: { years: 0, months: 0, days: 3, businessDays: 0, seconds: ZERO } }],
  knownUntil: null,
};

/** How long a right holder has to complain or sue once the user's statement reached it: fifteen days by statute on e-commerce platforms, taken elsewhere as well. */
export const counterPeriod: Parameter<Duration> = {
  id: 'cn.counter-notice-period', unit: 'duration',
  source: {
    kind: 'article', pinpoint: '43(2)',
    instrument: { en: 'E-Commerce Law of the PRC (2018)', fr: 'Loi de la RPC sur le commerce électronique (2018)', zh: '中华人民共和国电子商务法' },
    short: { en: 'E-Commerce Law (PRC) 43(2)', fr: 'L. commerce électronique RPC 43, al. 2', zh: '《电子商务法》第43条第2款' },
  },
  history: [{ from: on('2019-01-01'), to: null, value: { years: 0, months: 0, days: 15, businessDays: 0, seconds: ZERO } }],
  knownUntil: on('2026-06-03'),
};
