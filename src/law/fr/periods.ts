import type { Parameter } from '../words.js';
import { on } from '../dates.js';
import { codeConsommation } from './code-consommation/source.js';

/** Days within which the price of a digital service is paid back to a consumer who ended the contract. */
export const refundPeriod: Parameter<number> = {
  id: 'fr.consumer-refund-days', unit: 'number', source: codeConsommation('L224-25-22'),
  history: [{ from: on('2022-01-01'), to: null, value: 14 }],
  knownUntil: on('2026-04-03'),
};

/** Months for which the professional answers for digital content or a service that was supplied in a single act. */
export const conformityPeriod: Parameter<number> = {
  id: 'fr.conformity-months', unit: 'number', source: codeConsommation('L224-25-12'),
  history: [{ from: on('2022-01-01'), to: null, value: 24 }],
  knownUntil: on('2026-04-03'),
};

/** Months within which a fault of what was supplied in a single act is presumed to have been there from the start. */
export const presumptionPeriod: Parameter<number> = {
  id: 'fr.conformity-presumption-months', unit: 'number', source: codeConsommation('L224-25-16'),
  history: [{ from: on('2022-01-01'), to: null, value: 12 }],
  knownUntil: on('2026-04-03'),
};
