import type { Matter } from '../../../model/matter.js';
import type { Measure } from '../../../model/measure.js';
import type { Source } from '../../../model/source.js';
import { formatDay } from '../../../values/day.js';
import type { Day } from '../../../values/day.js';
import { civilCode } from '../civil-code/source.js';
import { limitationMonths, longStopMonths } from '../parameters.js';
import { COSTS, daySued, feePeriods } from './fee-limitation.js';
import { after, endOf, interruptions, longStop, periodMonths, undatedInterruptions } from './limitation-period.js';
import type { Running } from './limitation-period.js';

/** The period in which a claim is brought: from when it runs, and its last day. */
interface ClaimPeriod {
  readonly from: Day;
  readonly last: Day;
}

const later = (a: ClaimPeriod, b: ClaimPeriod): ClaimPeriod => (b.last > a.last ? b : a);

/** The period of losses and whatever else is no fee: from the day of knowledge, anew from each interruption in time, and never beyond twenty years of the injury. */
const ofLosses = (matter: Matter, atBest: boolean): ClaimPeriod | undefined => {
  const { days: { event }, sums: { limitation: { knownOn } } } = matter;
  if (knownOn === null) return undefined;
  const months = periodMonths(matter);
  const begun: Running = { from: knownOn, spare: atBest ? undatedInterruptions(matter) : 0 };
  const period = interruptions(matter).reduce((p, act) => after(p, act, months, atBest), begun);
  const end = endOf(period, months);
  return { from: period.from, last: event === null ? end : Math.min(end, longStop(event)) };
};

/** The period of the fee that is lost last; undefined where nobody knows since when one of them runs. */
const ofFees = (matter: Matter, atBest: boolean): ClaimPeriod | undefined => {
  const known = feePeriods(matter, false, atBest).flatMap(({ from, last }) => (from === null || last === null ? [] : [{ from, last }]));
  return known.length === 0 || known.length < matter.sums.unpaid.length ? undefined : known.reduce(later);
};

const claimsFees = ({ claimant, sums: { unpaid } }: Matter): boolean => claimant === 'provider' && unpaid.length > 0;

const claimsLosses = ({ claimant, losses }: Matter): boolean => [...losses.values()].some((loss) => loss.by === claimant && !COSTS.includes(loss.head));

/** The period of what is claimed: of fees alone, that of the one that is lost last. */
const ofAll = (matter: Matter, atBest: boolean): ClaimPeriod | undefined => (claimsFees(matter) && !claimsLosses(matter) ? ofFees(matter, atBest) : ofLosses(matter, atBest));

const NOT_KNOWN = { value: undefined, working: [] } as const;

/** The last day on which the claim, or of several fees the one that is lost last, could be brought. */
export const lastDayToSue = (source: Source): Measure<number> => ({
  id: 'cn.last-day-to-sue', source, asks: [], parameters: [limitationMonths, longStopMonths],
  compute: ({ matter }) => {
    const period = ofAll(matter, false);
    return period === undefined ? NOT_KNOWN : { value: period.last, working: [{ name: 'runs-from', value: formatDay(period.from) }, { name: 'last-day', value: formatDay(period.last) }] };
  },
});

/** The last day on which the claim could be brought if each interruption of an unknown day had come on the best day it could. */
export const lastDayAtBest = (source: Source): Measure<bigint> => ({
  id: 'cn.last-day-at-best', source, asks: [], parameters: [limitationMonths, longStopMonths],
  compute: ({ matter }) => {
    const period = ofAll(matter, true);
    return period === undefined ? NOT_KNOWN : { value: BigInt(period.last), working: [] };
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
  compute: ({ matter }) => {
    const day = daySued(matter);
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
  compute: ({ matter }) => ({ value: BigInt(interruptions(matter).length), working: [] }),
};

/** None at all. */
export const noInterruption: Measure<bigint> = { id: 'cn.no-interruption', source: civilCode('195'), asks: [], unit: 'number', compute: () => ({ value: 0n, working: [] }) };
