import type { Instant } from '../values/instant.js';

declare const LIABILITY_TIME_ZONES: string | undefined;

const MINUTE = 60_000;

const formatters = new Map<string, Intl.DateTimeFormat | null>();

const formatterOf = (zone: string): Intl.DateTimeFormat | null => {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  let formatter: Intl.DateTimeFormat | null = null;
  try {
    formatter = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric', era: 'short' });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  formatters.set(zone, formatter);
  return formatter;
};

/** How many minutes east of Greenwich a zone is at an instant, as a formatter of the host writes it; NaN for a zone that is not known. */
export const offsetWritten = (zone: string, at: Instant): number => {
  const formatter = formatterOf(zone);
  if (formatter === null) return Number.NaN;
  const parts = new Map(formatter.formatToParts(at).map((p) => [p.type, p.value]));
  const part = (name: Intl.DateTimeFormatPartTypes): number => Number(parts.get(name));
  const year = parts.get('era') === 'BC' ? 1 - part('year') : part('year');
  const local = new Date(0);
  local.setUTCFullYear(year, part('month') - 1, part('day'));
  local.setUTCHours(part('hour'), part('minute'), part('second'));
  return Math.round((local.getTime() - Math.floor(at / 1000) * 1000) / MINUTE);
};

/** What was written of a zone, by the minute: since 1973 every clock is changed at a full one. A run over an export asks for few minutes often. */
const written = new Map<string, Map<number, number>>();
const SINCE = Date.UTC(1973, 0);
const MOST = 10_000;

const offsetKept = (zone: string, at: Instant): number => {
  if (at < SINCE) return offsetWritten(zone, at);
  const ofZone = written.get(zone) ?? new Map<number, number>();
  const minute = Math.floor(at / MINUTE);
  const known = ofZone.get(minute);
  if (known !== undefined) return known;
  const offset = offsetWritten(zone, at);
  if (ofZone.size >= MOST) ofZone.clear();
  ofZone.set(minute, offset);
  written.set(zone, ofZone);
  return offset;
};

/** The names that the build wrote down, so that none need be asked of the host. */
const named: ReadonlySet<string> = new Set(typeof LIABILITY_TIME_ZONES === 'undefined' ? [] : LIABILITY_TIME_ZONES.split(' '));

let set: string | null = null;

/** What the clock of the process says where it is set to a zone: nothing else in this process reads the local time. */
const offsetHere = (at: Instant): number => Math.round(-new Date(at).getTimezoneOffset());

/** Offsets of a zone by the hour, of hours in which no clock is changed: those that begin and end with one offset. Each has a place that it shares with hours nearly two years away, and takes it from them. */
interface Hours {
  readonly zone: string;
  readonly hours: Float64Array;
  readonly offsets: Int16Array;
}

const [HOUR, PLACES] = [60 * MINUTE, 1 << 14];
const kept = new Map<string, Hours>();
let last: Hours | null = null;

const hoursOf = (zone: string): Hours => {
  if (last?.zone === zone) return last;
  last = kept.get(zone) ?? { zone, hours: new Float64Array(PLACES).fill(Number.NaN), offsets: new Int16Array(PLACES) };
  kept.set(zone, last);
  return last;
};

const offsetSet = (zone: string, at: Instant): number => {
  const [hour, { hours, offsets }] = [Math.floor(at / HOUR), hoursOf(zone)];
  const place = hour & (PLACES - 1);
  if (hours[place] === hour) return offsets[place] as number;
  if (set !== zone) process.env['TZ'] = set = zone;
  const offset = offsetHere(at);
  if (at < SINCE || Number.isNaN(offset) || offsetHere(hour * HOUR) !== offset || offsetHere((hour + 1) * HOUR) !== offset) return offset;
  [hours[place], offsets[place]] = [hour, offset];
  return offset;
};

/** A worker, or a process whose environment is a copy, cannot set its clock; a zone like no other shows whether this one can. */
let canSet: boolean | null = null;
const PROBE = 'Etc/GMT-14';

/**
 * How many minutes east of Greenwich the clocks of a zone are at an instant; NaN for a zone that is not known. The first
 * formatter of a process costs nearly an empty process, setting its clock a sixth of that: so the clock is set where it can
 * be, and a formatter asked where it cannot or the name is an unusual one. Both read the same table of the host.
 */
export const offsetAt = (zone: string, at: Instant): number => {
  if (!named.has(zone)) return offsetKept(zone, at);
  canSet ??= offsetSet(PROBE, 0) === 840;
  return canSet ? offsetSet(zone, at) : offsetKept(zone, at);
};
