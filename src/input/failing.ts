import type { Moment } from '../model/matter.js';
import type { OpenSpan } from '../model/work.js';
import { MILLISECONDS_IN_A_DAY } from '../values/instant.js';
import { parseDayRange } from '../values/day.js';
import type { Period } from '../values/period.js';
import { union } from '../values/timeSpan.js';
import type { Conversion } from './conversion.js';
import { at, each, either, word, words } from './item.js';
import type { Item } from './item.js';
import { idOf } from './names.js';
import { momentOf } from './times.js';

const MINUTE = 60_000;

/** An instant by the clocks of the contract's zone, in milliseconds; the beginning of its day where they are not known. */
export const byTheClock = (c: Conversion, moment: Moment): number => {
  const zone = c.calendar ?? c.zone;
  const offset = zone === null ? Number.NaN : c.offsetAt(zone, moment.at);
  return Number.isNaN(offset) ? moment.day * MILLISECONDS_IN_A_DAY : moment.at + offset * MINUTE;
};

/** A moment by the clocks of the contract's zone, in milliseconds. */
const onTheClock = (c: Conversion, item: Item | undefined, end: 'first' | 'last'): number | null => {
  const moment = momentOf(c, item, end);
  if (moment === null) return null;
  const text = word(item);
  return text !== undefined && parseDayRange(text) !== undefined ? moment.day * MILLISECONDS_IN_A_DAY : byTheClock(c, moment);
};

const stretch = (c: Conversion, from: Item | undefined, to: Item | undefined): readonly OpenSpan[] => {
  const start = onTheClock(c, from, 'first');
  return start === null ? [] : [{ from: start, to: onTheClock(c, to, 'first') }];
};

const concerns = (item: Item, services: readonly string[]): boolean => {
  const named = words(either(item, 'service', 'services'));
  return named.length === 0 || services.length === 0 || named.some((service) => services.includes(service));
};

/**
 * For how long each promise was not kept: as its performance says, else by the outages of its services that were not planned, else as long as the
 * incident lasted where the record says when it was over, or that it was not. Nothing where it does not: data that are lost stay lost.
 */
export const failingOf = (c: Conversion, contract: Item, incident: Item): ReadonlyMap<string, readonly OpenSpan[]> => {
  const lasted = at(incident, 'endedAt') === undefined ? [] : stretch(c, at(incident, 'occurredAt'), at(incident, 'endedAt'));
  return new Map(each(at(contract, 'commitments')).map((item): [string, readonly OpenSpan[]] => {
    const id = idOf(item);
    const told = each(at(incident, 'performance')).filter((p) => word(at(p, 'commitment')) === id && word(at(p, 'performed')) !== 'full').flatMap((p) => stretch(c, at(p, 'from'), at(p, 'to')));
    if (told.length > 0) return [id, told];
    const out = each(at(incident, 'outages')).filter((o) => at(o, 'planned')?.value !== true && concerns(o, words(either(item, 'service', 'services')))).flatMap((o) => stretch(c, at(o, 'from'), at(o, 'to')));
    return [id, out.length > 0 ? out : lasted];
  }));
};

const told = (item: Item | undefined): boolean => item !== undefined && item.value !== null;

/** The whole days of a stretch of which the record tells where it began or ended; of a beginning or an end that is known roughly only the days that lie in it for sure. */
const wholeDays = (c: Conversion, entry: Item): readonly Period[] => {
  const [from, to] = [at(entry, 'from'), at(entry, 'to')];
  if (!told(from) && !told(to)) return [];
  const edge = (item: Item | undefined, end: 'first' | 'last', open: number): number | null => (told(item) ? onTheClock(c, item, end) : open);
  const [first, last] = [edge(from, 'last', -Infinity), edge(to, 'first', Infinity)];
  return first === null || last === null ? [] : [{ from: Math.ceil(first / MILLISECONDS_IN_A_DAY), to: Math.floor(last / MILLISECONDS_IN_A_DAY) }];
};

/** The whole days on which nothing of each promise was performed, as its performance says. */
export const undoneOf = (c: Conversion, contract: Item, incident: Item): ReadonlyMap<string, readonly Period[]> =>
  new Map(each(at(contract, 'commitments')).map((item): [string, readonly Period[]] => {
    const none = each(at(incident, 'performance')).filter((p) => word(at(p, 'commitment')) === idOf(item) && word(at(p, 'performed')) === 'none');
    return [idOf(item), union(none.flatMap((p) => wholeDays(c, p)))];
  }));
