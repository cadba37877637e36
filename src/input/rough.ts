import type { RoughDate } from '../model/matter.js';
import { formatDay, parseDayRange } from '../values/day.js';
import { isTime } from './checks.js';
import type { Conversion } from './conversion.js';
import { at, placeOf } from './item.js';
import type { Item } from './item.js';
import { dayOf } from './times.js';

/** A month or a year. */
const IN_PART = /^[0-9]{4}(-[0-9]{2})?$/;

/** Ends of periods are counted from their first day; what is measured knows its own bounds; the day of assessment and of an edition are chosen. */
const OF_PERIODS = new Set(['from', 'to', 'until', 'earliest', 'latest', 'asOf', 'published', 'slot']);
const MEASURED = new Set(['outages', 'tickets', 'reported', 'versions', 'estimate']);

/** The items of a document that date an event only in part. */
const roughIn = (item: Item, field = ''): readonly Item[] => {
  if (MEASURED.has(field)) return [];
  if (isTime(field) && !OF_PERIODS.has(field) && (IN_PART.test(item.text ?? '') || at(item, 'earliest') !== undefined || at(item, 'latest') !== undefined)) return [item];
  return [...[...(item.fields ?? [])].flatMap(([name, child]) => roughIn(child, name)), ...(item.items ?? []).flatMap((child) => roughIn(child, field))];
};

/** The end of a stretch as it was written, where it is a day or a time. */
const endOf = (item: Item, name: 'earliest' | 'latest'): string | undefined => {
  const text = at(item, name)?.text ?? undefined;
  return text === 'unknown' || IN_PART.test(text ?? '') ? undefined : text;
};

/** Every day an event may have happened on; of a stretch without one of its ends, the other. */
const daysOf = (c: Conversion, item: Item): readonly string[] => {
  const whole = parseDayRange(item.text ?? '');
  const [first, last] = whole === undefined ? [dayOf(c, item, 'first'), dayOf(c, item)] : [whole.first, whole.last];
  const [from, to] = [first ?? last, last ?? first];
  if (from === null || to === null) return [];
  const days = Array.from({ length: Math.max(0, to - from) + 1 }, (_, i) => formatDay(from + i));
  const ends = [endOf(item, 'earliest') ?? days[0], ...days.slice(1, -1), ...(days.length > 1 || endOf(item, 'latest') !== undefined ? [endOf(item, 'latest') ?? days.at(-1)] : [])];
  return [...new Set(ends)].flatMap((text) => text ?? []);
};

/** A tree with other texts in the place of some of its items. */
const redated = (item: Item, texts: ReadonlyMap<Item, string>, parent: Item | null): Item => {
  const text = texts.get(item);
  if (text !== undefined) return { ...item, parent, text, value: text, fields: null, items: null };
  const copy: Item = { ...item, parent };
  if (item.fields !== null) copy.fields = new Map([...item.fields].map(([name, child]) => [name, redated(child, texts, copy)]));
  if (item.items !== null) copy.items = item.items.map((child) => redated(child, texts, copy));
  return copy;
};

/** Events that two documents date only in part, and the documents with a day for each; those for which an empty text is given stay as they are. */
export interface Rough {
  readonly dates: readonly RoughDate[];
  readonly on: (days: readonly string[]) => readonly [Item, Item];
}

/** Events of which a contract (read by its own clocks) or a record says only the month, the year, or a stretch in which they happened. */
export const roughDates = (sides: readonly [readonly [Conversion, Item], readonly [Conversion, Item]]): Rough => {
  const found = sides.flatMap(([c, root]) => roughIn(root).map((item) => ({ item, date: { place: placeOf(item), days: daysOf(c, item) } })));
  return {
    dates: found.map((f) => f.date),
    on: (days) => {
      const texts = new Map(found.flatMap(({ item }, i) => { const text = days[i] ?? ''; return text === '' ? [] : [[item, text] as const]; }));
      return [redated(sides[0][1], texts, null), redated(sides[1][1], texts, null)];
    },
  };
};
