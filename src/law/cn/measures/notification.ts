import type { Measure } from '../../../model/measure.js';
import type { Source } from '../../../model/source.js';
import { formatDay } from '../../../values/day.js';

/** The day on which a leak was noticed, else that of the event: the notice is due at once. */
export const dayToNotify = (source: Source): Measure<number> => ({
  id: 'cn.day-to-notify', source, asks: [], unit: 'day',
  compute: ({ matter }) => {
    const day = matter.work?.detected?.day ?? matter.days.event;
    return { value: day ?? undefined, working: day === null ? [] : [{ name: 'runs-from', value: formatDay(day) }] };
  },
});
