import { assessTogether } from '../../src/engine/assess.js';
import { regimes } from '../../src/law/index.js';
import type { Verdict } from '../../src/model/verdict.js';
import { matterFrom } from '../output/verdicts.js';

/** A limit of 10,000 and three losses of 6,000: January and March of one year of the contract, and July of the next. */
const contract = (per: string): string => `governingLaw: FR
schema: liability/contract@1
id: host
title: Backups
currency: EUR
timeZone: Europe/Paris
concludedOn: 2020-06-01
parties: {provider: {name: Host, kind: business}, customer: {name: Shop, kind: business}}
formation: {standardTerms: true, accepted: true, negotiated: false}
services: [{id: b, type: backup, fee: {amount: 500.00, per: month}}]
commitments: [{id: copies, kind: backup, services: [b], responsible: provider}]
clauses: [{id: cap, kind: cap, covers: damages, limit: {amount: 10000.00}, per: ${per}}]
`;

const lost = (id: string, on: string, proven = 'proven: 6000.00'): string => `schema: liability/incident@1
id: ${id}
contract: host
title: Copies lost
kind: data-loss
services: [b]
occurredAt: ${on}
asOf: 2022-01-01
currency: EUR
performance: [{commitment: copies, performed: none}]
losses: [{id: files, head: data-restoration, amount: 6000.00, ${proven}}]
`;

const shown = (v: Verdict): readonly string[] => [v.award, v.range?.low, v.range?.high].map(String);
const together = (per: string, ...records: readonly string[]): readonly (readonly string[])[] =>
  assessTogether(records.map((r) => matterFrom(contract(per), r)), regimes.FR, { range: true, open: 'raised' }).map(shown);

const [JANUARY, MARCH, JULY] = [lost('a', '2021-01-10'), lost('b', '2021-03-10'), lost('c', '2021-07-10')];

test('a limit for each event is applied anew', () => {
  expect(together('event', JANUARY, MARCH, JULY).map(([award]) => award)).toEqual(['600000', '600000', '600000']);
});

test('a limit for the contract is used up by what is due for earlier events, whatever the order of the records', () => {
  expect(together('contract', JANUARY, MARCH, JULY)).toEqual([['600000', '600000', '600000'], ['400000', '400000', '400000'], ['0', '0', '0']]);
  expect(together('contract', JULY, MARCH, JANUARY).map(([award]) => award)).toEqual(['0', '400000', '600000']);
});

test('a limit for a year is used up by the events of the same year of the contract', () => {
  expect(together('year', JANUARY, MARCH, JULY).map(([award]) => award)).toEqual(['600000', '400000', '600000']);
});

test('where what is due for the earlier event is open, what is left of the limit is open', () => {
  expect(together('contract', lost('a', '2021-01-10', 'evidence: asserted'), MARCH)).toEqual([['0', '0', '600000'], ['600000', '400000', '600000']]);
});

test('losses of another side, or under another contract, use up nothing', () => {
  const other = JANUARY.replace('currency: EUR', 'currency: EUR\nclaimant: provider\nrespondents: [customer]');
  expect(together('contract', other, MARCH)[1]?.[0]).toBe('600000');
});

test('a limit that does not stand is not used', () => {
  const struck = MARCH.replace('performance:', 'determinations: [{question: clause-significant-imbalance, clause: cap, answer: true, by: court}]\nperformance:');
  expect(together('contract', JANUARY, struck)[1]?.[0]).toBe('600000');
});
