import type { Day } from './day.js';
import { MILLISECONDS_IN_A_DAY, instantOf } from './instant.js';
import type { Instant } from './instant.js';

/** The clocks of a zone: minutes east of Greenwich at an instant. */
export type Clock = (at: Instant) => number;

/** The instant at which clocks show a local time: the first of two, and the end of the gap that swallowed it. */
export const localTime = (clock: Clock, d: Day, milliseconds: number): Instant => {
  const naive = instantOf(d, milliseconds, 0);
  const [before, after] = [clock(naive - MILLISECONDS_IN_A_DAY), clock(naive + MILLISECONDS_IN_A_DAY)];
  const early = instantOf(d, milliseconds, before);
  if (before === after || clock(early) === before) return early;
  const late = instantOf(d, milliseconds, after);
  return clock(late) === after ? late : early;
};

/** The first instant of a calendar day. Where clocks are set forward at midnight, the instant at which they are. */
export const midnight = (clock: Clock, d: Day): Instant => localTime(clock, d, 0);
