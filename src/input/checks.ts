import type { Conversion } from './conversion.js';
import { checkShare } from './figures.js';
import type { Item } from './item.js';
import { checkTime } from './times.js';

/** Fields that hold a share of something, wherever they stand. */
const SHARES = new Set(['contributedShare', 'share', 'recoverableShare', 'affectedShare', 'errorRate', 'marginRate', 'deferredShare', 'usefulShare', 'chance', 'errorRateMoreThan', 'errorRateAtLeast', 'affectedShareMoreThan']);

/** The ends and the middle of a range. */
const CORNERS = new Set(['low', 'likely', 'high']);

/** Fields that hold a day or a moment, besides those that end in On, At or Until. */
const TIMES = new Set(['from', 'to', 'asOf', 'at', 'date', 'due', 'on', 'published', 'deadline', 'payBy', 'knownSince', 'since', 'renewals', 'earliest', 'latest', 'slot']);

/** Whether a field of that name holds a day or a moment. */
export const isTime = (field: string): boolean => TIMES.has(field) || field.endsWith('On') || field.endsWith('At') || field.endsWith('Until');

const DATED = /^[0-9]{4}(-[0-9]{2}){1,2}/;

const holder = (item: Item): string => (item.parent === null ? '' : typeof item.parent.name === 'string' ? item.parent.name : holder(item.parent));

const isShare = (field: string, item: Item): boolean =>
  SHARES.has(field) || (field === 'rate' && ['clauses', 'interest'].includes(holder(item))) || (CORNERS.has(field) && SHARES.has(holder(item)));

/** Notes every share and every time of a document that cannot be, whether anything reads it or not. */
export const checkFigures = (c: Conversion, item: Item, field = ''): void => {
  if (item.fields !== null) for (const [name, child] of item.fields) checkFigures(c, child, name);
  else if (item.items !== null) for (const child of item.items) checkFigures(c, child, field);
  else if (item.text === null || item.text === 'unknown') return;
  else if (isShare(field, item)) checkShare(c, item, field === 'chance');
  else if (isTime(field) && DATED.test(item.text)) checkTime(c, item);
};
