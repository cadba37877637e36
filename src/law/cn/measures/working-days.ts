import { weekday } from '../../../values/day.js';
import type { Day } from '../../../values/day.js';
import { workingDaysOf } from '../../../values/workingDays.js';

/** Whether people work on a day: by the calendar of the State Council, in years of which it was not read on all days but weekends. */
export const works = (d: Day): boolean => workingDaysOf('CN')?.(d) ?? weekday(d) < 5;
