import type { Measure } from '../../../model/measure.js';
import type { Source } from '../../../model/source.js';
import { addMonths, formatDay } from '../../../values/day.js';
import { limitationMonths } from '../parameters.js';

/** The last day on which the oldest unpaid fee could be sued for. */
export const lastDayOfCounterclaim = (source: Source): Measure<bigint> => ({
  id: 'cn.last-day-of-counterclaim', source, asks: [], parameters: [limitationMonths],
  compute: ({ matter: { sums }, figure }) => {
    const due = sums.unpaid.flatMap((fee) => (fee.due === null ? [] : [fee.due]));
    const day = due.length === 0 ? undefined : addMonths(Math.max(...due), Number(figure(limitationMonths).num));
    return { value: day === undefined ? undefined : BigInt(day), working: day === undefined ? [] : [{ name: 'last-day', value: formatDay(day) }] };
  },
});

/** The day on which the respondent sets its own claim off: that of its notice, else of assessment. */
export const dayOfSetOff = (source: Source): Measure<bigint> => ({
  id: 'cn.day-of-set-off', source, asks: [], unit: 'day',
  compute: ({ matter: { days, pleas, respondents } }) => {
    const day = pleas.find((p) => p.plea === 'set-off' && p.by === respondents[0] && p.on !== undefined)?.on ?? days.judgment;
    return { value: day === null ? undefined : BigInt(day), working: [] };
  },
});
