import { digitsIn, formatDay, parseDay, twoDigits } from './day.js';
import type { Day } from './day.js';

/** A moment as POSIX milliseconds since 1970-01-01T00:00:00Z, without leap seconds. */
export type Instant = number;

/** Milliseconds in a day of 24 hours. */
export const MILLISECONDS_IN_A_DAY = 86_400_000;

const MILLISECONDS_IN_A_MINUTE = 60_000;

/** The milliseconds that the digits of a fraction of a second write, without those beyond; NaN where one is no digit. */
const fractionIn = (text: string, from: number, to: number): number =>
  Number.isNaN(digitsIn(text, from, to)) ? Number.NaN : Number(text.slice(from, Math.min(to, from + 3)).padEnd(3, '0'));

/** Reads a date-time that stands at the beginning of a text and ends there. */
const localUntil = (text: string, end: number): { readonly day: Day; readonly milliseconds: number } | undefined => {
  const between = text.charAt(10);
  if (end < 16 || (between !== 'T' && between !== 't' && between !== ' ') || text.charAt(13) !== ':') return undefined;
  const [hour, minute] = [digitsIn(text, 11, 13), digitsIn(text, 14, 16)];
  const second = end === 16 ? 0 : text.charAt(16) === ':' && end >= 19 ? digitsIn(text, 17, 19) : Number.NaN;
  const fraction = end <= 19 ? 0 : text.charAt(19) === '.' ? fractionIn(text, 20, end) : Number.NaN;
  const day = hour <= 23 && minute <= 59 && second <= 59 ? parseDay(text.slice(0, 10)) : undefined;
  return day === undefined || Number.isNaN(fraction) ? undefined : { day, milliseconds: ((hour * 60 + minute) * 60 + second) * 1000 + fraction };
};

/**
 * Reads a date-time without an offset: day, and milliseconds since its midnight. "T" or a blank between them, seconds may
 * be left out, digits beyond milliseconds are cut off. Undefined for any other text, and for days and times that do not
 * exist: 24:00 is the next day's 00:00 and must be written so, and POSIX has no second 60.
 */
export const parseLocal = (text: string): { readonly day: Day; readonly milliseconds: number } | undefined => localUntil(text, text.length);

/** The minutes east of Greenwich that a text ends with, and where they begin; undefined where it ends otherwise. */
const offsetAtEnd = (text: string): { readonly from: number; readonly minutes: number } | undefined => {
  const last = text.charAt(text.length - 1);
  if (last === 'Z' || last === 'z') return { from: text.length - 1, minutes: 0 };
  const from = text.length - 6;
  const [sign, hours, minutes] = [text.charAt(from), digitsIn(text, from + 1, from + 3), digitsIn(text, from + 4, from + 6)];
  if ((sign !== '+' && sign !== '-') || text.charAt(from + 3) !== ':' || !(hours <= 23 && minutes <= 59)) return undefined;
  return { from, minutes: sign === '-' ? 0 - (hours * 60 + minutes) : hours * 60 + minutes };
};

/**
 * Reads an RFC 3339 date-time with its offset ("Z" is 0, in minutes east of Greenwich) and its seconds, digits beyond
 * milliseconds cut off. Undefined for any other text, for one without an offset, and where `parseLocal` finds no such day or time.
 */
export const parseInstant = (text: string): { readonly at: Instant; readonly offsetMinutes: number } | undefined => {
  const offset = text.length < 20 ? undefined : offsetAtEnd(text);
  const local = offset === undefined || offset.from < 19 ? undefined : localUntil(text, offset.from);
  return offset === undefined || local === undefined ? undefined : { at: instantOf(local.day, local.milliseconds, offset.minutes), offsetMinutes: offset.minutes };
};

/** The instant at which clocks `offsetMinutes` east of Greenwich show that day, so many milliseconds after midnight. */
export const instantOf = (day: Day, milliseconds: number, offsetMinutes: number): Instant =>
  day * MILLISECONDS_IN_A_DAY + milliseconds - offsetMinutes * MILLISECONDS_IN_A_MINUTE;

/** The calendar day on which an instant falls where clocks are `offsetMinutes` east of Greenwich. */
export const dayAt = (at: Instant, offsetMinutes: number): Day =>
  Math.floor((at + offsetMinutes * MILLISECONDS_IN_A_MINUTE) / MILLISECONDS_IN_A_DAY);

/** The instant in RFC 3339 at that offset ("Z" for 0), with milliseconds only if there are any. */
export const formatInstant = (at: Instant, offsetMinutes: number): string => {
  const clock = (minutes: number): string => `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  const day = dayAt(at, offsetMinutes);
  const passed = at - instantOf(day, 0, offsetMinutes);
  const [seconds, milliseconds] = [Math.floor(passed / 1000), passed % 1000];
  const time = `${clock(Math.floor(seconds / 60))}:${twoDigits(seconds % 60)}`;
  const fraction = milliseconds === 0 ? '' : `.${`${milliseconds}`.padStart(3, '0')}`;
  const offset = offsetMinutes === 0 ? 'Z' : `${offsetMinutes < 0 ? '-' : '+'}${clock(Math.abs(offsetMinutes))}`;
  return `${formatDay(day)}T${time}${fraction}${offset}`;
};
