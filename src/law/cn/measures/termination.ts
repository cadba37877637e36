import type { Measure } from '../../../model/measure.js';
import type { Matter } from '../../../model/matter.js';
import type { Source } from '../../../model/source.js';
import { addMonths, formatDay } from '../../../values/day.js';
import type { Day } from '../../../values/day.js';
import { sum } from '../../../values/money.js';
import { putOff } from './last-day.js';
import { terminationMonths } from '../parameters.js';

/** The last day on which a right to end the contract could be used: a year from the day on which its ground was known. */
const lastOf = (matter: Matter, months: number): Day | undefined => {
  const known = matter.sums.limitation.knownOn ?? matter.days.event;
  return known === null ? undefined : putOff(addMonths(known, months));
};

/** That day, to be kept. */
export const lastDayToTerminate = (source: Source): Measure<number> => ({
  id: 'cn.last-day-to-terminate', source, asks: [], parameters: [terminationMonths],
  compute: ({ matter, figure }) => {
    const day = lastOf(matter, Number(figure(terminationMonths).num));
    return { value: day, working: day === undefined ? [] : [{ name: 'last-day', value: formatDay(day) }] };
  },
});

/** The same for a right that nobody used yet: one that was used is kept. */
export const lastDayToUseTheRight = (source: Source): Measure<number> => ({
  id: 'cn.last-day-to-use-the-right', source, asks: [], parameters: [terminationMonths],
  compute: (reading) => ((reading.matter.sums.relief.termination?.on ?? null) === null ? lastDayToTerminate(source).compute(reading) : { value: undefined, working: [] }),
});

/** The same day, to compare. */
export const terminationBy = (source: Source): Measure<bigint> => ({
  id: 'cn.termination-by', source, asks: [], parameters: [terminationMonths],
  compute: ({ matter, figure }) => {
    const day = lastOf(matter, Number(figure(terminationMonths).num));
    return { value: day === undefined ? undefined : BigInt(day), working: [] };
  },
});

/** The day on which the contract was ended, counted in days. */
export const terminatedOn = (source: Source): Measure<bigint> => ({
  id: 'cn.terminated-on', source, asks: [], unit: 'day',
  compute: ({ matter: { sums } }) => {
    const day = sums.relief.termination?.on ?? null;
    return day === null ? { value: undefined, working: [] } : { value: BigInt(day), working: [{ name: 'ended-on', value: formatDay(day) }] };
  },
});

/** The fees that were overdue when the service stopped. */
export const overdueAtBreach = (source: Source): Measure<bigint> => ({
  id: 'cn.overdue-at-breach', source, asks: [],
  compute: ({ matter: { sums, days } }) => ({ value: sum(sums.unpaid.filter((fee) => fee.due !== null && days.event !== null && fee.due < days.event).map((fee) => fee.amount)), working: [] }),
});

/** Nothing, to compare with. */
export const nothing = (source: Source): Measure<bigint> => ({ id: 'cn.nothing', source, asks: [], compute: () => ({ value: 0n, working: [] }) });
