import type { Matter } from '../../../model/matter.js';
import type { Measure } from '../../../model/measure.js';
import type { Source } from '../../../model/source.js';
import { formatDay } from '../../../values/day.js';
import { limitationMonths, longStopMonths } from '../parameters.js';
import { lastDayFor } from './limitation.js';

/** The dispute as the provider’s claim, which answers the customer’s. */
const providersAnswer = (matter: Matter): Matter => ({ ...matter, claimant: 'provider', respondents: ['customer'], answering: true });

/** The last day on which any of what the provider is owed could be set off: that of what is lost last. Nothing where nobody knows since when one of its claims runs. */
export const lastDayOfCounterclaim = (source: Source): Measure<bigint> => ({
  id: 'cn.last-day-of-counterclaim', source, asks: [], parameters: [limitationMonths, longStopMonths],
  compute: ({ matter }) => {
    const day = lastDayFor(providersAnswer(matter));
    return day === undefined ? { value: undefined, working: [] } : { value: BigInt(day), working: [{ name: 'last-day', value: formatDay(day) }] };
  },
});

/** The day on which the respondent sets its own claim off: that of its notice, else of assessment. */
export const dayOfSetOff = (source: Source): Measure<bigint> => ({
  id: 'cn.day-of-set-off', source, asks: [], unit: 'day',
  compute: ({ matter: { days, pleas, respondents } }) => {
    const day = pleas.find((p) => p.plea === 'set-off' && p.by === respondents[0] && p.on !== undefined)?.on ?? days.judgment;
    return { value: day === null ? undefined : BigInt(day), working: [] };
  },
});
