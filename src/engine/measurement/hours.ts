import type { MeasuredFacts } from '../../model/measured/facts.js';
import type { MeasuredNote } from '../../model/measured/measurement.js';
import type { HoursTerms } from '../../model/measured/terms.js';
import { weekday } from '../../values/day.js';
import { localTime, midnight } from '../../values/localTime.js';
import { common, union } from '../../values/timeSpan.js';
import type { TimeSpan } from '../../values/timeSpan.js';
import { workingDaysOf, yearsKnown } from '../../values/workingDays.js';
import type { WorkingDays } from '../../values/workingDays.js';
import { dayOf } from './clock.js';

/** What working days are asked with. */
interface Calendared {
  readonly facts: Pick<MeasuredFacts, 'calendar'>;
  readonly note: (code: MeasuredNote, about: string) => void;
}

/** Says of which years a calendar knows the working days, where one of another is needed: its name, and the years after a blank; a calendar that is not known stands alone, none is nothing. */
export const noteCalendar = (frame: Calendared): void => {
  const name = frame.facts.calendar ?? '';
  const years = yearsKnown(name);
  frame.note('calendar-unknown', years === undefined ? name : `${name} ${years.first ?? ''}–${years.last ?? ''}`);
};

/** The working days of the contract; those without weekends where its calendar is not known. */
export const worksOf = (frame: Calendared): WorkingDays => {
  const works = frame.facts.calendar === null ? undefined : workingDaysOf(frame.facts.calendar);
  if (works !== undefined) return works;
  noteCalendar(frame);
  return workingDaysOf('weekends-only') as WorkingDays;
};

const DAY = 86_400_000;

/** The stretches of certain hours that may touch a stretch of time. */
const hoursIn = (frame: Calendared, { from, to, business, days, clock }: HoursTerms, s: TimeSpan): readonly TimeSpan[] => {
  const works = business ? worksOf(frame) : () => true;
  const open: TimeSpan[] = [];
  for (let d = dayOf(clock, s.from); d <= dayOf(clock, s.to); d += 1)
    if (works(d) !== false && (days === null || days.includes(weekday(d)))) open.push({ from: localTime(clock, d, from), to: to >= DAY ? midnight(clock, d + 1) : localTime(clock, d, to) });
  return open;
};

/** The part of a stretch that lies in certain hours; all of it where none are named. */
export const within = (frame: Calendared, hours: readonly HoursTerms[] | null, s: TimeSpan): readonly TimeSpan[] => (hours === null ? [s] : common(union(hours.flatMap((h) => hoursIn(frame, h, s))), [s]));

/** The part of a stretch in which the promise holds. */
export const serviceTime = (frame: Calendared & { readonly terms: { readonly hours: readonly HoursTerms[] | null } }, s: TimeSpan): readonly TimeSpan[] => within(frame, frame.terms.hours, s);
