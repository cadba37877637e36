import type { Measure } from '../../../model/measure.js';
import type { Matter } from '../../../model/matter.js';
import { labelsOf } from '../../../model/subject.js';
import type { Source } from '../../../model/source.js';
import { addDays, addMonths, formatDay } from '../../../values/day.js';
import type { Day } from '../../../values/day.js';

/** When the provider's notices of termination arrived, the first first. */
const arrivals = ({ subjects, notices }: Matter): readonly Day[] =>
  subjects.notice.flatMap((n) => {
    const ours = labelsOf(n, 'kind').includes('termination') && labelsOf(n, 'by').includes('provider') && labelsOf(n, 'arrived').includes('yes');
    const arrival = ours ? notices.get(n.id)?.arrival : undefined;
    return arrival === undefined || arrival === null ? [] : [arrival.day];
  }).sort((x, y) => x - y);

/** The longest time that a clause on termination leaves from the notice to the end. */
const timeLeft = ({ subjects, clauses }: Matter, from: Day): Day =>
  Math.max(from, ...subjects.clause.filter((c) => labelsOf(c, 'kind').includes('termination')).flatMap((c) => { const time = clauses.get(c.id)?.notice; return time === undefined ? [] : [addDays(addMonths(from, time.months), time.days)]; }));

/** The day on which the end takes effect: when the notice arrived, not before the time that the contract leaves was over, and not before the day named in it. */
const endOf = (matter: Matter): Day | undefined => {
  const { termination } = matter.sums.relief;
  const stated = termination?.by === 'provider' ? (termination.on ?? undefined) : undefined;
  const [arrived] = arrivals(matter);
  return arrived === undefined ? stated : Math.max(timeLeft(matter, arrived), stated ?? arrived);
};

/** The day on which the provider's termination took effect. */
export const contractEndedOn = (source: Source): Measure<bigint> => ({
  id: 'cn.contract-ended-on', source, asks: [],
  compute: ({ matter }) => {
    const day = endOf(matter);
    return day === undefined ? { value: undefined, working: [] } : { value: BigInt(day), working: [{ name: 'ended-on', value: formatDay(day) }] };
  },
});

/** The day on which the service stopped. */
export const stoppedOn = (source: Source): Measure<bigint> => ({
  id: 'cn.stopped-on', source, asks: [], unit: 'day',
  compute: ({ matter: { days } }) => (days.event === null ? { value: undefined, working: [] } : { value: BigInt(days.event), working: [{ name: 'stopped-on', value: formatDay(days.event) }] }),
});

/** How many days after the end of the contract the event came: the customer's end, else the day on which the provider's took effect. */
export const daysSinceTheEnd = (source: Source): Measure<bigint> => ({
  id: 'cn.days-since-the-end', source, asks: [], unit: 'number',
  compute: ({ matter }) => {
    const [{ event }, { termination }] = [matter.days, matter.sums.relief];
    const end = termination?.by === 'customer' ? (termination.on ?? undefined) : endOf(matter);
    return end === undefined || event === null ? { value: undefined, working: [] } : { value: BigInt(event - end), working: [{ name: 'ended-on', value: formatDay(end) }, { name: 'days-since-the-end', value: `${event - end}` }] };
  },
});
