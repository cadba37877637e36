import { addDays, addMonths } from '../../values/day.js';
import type { Day } from '../../values/day.js';
import type { Duration } from '../../values/duration.js';
import { nthWorkingDay, worksInChina } from '../../values/workingDays.js';

const SECONDS_IN_A_DAY = 86_400n;

/** Whole days in the hours of a duration; a part of a day counts as a day. */
const startedDays = ({ seconds: { num, den } }: Duration): number => Number((num + den * SECONDS_IN_A_DAY - 1n) / (den * SECONDS_IN_A_DAY));

/** The last day that is still in time: the day of arrival is not counted; working days come after the others. Only Chinese law asks for a time to react in working days. */
export const lastInTime = (arrival: Day, time: Duration): Day | undefined => {
  const last = addDays(addMonths(arrival, time.years * 12 + time.months), time.days + startedDays(time));
  return time.businessDays === 0 ? last : nthWorkingDay(addDays(last, 1), time.businessDays, worksInChina);
};
