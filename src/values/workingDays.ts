import { addDays, day, parseDay, weekday, yearMonthDay } from './day.js';
import type { Day } from './day.js';

/** A calendar of working days; undefined where it does not know the day's year. */
export type WorkingDays = (d: Day) => boolean | undefined;

const isWeekday = (d: Day): boolean => weekday(d) < 5;

/** Easter Sunday of a year of the Gregorian calendar (the anonymous computus). */
export const easter = (year: number): Day => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return day(year, month, (h + l - 7 * m + 33 * month + 19) % 32) ?? 0;
};

/** Days off of metropolitan France by month and day (code du travail, L.3133-1), and those counted from Easter Sunday. */
const FRENCH = new Set(['1-1', '5-1', '5-8', '7-14', '8-15', '11-1', '11-11', '12-25']);
const FROM_EASTER = [1, 39, 50];

const french: WorkingDays = (d) => {
  const { year, month, day: dayOfMonth } = yearMonthDay(d);
  if (year < 1983) return undefined;
  return isWeekday(d) && !FRENCH.has(`${month}-${dayOfMonth}`) && !FROM_EASTER.some((n) => addDays(easter(year), n) === d);
};

/**
 * China: the days off that the General Office of the State Council announces for each year, first and last day, and the weekend days worked in exchange.
 * Only years whose announcement was read; every other year is unknown.
 */
const CHINESE: Readonly<Record<number, { readonly off: readonly (readonly [string, string])[]; readonly worked: readonly string[] }>> = {
  2026: {
    off: [
      ['2026-01-01', '2026-01-03'], ['2026-02-15', '2026-02-23'], ['2026-04-04', '2026-04-06'], ['2026-05-01', '2026-05-05'], ['2026-06-19', '2026-06-21'],
      ['2026-09-25', '2026-09-27'], ['2026-10-01', '2026-10-07'],
    ],
    worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
};

const chinese: WorkingDays = (d) => {
  const year = CHINESE[yearMonthDay(d).year];
  if (year === undefined) return undefined;
  if (year.worked.some((text) => parseDay(text) === d)) return true;
  return isWeekday(d) && !year.off.some(([first, last]) => (parseDay(first) ?? d + 1) <= d && d <= (parseDay(last) ?? d - 1));
};

const CALENDARS: ReadonlyMap<string, WorkingDays> = new Map<string, WorkingDays>([['weekends-only', isWeekday], ['FR', french], ['CN', chinese]]);

/** The calendar of that name (`weekends-only` or an ISO country); undefined when this version has none. */
export const workingDaysOf = (name: string): WorkingDays | undefined => CALENDARS.get(name);

/** The n-th working day on or after a day (n ≥ 1); undefined where the calendar does not reach. */
export const nthWorkingDay = (from: Day, n: number, works: WorkingDays): Day | undefined => {
  let left = n;
  for (let d = from; ; d = addDays(d, 1)) {
    const working = works(d);
    if (working === undefined) return undefined;
    if (working) left -= 1;
    if (left <= 0) return d;
  }
};
