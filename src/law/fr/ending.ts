import type { Matter } from '../../model/matter.js';
import { labelsOf } from '../../model/subject.js';
import { addDays, addMonths } from '../../values/day.js';
import type { Day } from '../../values/day.js';

/** Notices of termination that arrived, by whom and when, the first first. */
const announced = ({ subjects, notices }: Matter): readonly { readonly by: string; readonly on: Day }[] =>
  subjects.notice.flatMap((n) => {
    const arrival = labelsOf(n, 'kind').includes('termination') && labelsOf(n, 'arrived').includes('yes') ? notices.get(n.id)?.arrival : undefined;
    return arrival === undefined || arrival === null ? [] : [{ by: labelsOf(n, 'by')[0] ?? '', on: arrival.day }];
  }).sort((x, y) => x.on - y.on);

/**
 * The day on which the end of the contract takes effect, where it has one (1229): the day stated; else that of the notice, with the time that a clause
 * on termination leaves; asked of the court, the writ.
 */
export const endedOn = (matter: Matter): Day | null => {
  const { termination } = matter.sums.relief;
  if (termination?.on !== null && termination !== null) return termination.on;
  const given = announced(matter);
  const notice = termination === null ? given[0] : given.find((n) => n.by === termination.by);
  const [kind] = matter.subjects.case.flatMap((c) => labelsOf(c, 'endKind'));
  if (notice === undefined) return kind === 'court' ? matter.sums.limitation.filedOn : null;
  const time = kind === 'clause' ? matter.subjects.clause.filter((c) => labelsOf(c, 'kind').includes('termination')).flatMap((c) => matter.clauses.get(c.id)?.notice ?? [])[0] : undefined;
  return time === undefined ? notice.on : addDays(addMonths(notice.on, time.months), time.days);
};
