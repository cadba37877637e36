import { addDays, addMonths, formatDay } from '../../values/day.js';
import type { Day } from '../../values/day.js';
import type { Matter } from '../../model/matter.js';
import { labelsOf } from '../../model/subject.js';
import type { UnpaidFee } from '../../model/sums.js';
import type { Measure, Source } from '../words.js';
import { limitationMonths, longStopMonths } from './parameters.js';

/** What makes the period begin anew: a suit, interim proceedings, an acknowledgement of the debt. A formal demand does not. */
const INTERRUPTS: readonly string[] = ['suit', 'writ', 'summons', 'interim-proceedings', 'référé', 'refere', 'acknowledgement', 'acknowledgment', 'enforcement'];

/** What stops it while it lasts: its days are added, and at least six months are left afterwards. Without the day it ended only these six months count, from its beginning. */
const SUSPENDS: readonly string[] = ['mediation', 'conciliation', 'expertise', 'court-expertise'];

const LEFT_AFTER_SUSPENSION = 6;

/** A clause of ten years has no long stop of its own. */
const CENTURY = 1200;

/** Two years and five in months, and the long stop of twenty. */
const [CONSUMER_MONTHS, PERSONAL_MONTHS, LONG_STOP] = [24, 60, 240] as const;

/** The days on which the period began anew: those on record, and those on which the debtor paid a part and so acknowledged the debt (2240). */
const interruptedOn = ({ claimant, payments, sums: { limitation } }: Matter): readonly Day[] =>
  [...limitation.interruptions.flatMap(({ kind, at, latest = at }) => (INTERRUPTS.includes(kind) ? [latest] : [])), ...payments.flatMap((p) => (p.by !== claimant && p.kind === 'payment' && p.at !== undefined ? [p.at] : []))].sort((a, b) => a - b);

/** The last day of a period counted from a day. */
const endOf = (matter: Matter, known: Day, months: number, stop: Day | null): { readonly from: Day; readonly last: Day } => {
  const { limitation } = matter.sums;
  const from = interruptedOn(matter).reduce((start, at) => (at >= start && at <= addMonths(start, months) ? at : start), known);
  const last = limitation.interruptions.reduce((end, { kind, at: first, latest: at = first, until = at }) => (SUSPENDS.includes(kind) && until >= from && at <= end ? Math.max(end + until - Math.max(at, from), addMonths(until, LEFT_AFTER_SUSPENSION)) : end), addMonths(from, months));
  return { from, last: stop === null ? last : Math.min(last, stop) };
};

/** When knowledge was had of the claim; the record tells it for the claim that is brought, not for the one that answers it. */
const knownOn = ({ answering, sums: { limitation } }: Matter): Day | null => (answering === true ? null : limitation.knownOn);

/** The days on which the fees fell due, where the claim is for the price alone and each day is known: each fee has its own period. */
const feesDue = ({ claimant, sums: { unpaid }, losses }: Matter): readonly Day[] => {
  const due = unpaid.flatMap((fee) => fee.due ?? []);
  return claimant !== 'provider' || due.length < unpaid.length || [...losses.values()].some((loss) => loss.by === claimant) ? [] : due;
};

/** The last day for the claim, or for the fee that fell due last. */
const lastOf = (matter: Matter, months: number, stop: number): { readonly from: Day; readonly last: Day } | undefined => {
  const { days: { event } } = matter;
  const due = knownOn(matter) === null ? feesDue(matter) : [];
  const known = due.length > 0 ? Math.max(...due) : (matter.sums.limitation.knownOn ?? event);
  const born = due.length > 0 ? known : event;
  return known === null ? undefined : endOf(matter, known, months, born === null ? null : addMonths(born, stop));
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
  id: 'fr.months-of-clause', source, asks: [], unit: 'number',
  compute: ({ matter, self }) => {
    const window = matter.clauses.get(self.id)?.window ?? null;
    return window === null ? { value: undefined, working: [] } : { value: BigInt(window.months), working: [{ name: 'months', value: `${window.months}` }] };
  },
});

/** The least and the greatest number of months that parties may agree on. */
export const boundOfClause = (source: Source, months: bigint): Measure<bigint> => ({ id: `fr.limitation-bound-${months}`, source, asks: [], compute: () => ({ value: months, working: [] }) });

/** The two years of a professional's claim against a consumer. */
export const lastDayToSueConsumer = (source: Source): Measure<number> => ({
  id: 'fr.last-day-to-sue-consumer', source, asks: [],
  compute: ({ matter }) => {
    const found = lastOf(matter, CONSUMER_MONTHS, LONG_STOP);
    return found === undefined ? { value: undefined, working: [] } : { value: found.last, working: [{ name: 'last-day', value: formatDay(found.last) }] };
  },
});

/** The same day, as a number to compare. */
export const lastDayAgainstConsumer = (source: Source): Measure<bigint> => {
  const day = lastDayToSueConsumer(source);
  return { id: 'fr.last-day-against-consumer', source, asks: [], compute: (reading) => { const { value, working } = day.compute(reading); return { value: value === undefined ? undefined : BigInt(value), working }; } };
};

/**
 * The day that a claim has to be in time on: that of the suit, or of assessment where none was brought. A price set off against the claim it answers needs
 * to be so only when both debts were first due.
 */
const daySued = ({ answering, claimant, pleas, sums: { limitation, unpaid }, days }: Matter): Day | null => {
  const day = limitation.filedOn ?? days.judgment;
  if (day === null || days.event === null || answering !== true || claimant !== 'provider' || !pleas.some((p) => p.plea === 'set-off')) return day;
  return Math.min(day, Math.max(days.event, Math.min(...unpaid.flatMap((fee) => fee.due ?? []), day)));
};

/** The day of the suit; for a claim not yet brought, the day of assessment. */
export const dayOfSuit = (source: Source): Measure<bigint> => ({
  id: 'fr.day-of-suit', source, asks: [], unit: 'day',
  compute: ({ matter }) => {
    const day = daySued(matter);
    return { value: day === null ? undefined : BigInt(day), working: day === null ? [] : [{ name: 'day-of-suit', value: formatDay(day) }] };
  },
});

/** Whether a fee is lost to the plea of limitation, while a later one may not be: by the period of the law, unless the parties agreed on another one. */
export const feeBarred = (matter: Matter, fee: UnpaidFee): boolean => {
  if (fee.due === null || knownOn(matter) !== null || !feesDue(matter).includes(fee.due) || !matter.pleas.some((p) => p.plea === 'limitation' && p.by !== matter.claimant)) return false;
  const consumer = matter.subjects.party.some((p) => p.id === 'customer' && labelsOf(p, 'kind').includes('consumer'));
  const sued = daySued(matter);
  if (sued === null || (!consumer && matter.subjects.clause.some((c) => labelsOf(c, 'kind').includes('limitation-period')))) return false;
  return sued > endOf(matter, fee.due, consumer ? CONSUMER_MONTHS : PERSONAL_MONTHS, addMonths(fee.due, LONG_STOP)).last;
};
