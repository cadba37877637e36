import { formatDay } from '../../../values/day.js';
import { ratio, roundHalfUp } from '../../../values/ratio.js';
import type { Ratio } from '../../../values/ratio.js';
import { on } from '../../words.js';
import type { Measure, Parameter } from '../../words.js';
import { gdpr } from './source.js';

/** The days within which the authority is told, from when the controller knows. */
export const notificationDays: Parameter<Ratio> = {
  id: 'eu.notification-days', unit: 'number', source: gdpr('33(1)'), history: [{ from: on('2018-05-25'), to: null, value: ratio(3n) }], knownUntil: on('2026-04-03'),
};

/** The last day of the seventy-two hours; not known where the record does not say when the breach was noticed. */
export const lastDayToNotify: Measure<number> = {
  id: 'eu.last-day-to-notify', source: gdpr('33(1)'), asks: [], unit: 'day', parameters: [notificationDays],
  compute: ({ matter, figure }) => {
    const day = matter.work?.detected?.day ?? null;
    return day === null ? { value: undefined, working: [] } : { value: day + Number(roundHalfUp(figure(notificationDays))), working: [{ name: 'runs-from', value: formatDay(day) }] };
  },
};
