import type { Matter, RoughDate } from '../model/matter.js';
import { HUGE } from '../model/amount.js';
import { STREAMS } from '../model/stream.js';
import type { StreamName } from '../model/stream.js';
import type { DayTaken, Range, Sum } from '../model/verdict.js';
import type { Looked } from './looking.js';
import type { Outlook } from './outlook.js';

/** Up to so many combinations of days each is looked at. */
const EACH = 1000;

/** The events, the shortest stretches first, every day of which is looked at: as many as stay within the bound together. */
const varied = (dates: readonly RoughDate[]): ReadonlySet<RoughDate> => {
  let combinations = 1;
  return new Set([...dates].sort((a, b) => a.days.length - b.days.length).filter(({ days }) => days.length > 0 && combinations * days.length <= EACH && ((combinations *= days.length), true)));
};

/** The events of a matter that are dated only in part: those every day of which is in the range, and those of which one day was taken. */
export const datesOf = (matter: Matter): { readonly varied: readonly RoughDate[]; readonly held: readonly RoughDate[] } => {
  const dates = matter.roughDates ?? [];
  const within = matter.dated === undefined ? new Set<RoughDate>() : varied(dates);
  return { varied: dates.filter((d) => within.has(d)), held: dates.filter((d) => !within.has(d)) };
};

/** Every combination of days, one for each event that varies; no text for one that is held. */
const combinations = (dates: readonly RoughDate[], within: readonly RoughDate[]): readonly (readonly string[])[] =>
  dates.reduce<readonly (readonly string[])[]>((all, date) => all.flatMap((days) => (within.includes(date) ? date.days : ['']).map((day) => [...days, day])), [[]]);

const least = (sum: Sum): bigint => sum ?? HUGE;

/** A look at one combination of days, and the days; none for the days that are taken for now. */
interface Seen {
  readonly looked: Looked;
  readonly days: readonly DayTaken[];
}

const range = (seen: readonly Seen[], end: 'low' | 'high'): Seen =>
  seen.reduce((best, s) => {
    const [a, b] = [least(s.looked.outlook.range[end]), least(best.looked.outlook.range[end])];
    return (end === 'low' ? a < b : a > b) ? s : best;
  });

const hull = (seen: readonly Seen[]): Range => {
  const [low, high] = [range(seen, 'low'), range(seen, 'high')];
  const [of, to] = [low.looked.outlook.range, high.looked.outlook.range];
  return {
    low: of.low, high: to.high, exhaustive: seen.every((s) => s.looked.outlook.range.exhaustive), witness: { low: of.witness.low, high: to.witness.high },
    limits: [...of.limits.filter((e) => e === 'low'), ...to.limits.filter((e) => e === 'high')],
    ...(low.days.length + high.days.length === 0 ? {} : { days: { low: low.days, high: high.days } }),
  };
};

const streams = (seen: readonly Seen[]): Outlook['streams'] =>
  Object.fromEntries(STREAMS.map((name) => {
    const [first, ...rest] = seen.map((s) => s.looked.outlook.streams[name]);
    return [name, rest.reduce((a, b) => ({ low: least(b.low) < least(a.low) ? b.low : a.low, high: least(b.high) > least(a.high) ? b.high : a.high }), first ?? { low: 0n, high: 0n })];
  })) as Record<StreamName, Outlook['streams'][StreamName]>;

/**
 * A look at every completion, over every day as well on which an event may have happened of which only a month, a year or a stretch is known: days on which the
 * documents would contradict themselves do not count. Questions are compared on the days that are taken for now.
 */
export const onEveryDay = (now: Looked, matter: Matter, look: (dated: Matter) => Looked | null): Looked => {
  const within = datesOf(matter).varied;
  if (within.length === 0 || matter.roughDates === undefined) return now;
  const seen: Seen[] = [{ looked: now, days: [] }];
  for (const days of combinations(matter.roughDates, within)) {
    const dated = matter.dated?.(days) ?? null;
    const looked = dated === null ? null : look(dated);
    if (looked !== null) seen.push({ looked, days: matter.roughDates.flatMap((date, i) => (within.includes(date) ? [{ path: date.place.path, day: days[i] ?? '' }] : [])) });
  }
  return { outlook: { ...now.outlook, range: hull(seen), streams: streams(seen) }, responsible: seen.some((s) => s.looked.responsible) };
};
