import type { Measure } from '../../../model/measure.js';
import type { Source } from '../../../model/source.js';
import { roundRatio } from '../../../values/money.js';
import { addMonths, formatDay } from '../../../values/day.js';
import { logMonths } from '../parameters.js';

/** The day on which a leak was noticed, else that of the event: the notice is due at once. */
export const dayToNotify = (source: Source): Measure<number> => ({
  id: 'cn.day-to-notify', source, asks: [], unit: 'day',
  compute: ({ matter }) => {
    const day = matter.work?.detected?.day ?? matter.days.event;
    return { value: day ?? undefined, working: day === null ? [] : [{ name: 'runs-from', value: formatDay(day) }] };
  },
});

/** The day to which the logs of an incident are kept at the least. */
export const logsUntil = (source: Source): Measure<number> => ({
  id: 'cn.logs-until', source, asks: [], unit: 'day', parameters: [logMonths],
  compute: ({ matter, figure }) => {
    const { event } = matter.days;
    return event === null ? { value: undefined, working: [] } : { value: addMonths(event, Number(roundRatio(figure(logMonths)))), working: [{ name: 'runs-from', value: formatDay(event) }] };
  },
});
