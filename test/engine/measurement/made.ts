import { fromPlain } from '../../../src/input/document.js';
import type { Document } from '../../../src/input/document.js';
import { toMatter } from '../../../src/input/matter.js';
import type { Matter } from '../../../src/model/matter.js';
import type { Measurement } from '../../../src/model/measured/measurement.js';
import { measurementsOf } from '../../../src/engine/measured.js';
import { offsetAt } from '../../support/zones.js';

/** A small contract with one measured promise, and a record of outages; what a test names replaces what stands here. */
export type Words = Readonly<Record<string, unknown>>;

const CONTRACT = {
  schema: 'liability/contract@1', id: 'c', title: 'C', governingLaw: 'none', currency: 'USD', timeZone: 'UTC', concludedOn: '2017-01-01',
  parties: { provider: { name: 'P', kind: 'business' }, customer: { name: 'C', kind: 'business' } },
};

const INCIDENT = { schema: 'liability/incident@1', id: 'i', contract: 'c', title: 'I', kind: 'outage', currency: 'USD', outagesComplete: true };

const read = (value: unknown, file: string, schema: Document['schema']): Document => {
  const document = fromPlain(value, file, schema);
  if (!document.ok) throw new Error(JSON.stringify(document.errors));
  return document.value;
};

/** The matter of a promise, its service and a record. */
export const matterOf = (commitment: Words, incident: Words, contract: Words = {}): Matter => {
  const profile = { ...CONTRACT, services: [{ id: 's', type: 'saas', fee: { amount: 100, per: 'month' } }], commitments: [{ id: 'uptime', kind: 'availability', services: ['s'], ...commitment }], ...contract };
  const matter = toMatter(read(profile, 'contract', 'contract'), read({ ...INCIDENT, ...incident }, 'incident', 'incident'), [], { asOf: null, offsetAt });
  if (!matter.ok) throw new Error(JSON.stringify(matter.errors));
  return matter.value;
};

/** What is measured of it. */
export const measured = (commitment: Words, incident: Words, contract: Words = {}): readonly Measurement[] => measurementsOf([matterOf(commitment, incident, contract)]);

/** The only measurement. */
export const only = (commitment: Words, incident: Words, contract: Words = {}): Measurement => {
  const [first, second] = measured(commitment, incident, contract);
  if (first === undefined || second !== undefined) throw new Error('not one measurement');
  return first;
};
