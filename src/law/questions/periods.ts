import { ZERO } from '../../values/ratio.js';
import type { Duration } from '../../values/duration.js';
import type { Parameter } from '../../model/parameter.js';
import { on } from '../dates.js';

/** How long a provider may take to act on a notice when nobody has said: three days, our convention, no figure of the law. */
export const reactionPeriod: Parameter<Duration> = {
  id: 'cn.convention.reaction-time', unit: 'duration',
  source: {
    kind: 'convention', pinpoint: 'reaction-time',
    instrument: { en: 'Convention of this tool', fr: 'Convention de cet outil', zh: '本工具的约定' },
    short: { en: 'our convention', fr: 'notre convention', zh: '本工具约定' },
  },
  history: [{ from: on('1900-01-01'), to: null, value: { years: 0, months: 0, days: 3, businessDays: 0, seconds: ZERO } }],
  knownUntil: null,
};
