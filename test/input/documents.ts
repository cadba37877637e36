import { readDocument } from '../../src/input/document.js';
import type { Document } from '../../src/input/document.js';
import { toMatter } from '../../src/input/matter.js';
import type { Matter } from '../../src/model/matter.js';
import type { Problem } from '../../src/model/problem.js';
import { offsetAt } from '../support/zones.js';

/** Small documents for the tests of the reader. */

export const CONTRACT = `schema: liability/contract@1
id: shop
governingLaw: FR
currency: EUR
timeZone: Europe/Paris
concludedOn: 2019-06-01
renewals: [2020-06-01, 2022-06-01]
services:
  - {id: vps, type: cloud-compute, fee: {amount: 24.90, per: month}}
  - {id: copy, type: backup}
fees:
  paid: [{service: vps, from: 2020-09, to: 2020-10, amount: 24.90}]
commitments:
  - {id: backups, kind: backup, services: [copy], location: unknown, wording: isolated, essential: true}
  - {id: paying, kind: payment}
clauses:
  - {id: cap, kind: cap, limit: {basis: fees-paid, period: P6M, before: event}, explained: null, drawnToAttention: unknown}
  - {id: heads, kind: head-exclusion, classes: [indirect]}
  - {id: list, kind: cause-exclusion, causes: [fire], dispensesWithElements: true}
`;

export const INCIDENT = `schema: liability/incident@1
id: fire
contract: shop
kind: data-loss
occurredAt: 2021-03-10T00:47:00+01:00
endedAt: null
asOf: 2025-04-24
losses:
  - {id: rebuild, head: data-restoration, amount: 60000.00, proven: 43000.10}
`;

const read = (text: string, file: string, schema: Document['schema']): Document => {
  const result = readDocument(text, file, schema);
  if (!result.ok) throw new Error(lines(result.errors).join('\n'));
  return result.value;
};

/** Problems as `line:column code path`. */
export const lines = (problems: readonly Problem[]): readonly string[] => problems.map((p) => `${p.line}:${p.column} ${p.code} ${p.path}`);

const convert = (contract: string, incident: string, extra: readonly string[], asOf: string | null): ReturnType<typeof toMatter> =>
  toMatter(read(contract, 'contract.yaml', 'contract'), read(incident, 'incident.yaml', 'incident'), extra.map((text, i) => read(text, `with-${i}.yaml`, 'with')), { asOf, offsetAt });

/** The matter of two documents that have no problem. */
export const matterOf = (contract: string, incident: string, extra: readonly string[] = [], asOf: string | null = null): Matter => {
  const result = convert(contract, incident, extra, asOf);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
};

/** What is wrong with two documents of the right shape. */
export const problemsOf = (contract: string, incident: string, extra: readonly string[] = []): readonly Problem[] => {
  const result = convert(contract, incident, extra, null);
  return result.ok ? [] : result.errors;
};
