import type { Matter } from '../../../model/matter.js';
import type { Parameter } from '../../../model/parameter.js';
import { addMonths, formatDay } from '../../../values/day.js';
import type { Measure } from '../../words.js';
import { codeConsommation } from '../code-consommation/source.js';
import { conformityPeriod, presumptionPeriod } from '../periods.js';

/** The day on which digital content was supplied: the delivery, else the contract. */
const suppliedOn = ({ sums, days }: Matter): number | null => sums.deliveredOn ?? days.contract;

const until = (id: string, article: string, months: Parameter<number>): Measure<bigint> => ({
  id, source: codeConsommation(article), asks: [], parameters: [months], unit: 'day',
  compute: ({ matter, figure }) => {
    const day = suppliedOn(matter);
    const last = day === null ? undefined : addMonths(day, figure(months));
    return last === undefined ? { value: undefined, working: [] } : { value: BigInt(last), working: [{ name: 'last-day', value: formatDay(last) }] };
  },
});

/** The last day on which a fault of what was supplied in a single act may appear and be answered for. */
export const answeredForUntil = until('fr.conformity-answered-for-until', 'L224-25-12', conformityPeriod);

/** The last day on which such a fault is presumed to have been there from the start. */
export const presumedUntil = until('fr.conformity-presumed-until', 'L224-25-16', presumptionPeriod);

/** The day on which the fault appeared. */
export const appearedOn: Measure<bigint> = {
  id: 'fr.fault-appeared-on', source: codeConsommation('L224-25-16'), asks: [], unit: 'day',
  compute: ({ matter }) => ({ value: matter.days.event === null ? undefined : BigInt(matter.days.event), working: [] }),
};
