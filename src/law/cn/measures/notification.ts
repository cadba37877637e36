import type { AmountMeasure, Measure, Reading } from '../../../model/measure.js';
import type { Source } from '../../../model/source.js';
import { addDays, addMonths, formatDay } from '../../../values/day.js';
import { roundRatio } from '../../../values/money.js';
import type { Period } from '../../../values/period.js';
import { logMonths } from '../parameters.js';
import { personalInformationLaw } from '../personal-information-protection-law/source.js';
import { partOfWindow } from './part-of-window.js';

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

/** The days on which the persons were not told though they had to be: from the day after the notice was due to the day they were told, or the judgment. */
const untold = ({ matter }: Reading): Period | undefined => {
  const [due, informed] = [matter.work?.detected?.day ?? matter.days.event, matter.work?.personsInformed];
  const to = informed?.day ?? matter.days.judgment;
  return informed === undefined || informed.open || due === null || to === null || to <= addDays(due, 1) ? undefined : { from: addDays(due, 1), to };
};

/** How many such days there were; none where nobody speaks of it. */
export const daysUntold: Measure<bigint> = {
  id: 'cn.days-untold', source: personalInformationLaw('57'), asks: [], unit: 'number',
  compute: (reading) => { const late = untold(reading); return { value: late === undefined ? 0n : BigInt(late.to - late.from), working: late === undefined ? [] : [{ name: 'late-from', value: formatDay(late.from) }] }; },
};

/** What of a loss falls on them, by its dates; a loss without dates has nothing here. */
export const lossWhileUntold: AmountMeasure = {
  id: 'cn.loss-while-untold', source: personalInformationLaw('57'), asks: [],
  compute: (reading) => {
    const [late, { bound }] = [untold(reading), reading];
    return late === undefined || bound === undefined ? { value: undefined, working: [] } : partOfWindow(reading, bound, late, undefined);
  },
};
