import type { Value } from '../../../model/fact.js';
import type { Reading } from '../../../model/measure.js';
import { addDays } from '../../../values/day.js';
import type { Day } from '../../../values/day.js';
import type { Duration } from '../../../values/duration.js';
import type { Period } from '../../../values/period.js';
import { endedByMeasureAt } from '../../questions/measures-taken.js';
import { lastInTime } from '../../questions/last-in-time.js';
import { reactionTime } from '../../questions/notice.js';
import { onInfrastructure } from '../takedown.js';

const isDuration = (value: Value | undefined): value is Duration => typeof value === 'object' && 'businessDays' in value;

/** The time the provider had: the one that was found, else the figure of the catalogue. */
export const timeAllowed = ({ answer }: Reading): Duration | undefined => {
  const found = answer(reactionTime);
  return isDuration(found) ? found : undefined;
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
