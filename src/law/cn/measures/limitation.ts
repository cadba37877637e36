import type { Matter } from '../../../model/matter.js';
import type { Measure } from '../../../model/measure.js';
import type { Source } from '../../../model/source.js';
import { labelsOf } from '../../../model/subject.js';
import { addMonths, formatDay } from '../../../values/day.js';
import type { Day } from '../../../values/day.js';
import { civilCode } from '../civil-code/source.js';
import { limitationMonths, longStopMonths } from '../parameters.js';
import { putOff } from './last-day.js';
import { threeYearsSince } from '../general-provisions/source.js';

/** Months of the period before it was three years. */
const EARLIER = 24;

/** The last day of one period, as counted: two years where they had run out before the law made them three. */
const counted = (start: Day, months: number): Day => (addMonths(start, EARLIER) < threeYearsSince ? addMonths(start, EARLIER) : addMonths(start, months));

/** The last day of one period, put off where nobody works on it. */
const lastOf = (start: Day, months: number): Day => putOff(counted(start, months));

/** Notices by which a side asks for what it is owed. */
const DEMANDS: readonly string[] = ['default-notice', 'claim', 'price-reduction'];

/** The days on which the claimant asked for what it is owed: its notices on the day they arrived, its claim, its set-off. */
const demanded = ({ subjects, notices, days, sums: { limitation }, pleas, claimant }: Matter): readonly Day[] => [
  ...subjects.notice.flatMap((n) => (labelsOf(n, 'by').includes(claimant) && labelsOf(n, 'kind').some((kind) => DEMANDS.includes(kind)) ? (notices.get(n.id)?.arrival?.day ?? []) : [])),
  ...(days.claim === null || days.claim === limitation.filedOn ? [] : [days.claim]),
  ...pleas.flatMap((p) => (p.plea === 'set-off' && p.by === claimant && p.on !== undefined ? p.on : [])),
];

/** The days on which the other side told the claimant that it owes what is claimed. */
const acknowledged = ({ subjects, notices, respondents }: Matter): readonly Day[] =>
  subjects.notice.flatMap((n) => (labelsOf(n, 'kind').includes('acknowledgement') && labelsOf(n, 'by').some((by) => respondents.includes(by)) && labelsOf(n, 'arrived').includes('yes') ? (notices.get(n.id)?.arrival?.day ?? []) : []));

/** What interrupted the period, and from when it runs anew: from its end, where it lasted (a suit, a mediation). What stands on record, the days on which the other side paid a part or acknowledged the debt, and the claimant's demands. `latest`: the last day on which it may have happened. */
const interrupted = (matter: Matter): readonly { readonly at: Day; readonly latest: Day; readonly anew: Day }[] => {
  const { sums: { limitation }, payments, claimant } = matter;
  const paid = payments.flatMap((p) => (p.by !== claimant && p.kind === 'payment' && p.at !== undefined ? [p.at] : []));
  return [...limitation.interruptions.map(({ at, latest, until }) => ({ at, latest: latest ?? at, anew: until === undefined || until < at ? at : until })), ...[...paid, ...demanded(matter), ...acknowledged(matter)].map((at) => ({ at, latest: at, anew: at }))].sort((a, b) => a.at - b.at);
};

/** What it costs to claim is no claim with a day of its own. */
const COSTS: readonly string[] = ['legal-fees', 'court-costs'];

/** The day from which the period runs: that of knowledge; without it, for a claim to the price alone, the day on which the last fee fell due. */
const runsFrom = ({ claimant, sums: { limitation, unpaid }, losses }: Matter): Day | null => {
  if (limitation.knownOn !== null) return limitation.knownOn;
  const due = unpaid.flatMap((fee) => fee.due ?? []);
  const other = claimant !== 'provider' || [...losses.values()].some((loss) => loss.by === claimant && !COSTS.includes(loss.head));
  return other || due.length === 0 || due.length < unpaid.length ? null : Math.max(...due);
};

/** The last day on which the claim could be brought: the period from knowledge, anew from each interruption in time, and never beyond twenty years of the injury. */
export const lastDayToSue = (source: Source): Measure<number> => ({
  id: 'cn.last-day-to-sue', source, asks: [], parameters: [limitationMonths, longStopMonths],
  compute: ({ matter, figure }) => {
    const [{ days }, known] = [matter, runsFrom(matter)];
    if (known === null) return { value: undefined, working: [] };
    const months = Number(figure(limitationMonths).num);
    const start = interrupted(matter).reduce((from, { latest, anew }) => (anew >= from && latest <= lastOf(from, months) ? anew : from), known);
    const end = lastOf(start, months);
    const stop = days.event === null ? end : putOff(addMonths(days.event, Number(figure(longStopMonths).num)));
    return { value: Math.min(end, stop), working: [{ name: 'runs-from', value: formatDay(start) }, { name: 'last-day', value: formatDay(Math.min(end, stop)) }] };
  },
});

/**
 * The last day on which the claim could be brought if each interruption of an unknown day had come on the best day it could: every one of them begins the period
 * anew once, on the last day of the one before.
 */
export const lastDayAtBest = (source: Source): Measure<bigint> => ({
  id: 'cn.last-day-at-best', source, asks: [], parameters: [limitationMonths, longStopMonths],
  compute: ({ matter, figure }) => {
    const [known, months, stop] = [runsFrom(matter), Number(figure(limitationMonths).num), Number(figure(longStopMonths).num)];
    if (known === null) return { value: undefined, working: [] };
    const dated = interrupted(matter);
    const further = (from: Day): Day => dated.reduce((start, { at, anew }) => (anew >= start && at <= lastOf(start, months) ? anew : start), from);
    // Nobody said how often: one interruption of an unknown day is thought of.
    const start = Array.from({ length: Math.max(1, matter.sums.limitation.undated?.length ?? 0) }).reduce<Day>((from) => further(lastOf(from, months)), further(known));
    const end = lastOf(start, months);
    return { value: BigInt(matter.days.event === null ? end : Math.min(end, putOff(addMonths(matter.days.event, stop)))), working: [] };
  },
});

/** The same day, as a number to compare. */
export const lastDay = (source: Source): Measure<bigint> => {
  const day = lastDayToSue(source);
  return { id: 'cn.last-day', source, asks: [], unit: 'day', parameters: [limitationMonths, longStopMonths], compute: (reading) => { const { value, working } = day.compute(reading); return { value: value === undefined ? undefined : BigInt(value), working }; } };
};

/** The day of the suit; for a claim not yet brought, the day of assessment. */
export const dayOfSuit = (source: Source): Measure<bigint> => ({
  id: 'cn.day-of-suit', source, asks: [], unit: 'day',
  compute: ({ matter: { sums: { limitation }, days } }) => {
    const day = limitation.filedOn ?? days.judgment;
    return { value: day === null ? undefined : BigInt(day), working: day === null ? [] : [{ name: 'day-of-suit', value: formatDay(day) }] };
  },
});

/** The day on which the respondent first pleaded limitation; nothing where the record gives none. */
export const limitationPleadedOn = (source: Source): Measure<bigint> => ({
  id: 'cn.limitation-pleaded-on', source, asks: [], unit: 'day',
  compute: ({ matter: { pleas, claimant } }) => {
    const raised = pleas.filter((p) => p.plea === 'limitation' && p.by !== claimant);
    const dated = raised.flatMap((p) => p.on ?? []);
    return dated.length === 0 || dated.length < raised.length ? { value: undefined, working: [] } : { value: BigInt(Math.min(...dated)), working: [{ name: 'pleaded-on', value: formatDay(Math.min(...dated)) }] };
  },
});

/** The day of the first judgment at first instance; nothing where none was given yet. */
export const firstJudgmentOn = (source: Source): Measure<bigint> => ({
  id: 'cn.first-judgment-on', source, asks: [], unit: 'day',
  compute: ({ matter: { sums: { judgments } } }) => {
    const first = judgments.find((j) => j.instance === 1);
    return first === undefined ? { value: undefined, working: [] } : { value: BigInt(first.on), working: [{ name: 'judgment-at-first-instance', value: formatDay(first.on) }] };
  },
});

/** How many interruptions the record knows. */
export const interruptionsOnRecord: Measure<bigint> = {
  id: 'cn.interruptions-on-record', source: civilCode('195'), asks: [], unit: 'number',
  compute: ({ matter }) => ({ value: BigInt(interrupted(matter).length), working: [] }),
};

/** None at all. */
export const noInterruption: Measure<bigint> = { id: 'cn.no-interruption', source: civilCode('195'), asks: [], unit: 'number', compute: () => ({ value: 0n, working: [] }) };
