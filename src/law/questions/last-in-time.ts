import { addDays, addMonths, weekday } from '../../values/day.js';
import type { Day } from '../../values/day.js';
import type { Duration } from '../../values/duration.js';
import { nthWorkingDay, workingDaysOf } from '../../values/workingDays.js';

const SECONDS_IN_A_DAY = 86_400n;

/** Whether people work on a day in China: by the calendar of the State Council, in years of which it was not read on all days but weekends. Only Chinese law asks for a time to react in working days. */
export const works = (d: Day): boolean => workingDaysOf('CN')?.(d) ?? weekday(d) < 5;

/** Whole days in the hours of a duration; a part of a day counts as a day. */
const startedDays = ({ seconds: { num, den } }: Duration): number => Number((num + den * SECONDS_IN_A_DAY - 1n) / (den * SECONDS_IN_A_DAY));

/** The last day that is still in time: the day of arrival is not counted; working days come after the others. */
export const lastInTime = (arrival: Day, time: Duration): Day | undefined => {
  const last = addDays(addMonths(arrival, time.years * 12 + time.months), time.days + startedDays(time));
  return time.businessDays === 0 ? last : nthWorkingDay(addDays(last, 1), time.businessDays, works);
};
