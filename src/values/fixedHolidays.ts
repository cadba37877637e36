import { addDays, day, weekday, yearMonthDay } from './day.js';
import type { Day } from './day.js';

const isWeekend = (d: Day): boolean => weekday(d) > 4;

/** Month and day of what the regulation on public holidays fixes by the solar calendar: since 1999, and since 2025, when the second of May came back. */
const UNTIL_2003 = [[1, 1], [5, 1], [5, 2], [5, 3], [10, 1], [10, 2], [10, 3]] as const;
const SINCE_2025 = [[1, 1], [5, 1], [5, 2], [10, 1], [10, 2], [10, 3]] as const;

const known = new Map<number, ReadonlySet<Day>>();

const fixedIn = (year: number): ReadonlySet<Day> => {
  const before = known.get(year);
  if (before !== undefined) return before;
  const fixed = (year < 2025 ? UNTIL_2003 : SINCE_2025).flatMap(([month, of]) => day(year, month, of) ?? []);
  const off = new Set(fixed);
  for (const lost of fixed.filter(isWeekend)) {
    let made = addDays(lost, 1);
    while (isWeekend(made) || off.has(made)) made = addDays(made, 1);
    off.add(made);
  }
  known.set(year, off);
  return off;
};

/**
 * Whether a day is off in China by the regulation alone: fixed by the solar calendar, or the working day on which one of those that fell on a weekend is made up for
 * (Regulation on Public Holidays for National Annual Festivals and Memorial Days, 2 and 6). For years without an announcement at hand.
 */
export const isFixedHolidayInChina = (d: Day): boolean => fixedIn(yearMonthDay(d).year).has(d);
