import type { Measure } from '../../../model/measure.js';
import type { Source } from '../../../model/source.js';
import { addMonths, formatDay } from '../../../values/day.js';
import type { Day } from '../../../values/day.js';
import { limitationMonths, longStopMonths } from '../parameters.js';
import { threeYearsSince } from '../general-provisions/source.js';

/** Months of the period before it was three years. */
const EARLIER = 24;

/** The last day of one period: two years where they had run out before the law made them three. */
const lastOf = (start: Day, months: number): Day => (addMonths(start, EARLIER) < threeYearsSince ? addMonths(start, EARLIER) : addMonths(start, months));

/** The last day on which the claim could be brought: the period from knowledge, anew from each interruption in time, and never beyond twenty years of the injury. */
export const lastDayToSue = (source: Source): Measure<number> => ({
  id: 'cn.last-day-to-sue', source, asks: [], parameters: [limitationMonths, longStopMonths],
  compute: ({ matter: { sums: { limitation }, days }, figure }) => {
    if (limitation.knownOn === null) return { value: undefined, working: [] };
    const months = Number(figure(limitationMonths).num);
    const start = limitation.interruptions.reduce((from, { at }) => (at >= from && at <= lastOf(from, months) ? at : from), limitation.knownOn);
    const end = lastOf(start, months);
    const stop = days.event === null ? end : addMonths(days.event, Number(figure(longStopMonths).num));
    return { value: Math.min(end, stop), working: [{ name: 'runs-from', value: formatDay(start) }, { name: 'last-day', value: formatDay(Math.min(end, stop)) }] };
  },
});

/** The same day, as a number to compare. */
export const lastDay = (source: Source): Measure<bigint> => {
  const day = lastDayToSue(source);
  return { id: 'cn.last-day', source, asks: [], parameters: [limitationMonths, longStopMonths], compute: (reading) => { const { value, working } = day.compute(reading); return { value: value === undefined ? undefined : BigInt(value), working }; } };
};

/** The day of the suit; for a claim not yet brought, the day of assessment. */
export const dayOfSuit = (source: Source): Measure<bigint> => ({
  id: 'cn.day-of-suit', source, asks: [],
  compute: ({ matter: { sums: { limitation }, days } }) => {
    const day = limitation.filedOn ?? days.judgment;
    return { value: day === null ? undefined : BigInt(day), working: day === null ? [] : [{ name: 'day-of-suit', value: formatDay(day) }] };
  },
});
