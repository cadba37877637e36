import type { AmountMeasure, Measure, Reading } from '../../../model/measure.js';
import type { CounterTerms } from '../../../model/matter.js';
import type { Source } from '../../../model/source.js';
import { addDays, formatDay } from '../../../values/day.js';
import type { Day } from '../../../values/day.js';
import { nthWorkingDay } from '../../../values/workingDays.js';
import { counterNoticePeriod } from '../../questions/counter.js';
import { counterPeriod, workingDaysAtMost } from '../parameters.js';
import { partOfWindow } from './part-of-window.js';
import { works } from './working-days.js';
import { reactionPeriod } from '../parameters.js';

const asks = [{ question: counterNoticePeriod, burden: 'provider' }] as const;
const parameters = [counterPeriod, workingDaysAtMost, reactionPeriod];

const counterOf = ({ matter, self }: Reading): CounterTerms | null => matter.notices.get(self.id)?.counter ?? null;

/** When the statement reached the right holder; one that was not passed on counts as if it had been, in the time a provider has to act. */
const arrival = (reading: Reading): Day | undefined => {
  const counter = counterOf(reading);
  if (counter === null) return undefined;
  return counter.reachedHolder?.day ?? counter.forwarded?.day ?? (counter.sent === null ? undefined : addDays(counter.sent.day, reading.figure(reactionPeriod).days));
};

/** The last day: the day of arrival is not counted; delay nobody could help is added, within twenty working days; a day of rest rolls on. */
const lastDay = (reading: Reading): Day | undefined => {
  const [start, counter, time] = [arrival(reading), counterOf(reading), reading.answer(counterNoticePeriod)];
  if (start === undefined || counter === null || typeof time !== 'object' || !('businessDays' in time)) return undefined;
  const [plain, most] = [addDays(start, time.days), nthWorkingDay(addDays(start, 1), Number(reading.figure(workingDaysAtMost).num), works) ?? start];
  const delayed = addDays(plain, counter.delay);
  const last = counter.delay === 0 ? plain : Math.max(plain, Math.min(delayed, most));
  return nthWorkingDay(last, 1, works);
};

const dayMeasure = (id: string, plus: number) => (source: Source): Measure<number> => ({
  id, source, asks, parameters, unit: 'day',
  compute: (reading) => {
    const [start, last] = [arrival(reading), lastDay(reading)];
    return start === undefined || last === undefined ? { value: undefined, working: [] }
      : { value: addDays(last, plus), working: [{ name: 'reached-holder', value: formatDay(start) }, { name: 'last-day', value: formatDay(last) }, { name: 'restore-from', value: formatDay(addDays(last, 1)) }] };
  },
});

/** The last day on which the right holder may tell the provider of a complaint or suit. */
export const lastDayForHolder = dayMeasure('cn.last-day-for-holder', 0);

/** The day on which the measures are to end. */
export const firstDayToRestore = dayMeasure('cn.first-day-to-restore', 1);

/** The days on which measures stood that had to end; none where a complaint or suit was told in time. */
const lateDays = (reading: Reading): { readonly from: Day; readonly to: Day } | undefined => {
  const [counter, last] = [counterOf(reading), lastDay(reading)];
  const to = counter?.measuresEnded?.day ?? reading.matter.days.judgment;
  if (counter === null || last === undefined || to === null || to === undefined) return undefined;
  if (counter.suitNotice !== null && counter.suitNotice.day <= last) return undefined;
  return to <= addDays(last, 1) ? undefined : { from: addDays(last, 1), to };
};

/** How many days too long the measures stood. */
export const daysOfLateRestoration = (source: Source): Measure<bigint> => ({
  id: 'cn.days-of-late-restoration', source, asks, parameters, unit: 'number',
  compute: (reading) => {
    const late = lateDays(reading);
    return { value: late === undefined ? 0n : BigInt(late.to - late.from), working: late === undefined ? [] : [{ name: 'restore-from', value: formatDay(late.from) }] };
  },
});

/** What of a loss of the user falls on these days: by dates, else in proportion of the days on which the measures stood. */
export const lossAfterLateRestoration = (source: Source): AmountMeasure => ({
  id: 'cn.loss-after-late-restoration', source, asks, parameters,
  compute: (reading) => {
    const [late, { matter, self, bound }] = [lateDays(reading), reading];
    if (late === undefined || bound === undefined) return { value: undefined, working: [] };
    const taken = (matter.notices.get(self.id)?.measures ?? []).map((m) => m.at.day);
    return partOfWindow(reading, bound, late, taken.length === 0 ? undefined : { from: Math.min(...taken), to: late.to });
  },
});

/** Days lost to what the right holder could not help. */
export const daysOfDelay: Measure<bigint> = {
  id: 'cn.days-of-delay', source: counterPeriod.source, asks: [], unit: 'number',
  compute: (reading) => ({ value: BigInt(counterOf(reading)?.delay ?? 0), working: [] }),
};
