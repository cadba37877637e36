import { addDays, addMonths, formatDay } from '../../values/day.js';
import type { Day } from '../../values/day.js';
import type { Matter } from '../../model/matter.js';
import type { Measure, Source } from '../words.js';
import { limitationMonths, longStopMonths } from './parameters.js';

/** What makes the period begin anew: a suit, interim proceedings, an acknowledgement of the debt. A formal demand does not. */
const INTERRUPTS: readonly string[] = ['suit', 'writ', 'summons', 'interim-proceedings', 'référé', 'refere', 'acknowledgement', 'acknowledgment', 'enforcement'];

/** What stops it while it lasts: its days are added, and at least six months are left afterwards. Without the day it ended only these six months count, from its beginning. */
const SUSPENDS: readonly string[] = ['mediation', 'conciliation', 'expertise', 'court-expertise'];

const LEFT_AFTER_SUSPENSION = 6;

/** A clause of ten years has no long stop of its own. */
const CENTURY = 1200;

/** Two years in months, and the long stop of twenty. */
const [CONSUMER_MONTHS, LONG_STOP] = [24, 240] as const;

const lastOf = ({ sums: { limitation }, days }: Matter, months: number, stop: number): { readonly from: Day; readonly last: Day } | undefined => {
  const known = limitation.knownOn ?? days.event;
  if (known === null) return undefined;
  const from = limitation.interruptions.reduce((start, { kind, at }) => (INTERRUPTS.includes(kind) && at >= start && at <= addMonths(start, months) ? at : start), known);
  const last = limitation.interruptions.reduce((end, { kind, at, until = at }) => (SUSPENDS.includes(kind) && until >= from && at <= end ? Math.max(end + until - Math.max(at, from), addMonths(until, LEFT_AFTER_SUSPENSION)) : end), addMonths(from, months));
  return { from, last: days.event === null ? last : Math.min(last, addMonths(days.event, stop)) };
};

/** The last day on which a suit is in time: five years from knowledge, anew from each interruption, and never beyond twenty years. */
export const lastDayToSue = (source: Source): Measure<number> => ({
  id: 'fr.last-day-to-sue', source, asks: [], parameters: [limitationMonths, longStopMonths],
  compute: ({ matter, figure }) => {
    const found = lastOf(matter, Number(figure(limitationMonths).num), Number(figure(longStopMonths).num));
    return found === undefined ? { value: undefined, working: [] } : { value: found.last, working: [{ name: 'runs-from', value: formatDay(found.from) }, { name: 'last-day', value: formatDay(found.last) }] };
  },
});

/** The same day, as a number to compare. */
export const lastDay = (source: Source): Measure<bigint> => {
  const day = lastDayToSue(source);
  return { id: 'fr.last-day', source, asks: [], parameters: [limitationMonths, longStopMonths], compute: (reading) => { const { value, working } = day.compute(reading); return { value: value === undefined ? undefined : BigInt(value), working }; } };
};

/** The last day that a clause on limitation leaves. */
export const lastDayOfClause = (source: Source): Measure<bigint> => ({
  id: 'fr.last-day-of-clause', source, asks: [],
  compute: ({ matter, self }) => {
    const window = matter.clauses.get(self.id)?.window ?? null;
    const found = window === null ? undefined : lastOf(matter, window.months, CENTURY);
    return window === null || found === undefined ? { value: undefined, working: [] } : { value: BigInt(addDays(found.last, window.days)), working: [{ name: 'last-day', value: formatDay(addDays(found.last, window.days)) }] };
  },
});

/** The same day, to be shown. */
export const lastDayAgreed = (source: Source): Measure<number> => {
  const day = lastDayOfClause(source);
  return { id: 'fr.last-day-agreed', source, asks: [], compute: (reading) => { const { value, working } = day.compute(reading); return { value: value === undefined ? undefined : Number(value), working }; } };
};

/** The whole months of the period a clause sets, to be held against its bounds. */
export const monthsOfClause = (source: Source): Measure<bigint> => ({
  id: 'fr.months-of-clause', source, asks: [],
  compute: ({ matter, self }) => {
    const window = matter.clauses.get(self.id)?.window ?? null;
    return window === null ? { value: undefined, working: [] } : { value: BigInt(window.months), working: [{ name: 'months', value: `${window.months}` }] };
  },
});

/** The least and the greatest number of months that parties may agree on. */
export const boundOfClause = (source: Source, months: bigint): Measure<bigint> => ({ id: `fr.limitation-bound-${months}`, source, asks: [], compute: () => ({ value: months, working: [] }) });

/** The two years of a professional's claim against a consumer. */
export const lastDayAgainstConsumer = (source: Source): Measure<bigint> => ({
  id: 'fr.last-day-against-consumer', source, asks: [],
  compute: ({ matter }) => {
    const found = lastOf(matter, CONSUMER_MONTHS, LONG_STOP);
    return found === undefined ? { value: undefined, working: [] } : { value: BigInt(found.last), working: [{ name: 'last-day', value: formatDay(found.last) }] };
  },
});

/** The day of the suit; for a claim not yet brought, the day of assessment. */
export const dayOfSuit = (source: Source): Measure<bigint> => ({
  id: 'fr.day-of-suit', source, asks: [],
  compute: ({ matter: { sums: { limitation }, days } }) => {
    const day = limitation.filedOn ?? days.judgment;
    return { value: day === null ? undefined : BigInt(day), working: day === null ? [] : [{ name: 'day-of-suit', value: formatDay(day) }] };
  },
});
