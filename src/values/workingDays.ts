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
  2020: {
    off: [['2020-01-01', '2020-01-01'], ['2020-01-24', '2020-02-02'], ['2020-04-04', '2020-04-06'], ['2020-05-01', '2020-05-05'], ['2020-06-25', '2020-06-27'], ['2020-10-01', '2020-10-08']],
    worked: ['2020-01-19', '2020-04-26', '2020-05-09', '2020-06-28', '2020-09-27', '2020-10-10'],
  },
  2021: {
    off: [
      ['2021-01-01', '2021-01-03'], ['2021-02-11', '2021-02-17'], ['2021-04-03', '2021-04-05'], ['2021-05-01', '2021-05-05'], ['2021-06-12', '2021-06-14'],
      ['2021-09-19', '2021-09-21'], ['2021-10-01', '2021-10-07'],
    ],
    worked: ['2021-02-07', '2021-02-20', '2021-04-25', '2021-05-08', '2021-09-18', '2021-09-26', '2021-10-09'],
  },
  2022: {
    off: [
      ['2022-01-01', '2022-01-03'], ['2022-01-31', '2022-02-06'], ['2022-04-03', '2022-04-05'], ['2022-04-30', '2022-05-04'], ['2022-06-03', '2022-06-05'],
      ['2022-09-10', '2022-09-12'], ['2022-10-01', '2022-10-07'],
    ],
    worked: ['2022-01-29', '2022-01-30', '2022-04-02', '2022-04-24', '2022-05-07', '2022-10-08', '2022-10-09'],
  },
  2023: {
    off: [['2023-01-01', '2023-01-02'], ['2023-01-21', '2023-01-27'], ['2023-04-05', '2023-04-05'], ['2023-04-29', '2023-05-03'], ['2023-06-22', '2023-06-24'], ['2023-09-29', '2023-10-06']],
    worked: ['2023-01-28', '2023-01-29', '2023-04-23', '2023-05-06', '2023-06-25', '2023-10-07', '2023-10-08'],
  },
  2024: {
    off: [
      ['2024-01-01', '2024-01-01'], ['2024-02-10', '2024-02-17'], ['2024-04-04', '2024-04-06'], ['2024-05-01', '2024-05-05'], ['2024-06-10', '2024-06-10'],
      ['2024-09-15', '2024-09-17'], ['2024-10-01', '2024-10-07'],
    ],
    worked: ['2024-02-04', '2024-02-18', '2024-04-07', '2024-04-28', '2024-05-11', '2024-09-14', '2024-09-29', '2024-10-12'],
  },
  2025: {
    off: [['2025-01-01', '2025-01-01'], ['2025-01-28', '2025-02-04'], ['2025-04-04', '2025-04-06'], ['2025-05-01', '2025-05-05'], ['2025-05-31', '2025-06-02'], ['2025-10-01', '2025-10-08']],
    worked: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
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

/** The first and the last year of which a calendar knows the working days; null for an end it does not have. Undefined for a calendar this version has not. */
export const yearsKnown = (name: string): { readonly first: number | null; readonly last: number | null } | undefined => {
  if (!CALENDARS.has(name)) return undefined;
  const years = Object.keys(CHINESE).map(Number);
  return name === 'CN' ? { first: Math.min(...years), last: Math.max(...years) } : { first: name === 'FR' ? 1983 : null, last: null };
};

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
