import type { Moment } from '../model/matter.js';
import { parseDayRange } from '../values/day.js';
import type { Day } from '../values/day.js';
import { MILLISECONDS_IN_A_DAY, dayAt, instantOf, parseInstant, parseLocal } from '../values/instant.js';
import type { Instant } from '../values/instant.js';
import type { Conversion } from './conversion.js';
import { tell } from './conversion.js';
import { at } from './item.js';
import type { Item } from './item.js';

/** The instants at which the clocks of a zone show a local time: one, none in a gap, two in a fold; undefined without such a zone. */
const instants = (c: Conversion, zone: string, day: Day, milliseconds: number): readonly Instant[] | undefined => {
  const naive = instantOf(day, milliseconds, 0);
  const before = c.offsetAt(zone, naive - MILLISECONDS_IN_A_DAY);
  const after = c.offsetAt(zone, naive + MILLISECONDS_IN_A_DAY);
  if (Number.isNaN(before) || Number.isNaN(after)) return undefined;
  if (before === after) return [instantOf(day, milliseconds, before)];
  return [before, after].flatMap((offset) => {
    const instant = instantOf(day, milliseconds, offset);
    return c.offsetAt(zone, instant) === offset ? [instant] : [];
  });
};

const dayIn = (c: Conversion, instant: Instant, written: number): Day => {
  const offset = c.calendar === null ? written : c.offsetAt(c.calendar, instant);
  return dayAt(instant, Number.isNaN(offset) ? written : offset);
};

/**
 * The moment a text names, with its day in the contract's zone (without one: the day as written). A date is its own day and needs no zone;
 * of a month or year it is the first or the last day. Undefined for any other text; what is wrong with it was noted by `checkTime`.
 */
const momentIn = (c: Conversion, text: string, end: 'first' | 'last'): Moment | undefined => {
  const range = parseDayRange(text);
  if (range !== undefined) return { at: instantOf(range[end], 0, 0), day: range[end] };
  const instant = parseInstant(text);
  if (instant !== undefined) return { at: instant.at, day: dayIn(c, instant.at, instant.offsetMinutes) };
  const local = parseLocal(text);
  if (local === undefined || c.zone === null) return undefined;
  const found = instants(c, c.zone, local.day, local.milliseconds)?.[0];
  if (found === undefined) return undefined;
  return { at: found, day: c.calendar === null || c.calendar === c.zone ? local.day : dayIn(c, found, 0) };
};

/** When a day begins by the contract's clocks; undefined without a zone. */
export const startOfDay = (c: Conversion, day: Day): Instant | undefined => {
  const zone = c.calendar ?? c.zone;
  return zone === null ? undefined : instants(c, zone, day, 0)?.[0];
};

/** The moment of an event; of a stretch `{earliest, latest}` the latest. Null when it did not happen, is unknown or absent. */
export const momentOf = (c: Conversion, item: Item | undefined, end: 'first' | 'last' = 'last'): Moment | null => {
  const inner = end === 'last' ? at(item, 'latest') : at(item, 'earliest');
  const text = (inner ?? item)?.text;
  return text === undefined || text === null ? null : (momentIn(c, text, end) ?? null);
};

/** The day of an event, of a month or year the last unless the first is asked for. */
export const dayOf = (c: Conversion, item: Item | undefined, end: 'first' | 'last' = 'last'): Day | null => momentOf(c, item, end)?.day ?? null;

/** Notes a day or time that does not exist, and a local time that no zone, none of its clocks or two of them show. */
export const checkTime = (c: Conversion, item: Item): void => {
  const text = item.text;
  if (text === null || text === 'unknown' || parseDayRange(text) !== undefined || parseInstant(text) !== undefined) return;
  const local = parseLocal(text);
  if (local === undefined) return tell(c, item, { kind: 'no-such-day', found: text });
  if (c.zone === null) return tell(c, item, { kind: 'no-time-zone', found: text });
  const found = instants(c, c.zone, local.day, local.milliseconds);
  if (found !== undefined && found.length !== 1) tell(c, item, { kind: found.length === 0 ? 'clock-gap' : 'clock-fold', found: text, zone: c.zone });
};
