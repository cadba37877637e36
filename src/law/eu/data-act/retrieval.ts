import { roundRatio } from '../../../values/money.js';
import { ratio } from '../../../values/ratio.js';
import type { Ratio } from '../../../values/ratio.js';
import { on } from '../../words.js';
import type { Measure, Parameter } from '../../words.js';
import { dataAct } from './source.js';

/** The least number of days a customer has to fetch its data. */
export const retrievalDays: Parameter<Ratio> = {
  id: 'eu.retrieval-days', unit: 'number', source: dataAct('25(2)(g)'), history: [{ from: on('2025-09-12'), to: null, value: ratio(30n) }], knownUntil: on('2026-04-03'),
};

/** That figure, to compare with. */
export const timeToFetch: Measure<bigint> = {
  id: 'eu.time-to-fetch', source: retrievalDays.source, asks: [], unit: 'number', parameters: [retrievalDays],
  compute: ({ figure }) => { const days = roundRatio(figure(retrievalDays)); return { value: days, working: [{ name: 'days-to-fetch', value: `${days}` }] }; },
};
