import type { HoursTerms } from '../../model/measured/terms.js';
import { tell } from '../conversion.js';
import type { Conversion } from '../conversion.js';
import { at, each, word, words } from '../item.js';
import type { Item } from '../item.js';
import { clockOf } from './read.js';

const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const clockTime = (item: Item | undefined): number | null => { const [, h, m] = /^(\d\d):(\d\d)$/.exec(word(item) ?? '') ?? []; return h === undefined ? null : (Number(h) * 60 + Number(m)) * 60_000; };

const stretch = (c: Conversion, item: Item): readonly HoursTerms[] => {
  const [from, to, days] = [clockTime(at(item, 'from')), clockTime(at(item, 'to')), words(at(item, 'days'))];
  const named = days.flatMap((d) => (WEEK.includes(d) ? [WEEK.indexOf(d)] : []));
  const zone = word(at(item, 'timeZone'));
  if (from === null && to === null && days.length === 0) return [];
  return [{ from: from ?? 0, to: to ?? 86_400_000, business: days.includes('business'), days: named.length === 0 ? null : named, clock: clockOf(zone === undefined ? c : { ...c, calendar: zone }), zone: zone ?? null }];
};

/** The hours a clause names; null where it names none, or says that it is always. */
export const hoursOf = (c: Conversion, item: Item | undefined): readonly HoursTerms[] | null => {
  const list = each(item).filter((x) => x.fields !== null).flatMap((x) => stretch(c, x));
  return list.length === 0 ? null : list;
};

/** Some moment: every zone has an offset at it. */
const EPOCH = 0;

/** Notes hours that end before they begin, and a zone that there is not. */
export const checkHours = (c: Conversion, item: Item | undefined): void => {
  for (const hours of each(item)) {
    const [from, to, zone] = [word(at(hours, 'from')), word(at(hours, 'to')), at(hours, 'timeZone')];
    if (to !== undefined && to <= (from ?? '00:00')) tell(c, at(hours, 'to') ?? hours, { kind: 'ends-before-start', from: from ?? '00:00', to });
    const named = word(zone);
    if (zone !== undefined && named !== undefined && Number.isNaN(c.offsetAt(named, EPOCH))) tell(c, zone, { kind: 'unknown-time-zone', zone: named });
  }
};
