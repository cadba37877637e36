import type { Conversion } from './conversion.js';
import { tell } from './conversion.js';
import { at, each, word } from './item.js';
import type { Item } from './item.js';
import { momentOf } from './times.js';

/** What follows what, in the whole record: the first can never be dated after the second. */
const SEQUENCES: readonly (readonly [around: string, first: string, then: string])[] = [
  ['', 'occurredAt', 'detectedAt'],
  ['', 'occurredAt', 'response.restoredAt'],
  ['delivery', 'deliveredOn', 'acceptedOn'],
  ['outages', 'from', 'detectedAt'],
  ['outages', 'from', 'reportedAt'],
  ['notices', 'at', 'receivedAt'],
  ['notices', 'receivedAt', 'forwardedAt'],
  ['notices', 'receivedAt', 'refusedAt'],
  ['notices', 'receivedAt', 'measures.at'],
  ['notices', 'receivedAt', 'counterNotice.at'],
  ['notices', 'counterNotice.at', 'counterNotice.forwardedAt'],
  ['notices', 'counterNotice.forwardedAt', 'counterNotice.reachedHolderAt'],
  ['notices', 'counterNotice.reachedHolderAt', 'counterNotice.suitNoticeReceivedAt'],
  ['notices', 'counterNotice.at', 'counterNotice.measuresEndedAt'],
];

const follow = (item: Item, path: string): readonly Item[] =>
  path.split('.').reduce<readonly Item[]>((items, name) => items.flatMap((i) => each(at(i, name))), [item]);

const timed = (item: Item): boolean => (word(item) ?? '').includes(':');

/** Whether one time lies before another on any reading: by the hour where both name one, else by the day. */
export const liesBefore = (c: Conversion, item: Item, other: Item): boolean => {
  const [late, early] = [momentOf(c, item, 'last'), momentOf(c, other, 'first')];
  if (late === null || early === null) return false;
  return late.day < early.day || (late.day === early.day && late.at < early.at && timed(item) && timed(other));
};

const textOf = (item: Item, end: string): string => word(item) ?? word(at(item, end)) ?? '';

/** Notes events dated before what they follow. */
export const checkOrder = (c: Conversion, incident: Item): void => {
  for (const [around, first, then] of SEQUENCES)
    for (const holder of around === '' ? [incident] : each(at(incident, around)))
      for (const before of follow(holder, first))
        for (const after of follow(holder, then))
          if (liesBefore(c, after, before)) tell(c, after, { kind: 'out-of-order', first, firstAt: textOf(before, 'earliest'), then, thenAt: textOf(after, 'latest') });
};

/** Notes every stretch, wherever it stands, that ends before it begins; one that ends as it begins is empty, which is no error: measuring leaves it out and says so. */
export const checkSpans = (c: Conversion, item: Item): void => {
  const [from, to] = [at(item, 'from'), at(item, 'to')];
  if (from !== undefined && to !== undefined && liesBefore(c, to, from)) tell(c, to, { kind: 'ends-before-start', from: textOf(from, 'earliest'), to: textOf(to, 'latest') });
  for (const child of item.fields?.values() ?? item.items ?? []) checkSpans(c, child);
};
