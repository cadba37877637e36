import { formatDay, parseDay, twoDigits } from './day.js';
import type { Day } from './day.js';

/** A moment as POSIX milliseconds since 1970-01-01T00:00:00Z, without leap seconds. */
export type Instant = number;

/** Milliseconds in a day of 24 hours. */
export const MILLISECONDS_IN_A_DAY = 86_400_000;

const MILLISECONDS_IN_A_MINUTE = 60_000;

const LOCAL = /^([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]+))?)?$/;
const ZONED = /^(.+:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?)(?:[Zz]|([+-])([0-9]{2}):([0-9]{2}))$/;

/**
 * Reads a date-time without an offset: day, and milliseconds since its midnight. "T" or a blank between them, seconds may
 * be left out, digits beyond milliseconds are cut off. Undefined for any other text, and for days and times that do not
 * exist: 24:00 is the next day's 00:00 and must be written so, and POSIX has no second 60.
 */
export const parseLocal = (text: string): { readonly day: Day; readonly milliseconds: number } | undefined => {
  const [, date, hour, minute, second = '0', fraction = ''] = LOCAL.exec(text) ?? [];
  const day = date === undefined ? undefined : parseDay(date);
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  if (day === undefined || h > 23 || m > 59 || s > 59) return undefined;
  return { day, milliseconds: ((h * 60 + m) * 60 + s) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0')) };
};

/**
 * Reads an RFC 3339 date-time with its offset ("Z" is 0, in minutes east of Greenwich), digits beyond milliseconds cut
 * off. Undefined for any other text, for one without an offset, and where `parseLocal` finds no such day or time.
 */
export const parseInstant = (text: string): { readonly at: Instant; readonly offsetMinutes: number } | undefined => {
  const [, written, sign, hours = '0', minutes = '0'] = ZONED.exec(text) ?? [];
  const local = written === undefined ? undefined : parseLocal(written);
  const [h, m] = [Number(hours), Number(minutes)];
  if (local === undefined || h > 23 || m > 59) return undefined;
  const offsetMinutes = sign === '-' ? 0 - (h * 60 + m) : h * 60 + m;
  return { at: instantOf(local.day, local.milliseconds, offsetMinutes), offsetMinutes };
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
