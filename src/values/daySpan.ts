import { formatDay, parseDay } from './day.js';
import type { Day } from './day.js';
import { addToDay, parseDuration } from './duration.js';
import type { Duration } from './duration.js';
import { MOST_POINTS } from './stretch.js';

/** Days from the first to the last, both included, and those to look at. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
  readonly by: { readonly step: Duration } | { readonly count: number };
}

/** Up to so many days each is looked at where nobody says how far apart; of more, so many points. */
const EACH = 31;
const FEW = 11;

/** The days to look at, both ends included, each once. */
export const daysOf = ({ first, last, by }: DaySpan): readonly Day[] => {
  if ('count' in by) return [...new Set(Array.from({ length: by.count }, (_, i) => first + Math.floor(((last - first) * i) / (by.count - 1))))];
  const found: Day[] = [];
  for (let at: Day = first; at < last && BigInt(found.length) < MOST_POINTS; ) {
    found.push(at);
    const { years, months, days } = by.step;
    at = addToDay(first, { ...by.step, years: years * found.length, months: months * found.length, days: days * found.length }) ?? last;
  }
  return [...found, last];
};

/** Reads `2016-09-28..2016-10-03`, also `:P1M` or `:x5` after it; undefined where it is none, does not rise, or has too many points. */
export const parseDaySpan = (text: string): DaySpan | undefined => {
  const [found, a = '', b = '', step, times] = /^([0-9-]{10})\.\.([0-9-]{10})(?::(P[0-9A-Z]+)|:?x([0-9]{1,4}))?$/.exec(text) ?? [];
  const [first, last] = [parseDay(a), parseDay(b)];
  if (found === undefined || first === undefined || last === undefined || first >= last) return undefined;
  const by = step === undefined ? undefined : parseDuration(step);
  if (step !== undefined && (by === undefined || (addToDay(first, by) ?? first) <= first)) return undefined;
  const count = times === undefined ? (last - first < EACH ? last - first + 1 : FEW) : Number(times);
  const span: DaySpan = { first, last, by: by === undefined ? { count } : { step: by } };
  return count < 2 || BigInt(count) > MOST_POINTS || BigInt(daysOf(span).length) > MOST_POINTS ? undefined : span;
};

/** A day of a span in writing. */
export const dayText = (n: bigint): string => formatDay(Number(n));
