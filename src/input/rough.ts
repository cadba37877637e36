import type { Place } from '../model/fact.js';
import { isTime } from './checks.js';
import { at, placeOf } from './item.js';
import type { Item } from './item.js';

/** A month or a year. */
const IN_PART = /^[0-9]{4}(-[0-9]{2})?$/;

/** Ends of periods are counted from their first day; what is measured knows its own bounds; the day of assessment and of an edition are chosen. */
const OF_PERIODS = new Set(['from', 'to', 'until', 'earliest', 'latest', 'asOf', 'published', 'slot']);
const MEASURED = new Set(['outages', 'tickets', 'reported', 'versions', 'estimate']);

/** Events of which a document says only the month, the year, or a stretch in which they happened. */
export const roughDates = (item: Item, field = ''): readonly Place[] => {
  if (MEASURED.has(field)) return [];
  if (isTime(field) && !OF_PERIODS.has(field) && (IN_PART.test(item.text ?? '') || at(item, 'earliest') !== undefined || at(item, 'latest') !== undefined)) return [placeOf(item)];
  return [...[...(item.fields ?? [])].flatMap(([name, child]) => roughDates(child, name)), ...(item.items ?? []).flatMap((child) => roughDates(child, field))];
};
