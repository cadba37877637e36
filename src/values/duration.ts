import { addDays, addMonths } from './day.js';
import type { Day } from './day.js';
import { decimalText, equals, minus, parseRatio, plus, ratio, ZERO } from './ratio.js';
import type { Ratio } from './ratio.js';

/** A length of time as agreed or enacted. Its parts stay apart: a month is no fixed number of days. */
export interface Duration {
  readonly years: number;
  readonly months: number;
  /** Calendar days; a week is seven. */
  readonly days: number;
  /** Working days, of a calendar that the duration does not know. */
  readonly businessDays: number;
  /** Hours, minutes and seconds together, in seconds. */
  readonly seconds: Ratio;
}

const DATED = '(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)W)?(?:(\\d+)D)?(?:(\\d+)BD)?';
const TIMED = '(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:[.,]\\d+)?)S)?';
const PATTERN = new RegExp(`^P(?=.)${DATED}(?:T(?=.)${TIMED})?$`);

/**
 * Reads an ISO 8601 duration (P1Y2M, P2W, P60D, PT1H30M, PT0.5S) or one in business days (P5BD). Fractions in seconds
 * only, no sign. Undefined for any other text.
 */
export const parseDuration = (text: string): Duration | undefined => {
  const match = PATTERN.exec(text);
  if (match === null) return undefined;
  const [, years, months, weeks, days, businessDays, hours, minutes, written = '0'] = match;
  const count = (digits: string | undefined): number => Number(digits ?? '0');
  const whole = BigInt(hours ?? '0') * 3600n + BigInt(minutes ?? '0') * 60n;
  const seconds = parseRatio(written.replace(',', '.'));
  const read = {
    years: count(years),
    months: count(months),
    days: count(weeks) * 7 + count(days),
    businessDays: count(businessDays),
  };
  const countable = [read.years * 12 + read.months, read.days, read.businessDays].every(Number.isSafeInteger);
  return seconds && countable ? { ...read, seconds: plus(ratio(whole), seconds) } : undefined;
};

/** ISO 8601, with BD for business days; weeks as days, seconds as hours, minutes and seconds; nothing is P0D. */
export const formatDuration = (x: Duration): string => {
  const whole = x.seconds.num / x.seconds.den;
  const rest = minus(x.seconds, ratio(whole - (whole % 60n)));
  const part = (n: number | bigint, unit: string): string => (n > 0 ? `${n}${unit}` : '');
  const dated = part(x.years, 'Y') + part(x.months, 'M') + part(x.days, 'D') + part(x.businessDays, 'BD');
  const timed =
    part(whole / 3600n, 'H') + part((whole % 3600n) / 60n, 'M') + (equals(rest, ZERO) ? '' : `${decimalText(rest)}S`);
  return dated + timed === '' ? 'P0D' : `P${dated}${timed === '' ? '' : `T${timed}`}`;
};

/**
 * The day a duration later: years and months first (the last day of a shorter month), then days. Undefined with business
 * days, which need a calendar, or with a time part, which needs an hour.
 */
export const addToDay = (d: Day, x: Duration): Day | undefined =>
  x.businessDays !== 0 || !equals(x.seconds, ZERO) ? undefined : addDays(addMonths(d, x.years * 12 + x.months), x.days);

/** The whole number of months in a duration of years and months; undefined if anything else is in it. */
export const monthsOf = (x: Duration): number | undefined =>
  x.days !== 0 || x.businessDays !== 0 || !equals(x.seconds, ZERO) ? undefined : x.years * 12 + x.months;

/** Whether it is so many hours whenever it begins: no years, months or working days in it. A day counts 24 hours. */
export const isFixed = (x: Duration): boolean => x.years === 0 && x.months === 0 && x.businessDays === 0;
