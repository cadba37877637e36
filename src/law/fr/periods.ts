import type { Parameter } from '../words.js';
import { on } from '../dates.js';
import { codeConsommation } from './code-consommation/source.js';

/** Days within which the price of a digital service is paid back to a consumer who ended the contract. */
export const refundPeriod: Parameter<number> = {
  id: 'fr.consumer-refund-days', unit: 'number', source: codeConsommation('L224-25-22'),
  history: [{ from: on('2022-01-01'), to: null, value: 14 }],
  knownUntil: on('2026-04-03'),
};
