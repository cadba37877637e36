import { parseDayRange } from '../../values/day.js';
import { parseDuration } from '../../values/duration.js';
import type { Duration } from '../../values/duration.js';
import type { Instant } from '../../values/instant.js';
import { midnight } from '../../values/localTime.js';
import type { Clock } from '../../values/localTime.js';
import { parseRatio } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import type { Tri } from '../../values/tri.js';
import type { EventAt, Options } from '../../model/measured/facts.js';
import type { OpenSpan } from '../../model/measured/terms.js';
import type { Conversion } from '../conversion.js';
import { at, each, word } from '../item.js';
import type { Item } from '../item.js';
import { momentOf } from '../times.js';

/** The clocks by which the contract counts; Greenwich where it names no zone. */
export const clockOf = (c: Conversion): Clock => (instant) => {
  const offset = c.calendar === null ? 0 : c.offsetAt(c.calendar, instant);
  return Number.isNaN(offset) ? 0 : offset;
};

/** The instant a text names: of a date its first midnight, or the midnight after it. Undefined when it is no time. */
export const instantOf = (c: Conversion, item: Item | undefined, end: 'first' | 'after' = 'first'): Instant | undefined => {
  const text = word(item);
  if (text === undefined || item === undefined) return undefined;
  const range = parseDayRange(text);
  if (range !== undefined) return midnight(clockOf(c), end === 'first' ? range.first : range.last + 1);
  return momentOf(c, item)?.at;
};

/** An event: null did not happen, unknown is open, absence says nothing. */
export const eventOf = (c: Conversion, item: Item | undefined): EventAt =>
  item === undefined ? undefined : item.value === null ? null : item.text === 'unknown' ? 'unknown' : instantOf(c, at(item, 'earliest') ?? item) ?? undefined;

/** The bound of an event that may be a stretch `{earliest, latest}`: the one that makes the event shorter comes first. */
export const boundOf = (c: Conversion, item: Item | undefined, side: 'start' | 'end'): Options<Instant> => {
  const list = item?.fields === null || item === undefined ? [instantOf(c, item)] : side === 'start' ? [instantOf(c, at(item, 'latest')), instantOf(c, at(item, 'earliest'))] : [instantOf(c, at(item, 'earliest')), instantOf(c, at(item, 'latest'))];
  return list.flatMap((x) => x ?? []);
};

/** A stretch `{from, to}`: its end is not in it; null and absence leave it open. */
export const stretchOf = (c: Conversion, item: Item | undefined): OpenSpan => ({ from: instantOf(c, at(item, 'from')) ?? null, to: instantOf(c, at(item, 'to')) ?? null });

/** A length of time; undefined where there is none. */
export const durationOf = (item: Item | undefined): Duration | undefined => { const text = word(item); return text === undefined ? undefined : parseDuration(text); };

/** A length of time in milliseconds, a day being 24 hours; null where there is none. */
export const lengthOf = (item: Item | undefined): number | null => {
  const d = durationOf(item);
  return d === undefined ? null : d.days * 86_400_000 + Number((d.seconds.num * 1000n) / d.seconds.den);
};

/** An exact number; null where there is none. */
export const numberOf = (item: Item | undefined): Ratio | null => parseRatio(word(item) ?? '') ?? null;

/** Yes, no or unknown; undefined where nothing is said. */
export const triOf = (item: Item | undefined): Tri | undefined => (item?.value === true || item?.value === false ? item.value : item?.text === 'unknown' ? 'unknown' : undefined);

/** A word of a list of words; the fallback where another or none stands. */
export const oneOf = <T extends string>(item: Item | undefined, words: readonly T[], otherwise: T): T => words.find((w) => w === word(item)) ?? otherwise;

/** A share of something: one value, or those of a range with the one that favours whoever must pay first. */
export const shareOptions = (item: Item | undefined, unknown: readonly [Ratio, Ratio]): Options<Ratio> => {
  if (item === undefined || item.value === null) return [];
  if (item.text === 'unknown') return unknown;
  if (item.fields === null) return [numberOf(item)].flatMap((x) => x ?? []);
  const parts = [numberOf(at(item, 'likely')), numberOf(at(item, 'low')), numberOf(at(item, 'high'))].flatMap((x) => x ?? []);
  return parts;
};

/** Traits as words, each a list. */
export const traitsOf = (item: Item | undefined): ReadonlyMap<string, readonly string[]> =>
  new Map([...(item?.fields ?? [])].map(([name, value]) => [name, each(value).map((v) => v.text ?? `${v.value as string}`)]));

/** A mapping laid over another: what it names replaces, mappings inside mappings are laid over in turn. A list of one stands for its entry. */
export const overlaid = (base: Item | undefined, over: Item): Item => {
  const under = base?.fields === null && base.items?.length === 1 ? base.items[0] : base;
  if (over.fields === null || under === undefined || under.fields === null) return over;
  const fields = new Map(under.fields);
  for (const [name, value] of over.fields) fields.set(name, overlaid(under.fields.get(name), value));
  return { ...under, fields };
};
