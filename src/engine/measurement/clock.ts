import type { Day } from '../../values/day.js';
import { addMonths, day, yearMonthDay } from '../../values/day.js';
import type { Duration } from '../../values/duration.js';
import { dayAt, instantOf } from '../../values/instant.js';
import type { Instant } from '../../values/instant.js';
import { localTime } from '../../values/localTime.js';
import type { Clock } from '../../values/localTime.js';
import type { Ratio } from '../../values/ratio.js';

/** The local day of an instant, and the milliseconds since it began by the clock on the wall. */
export const localOf = (clock: Clock, at: Instant): { readonly day: Day; readonly milliseconds: number } => {
  const offset = clock(at);
  const d = dayAt(at, offset);
  return { day: d, milliseconds: at - instantOf(d, 0, offset) };
};

/** The local day of an instant. */
export const dayOf = (clock: Clock, at: Instant): Day => localOf(clock, at).day;

/** The milliseconds of an exact number of seconds; a fraction of a millisecond is dropped. */
export const milliseconds = (seconds: Ratio): number => Number((seconds.num * 1000n) / seconds.den);

/** An instant moved by a duration `times` over: months and days by the local calendar, the rest by the clock. Business days are no part of it. */
export const moved = (clock: Clock, at: Instant, x: Duration, times = 1): Instant => {
  const { day: d, milliseconds: time } = localOf(clock, at);
  const months = (x.years * 12 + x.months) * times;
  const to = (months === 0 ? d : addMonths(d, months)) + x.days * times;
  return (to === d ? at : localTime(clock, to, time)) + milliseconds(x.seconds) * times;
};

/** The first day of the calendar span of so many months (1, 3 or 12) that holds a day. */
export const spanStart = (d: Day, months: 1 | 3 | 12): Day => {
  const { year, month } = yearMonthDay(d);
  return day(year, month - ((month - 1) % months), 1) ?? d;
};

export { localTime, midnight } from '../../values/localTime.js';
export type { Clock } from '../../values/localTime.js';
