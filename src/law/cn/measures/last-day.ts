import type { Day } from '../../../values/day.js';
import { nthWorkingDay, workingDaysOf } from '../../../values/workingDays.js';

const calendar = workingDaysOf('CN');

/** A last day on which nobody works is put off to the next working day; in years whose days off are not known here it stays. */
export const putOff = (day: Day): Day => (calendar === undefined ? day : (nthWorkingDay(day, 1, calendar) ?? day));
