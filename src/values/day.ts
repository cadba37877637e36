/** A calendar day as the number of days since 1970-01-01 in the proleptic Gregorian calendar; no hour, no zone. */
export type Day = number;

const DAYS_IN_400_YEARS = 146_097;

/** Whether the year has a 29 February. */
export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days the month (1 to 12) has in that year. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

/** Counts from March, so that the leap day is the last of its year and every month before it has its fixed place. */
const count = (year: number, month: number, dayOfMonth: number): Day => {
  const y = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468;
};

/** The day with that year (0 to 9999), month and day of the month; undefined if the calendar has no such day. */
export const day = (year: number, month: number, dayOfMonth: number): Day | undefined =>
  Number.isInteger(year) &&
  Number.isInteger(month) &&
  Number.isInteger(dayOfMonth) &&
  year >= 0 &&
  year <= 9999 &&
  month >= 1 &&
  month <= 12 &&
  dayOfMonth >= 1 &&
  dayOfMonth <= daysInMonth(year, month)
    ? count(year, month, dayOfMonth)
    : undefined;

/** Year, month (1 to 12) and day of the month (1 to 31) of a day. */
export const yearMonthDay = (d: Day): { readonly year: number; readonly month: number; readonly day: number } => {
  const sinceMarchOfYear0 = d + 719_468;
  const cycle = Math.floor(sinceMarchOfYear0 / DAYS_IN_400_YEARS);
  const dayOfCycle = sinceMarchOfYear0 - cycle * DAYS_IN_400_YEARS;
  const leapDays =
    Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / 146_096);
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365);
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  return {
    year: cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
};

/** The whole number that the digits of a text from one place to another write; NaN where one of them is no digit, or there is none. */
export const digitsIn = (text: string, from: number, to: number): number => {
  let n = from < to && to <= text.length ? 0 : Number.NaN;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    n = digit >= 0 && digit <= 9 ? n * 10 + digit : Number.NaN;
  }
  return n;
};

/** Reads YYYY, YYYY-MM or YYYY-MM-DD as its first and last day, both included; undefined for any other text. */
export const parseDayRange = (text: string): { readonly first: Day; readonly last: Day } | undefined => {
  const [withMonth, withDay] = [text.length > 4, text.length > 7];
  if (text.length !== 4 && text.length !== 7 && text.length !== 10) return undefined;
  if ((withMonth && text.charAt(4) !== '-') || (withDay && text.charAt(7) !== '-')) return undefined;
  const year = digitsIn(text, 0, 4);
  const month = withMonth ? digitsIn(text, 5, 7) : null;
  const dayOfMonth = withDay ? digitsIn(text, 8, 10) : null;
  const first = day(year, month ?? 1, dayOfMonth ?? 1);
  const last = dayOfMonth === null ? day(year, month ?? 12, daysInMonth(year, month ?? 12)) : first;
  return first === undefined || last === undefined ? undefined : { first, last };
};

/** Reads YYYY-MM-DD; undefined for any other text and for a day that the calendar does not have. */
export const parseDay = (text: string): Day | undefined => (text.length === 10 ? parseDayRange(text)?.first : undefined);

/** A number from 0 to 99 with two digits. */
export const twoDigits = (n: number): string => `${n}`.padStart(2, '0');

/** YYYY-MM-DD; a year outside 0 to 9999, which only a sum can reach, with its sign and six digits. */
export const formatDay = (d: Day): string => {
  const { year, month, day: dayOfMonth } = yearMonthDay(d);
  const written =
    year >= 0 && year <= 9999
      ? `${year}`.padStart(4, '0')
      : `${year < 0 ? '-' : '+'}${`${Math.abs(year)}`.padStart(6, '0')}`;
  return `${written}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
};

/** The day `n` days later (earlier if negative). */
export const addDays = (d: Day, n: number): Day => d + n;

/** The same day of the month `n` months later (earlier if negative), or that month's last day if it is shorter. */
export const addMonths = (d: Day, n: number): Day => {
  const { year, month, day: dayOfMonth } = yearMonthDay(d);
  const months = year * 12 + (month - 1) + n;
  const toYear = Math.floor(months / 12);
  const toMonth = months - toYear * 12 + 1;
  return count(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth)));
};

/** The day of the week, 0 for Monday to 6 for Sunday. */
export const weekday = (d: Day): 0 | 1 | 2 | 3 | 4 | 5 | 6 =>
  ((((d + 3) % 7) + 7) % 7) as 0 | 1 | 2 | 3 | 4 | 5 | 6;
