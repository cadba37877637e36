import type { Day } from '../../../values/day.js';
import { nthWorkingDay } from '../../../values/workingDays.js';
import { works } from './working-days.js';

/** A last day on which nobody works is put off to the next working day. */
export const putOff = (day: Day): Day => nthWorkingDay(day, 1, works) ?? day;
