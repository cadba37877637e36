import type { Measure } from '../../../model/measure.js';
import { formatDay } from '../../../values/day.js';
import { IN_FORCE } from '../civil-code/source.js';
import { temporalEffect } from '../temporal-effect/source.js';

/** The day on which the contract was concluded, counted in days; nothing when the record does not give one. */
export const contractDay: Measure<bigint> = {
  id: 'cn.contract-day',
  source: temporalEffect('9'),
  asks: [],
  unit: 'day',
  compute: ({ matter: { days } }) =>
    days.contract === null ? { value: undefined, working: [] } : { value: BigInt(days.contract), working: [{ name: 'contract-day', value: formatDay(days.contract) }] },
};

/** The first day of the Civil Code, counted in days. */
export const civilCodeDay: Measure<bigint> = {
  id: 'cn.civil-code-day',
  source: temporalEffect('9'),
  asks: [],
  unit: 'day',
  compute: () => ({ value: BigInt(IN_FORCE.from), working: [{ name: 'civil-code-day', value: formatDay(IN_FORCE.from) }] }),
};

/** The day of the breach, counted in days; nothing when the record does not give one. */
export const breachDay: Measure<bigint> = {
  id: 'cn.breach-day',
  source: temporalEffect('1'),
  asks: [],
  unit: 'day',
  compute: ({ matter: { days } }) =>
    days.breach === null ? { value: undefined, working: [] } : { value: BigInt(days.breach), working: [{ name: 'breach-day', value: formatDay(days.breach) }] },
};

/** The day on which it began, counted in days; nothing when the record does not give one. */
export const eventDay: Measure<bigint> = {
  id: 'cn.event-day',
  source: temporalEffect('1'),
  asks: [],
  unit: 'day',
  compute: ({ matter: { days } }) =>
    days.event === null ? { value: undefined, working: [] } : { value: BigInt(days.event), working: [{ name: 'event-day', value: formatDay(days.event) }] },
};

/** The last day on which the latest loss was suffered, counted in days; nothing when the record dates none. */
export const lossDay: Measure<bigint> = {
  id: 'cn.loss-day',
  source: temporalEffect('24'),
  asks: [],
  unit: 'day',
  compute: ({ matter: { days } }) =>
    days.loss === null || days.loss === undefined ? { value: undefined, working: [] } : { value: BigInt(days.loss), working: [{ name: 'loss-day', value: formatDay(days.loss) }] },
};
