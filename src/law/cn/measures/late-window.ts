import type { Value } from '../../../model/fact.js';
import type { Reading } from '../../../model/measure.js';
import { addDays, addMonths } from '../../../values/day.js';
import type { Day } from '../../../values/day.js';
import type { Duration } from '../../../values/duration.js';
import type { Period } from '../../../values/period.js';
import { nthWorkingDay } from '../../../values/workingDays.js';
import { endedByMeasureAt } from '../../questions/measures-taken.js';
import { reactionTime } from '../../questions/notice.js';
import { onInfrastructure } from '../takedown.js';
import { works } from './working-days.js';

const SECONDS_IN_A_DAY = 86_400n;

const isDuration = (value: Value | undefined): value is Duration => typeof value === 'object' && 'businessDays' in value;

/** The time the provider had: the one that was found, else the figure of the catalogue. */
export const timeAllowed = ({ answer }: Reading): Duration | undefined => {
  const found = answer(reactionTime);
  return isDuration(found) ? found : undefined;
};

/** Whole days in the hours of a duration; a part of a day counts as a day. */
const startedDays = ({ seconds: { num, den } }: Duration): number => Number((num + den * SECONDS_IN_A_DAY - 1n) / (den * SECONDS_IN_A_DAY));

/** The last day that is still in time: the day of arrival is not counted; working days come after the others. */
const lastInTime = (arrival: Day, time: Duration): Day | undefined => {
  const last = addDays(addMonths(arrival, time.years * 12 + time.months), time.days + startedDays(time));
  return time.businessDays === 0 ? last : nthWorkingDay(addDays(last, 1), time.businessDays, works);
};

const earliest = (days: readonly (Day | null)[]): Day | undefined =>
  days.reduce<Day | undefined>((least, d) => (d === null || (least !== undefined && least <= d) ? least : d), undefined);

/** When something that fits was done about what the notice speaks of, on this notice or on another; for infrastructure passing the notice on late is as much as was asked. */
const measuresOn = (reading: Reading): readonly Day[] => {
  const { matter, self } = reading;
  const contents = self.links['content'] ?? [];
  const [remote, last] = [onInfrastructure(self), lastDay(reading)];
  return matter.subjects.notice.filter((n) => n.id === self.id || (n.links['content'] ?? []).some((key) => contents.includes(key))).flatMap((n) => {
    const passedOn = matter.notices.get(n.id)?.forwarded?.day;
    return [...(remote && passedOn !== undefined && last !== undefined && passedOn > last ? [passedOn] : []), ...[endedByMeasureAt(n, matter)].flatMap((m) => m?.day ?? [])];
  });
};

/** The last day on which the provider was still in time with this notice. */
const lastDay = (reading: Reading): Day | undefined => {
  const [arrival, time] = [reading.matter.notices.get(reading.self.id)?.arrival?.day, timeAllowed(reading)];
  return arrival === undefined || time === undefined ? undefined : lastInTime(arrival, time);
};

/** The first day no longer in the infringement: that of the first fitting measure, of its end or of the assessment; undefined when the record has none of them. */
export const infringementEnd = (reading: Reading): Day | undefined =>
  earliest([...measuresOn(reading), reading.matter.days.end, reading.matter.days.judgment]);

/** The days of the infringement: from the event to its end, where nothing else is said to the first fitting measure or the assessment. */
export const infringingPeriod = (reading: Reading): Period | undefined => {
  const [from, to] = [reading.matter.days.event, reading.matter.days.end ?? infringementEnd(reading)];
  return from === null || to === undefined || to <= from ? undefined : { from, to };
};

/** The late stretch as a length, for proportions: from arrival and reaction time to the measure, the end or the assessment, the day of arrival counted in full. */
export const lateStretch = (reading: Reading): Period | undefined => {
  const [from, to] = [lastDay(reading), infringementEnd(reading)];
  return from === undefined || to === undefined ? undefined : { from, to };
};

/**
 * The days on which the loss grew because nothing was done: from the day after the last day in time to the day before the measure, the end or the assessment.
 * Undefined when the notice has no arrival or nothing says where it ends.
 */
export const lateWindow = (reading: Reading): Period | undefined => {
  const [last, to] = [lastDay(reading), infringementEnd(reading)];
  return last === undefined || to === undefined ? undefined : { from: addDays(last, 1), to };
};
