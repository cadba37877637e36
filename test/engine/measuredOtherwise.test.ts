import { verdictOf } from '../output/verdicts.js';

const CONTRACT = `governingLaw: FR
schema: liability/contract@1
id: host
title: Hosting
currency: EUR
timeZone: Europe/Paris
concludedOn: 2020-06-01
parties: {provider: {name: Host, kind: business}, customer: {name: Shop, kind: business}}
formation: {standardTerms: true, accepted: true}
services: [{id: h, type: e-commerce-platform, fee: {amount: 500.00, per: month}}]
commitments: [{id: up, kind: availability, services: [h], target: 99.9}]
`;

const record = (performed: string, to: string, asOf: string): string => `schema: liability/incident@1
id: x
contract: host
title: The shop was down
kind: outage
services: [h]
occurredAt: 2021-03-10T00:00:00+01:00
${asOf}
currency: EUR
performance: [{commitment: up, performed: ${performed}, evidence: expert}]
outages: [{id: o1, from: 2021-03-10T00:00:00+01:00, to: ${to}}]
losses: [{id: sales, head: lost-profit, amount: 1000.00, proven: 1000.00}]
`;

const codes = (performed: string, to: string, asOf = 'asOf: 2021-06-01', laid: readonly string[] = []): readonly string[] => verdictOf(CONTRACT, record(performed, to, asOf), laid).warnings.map((w) => w.code);

test('a statement of performance that the measurement contradicts is told; the measurement is taken', () => {
  const v = verdictOf(CONTRACT, record('full', '2021-03-10T20:00:00+01:00', 'asOf: 2021-06-01'), []);
  expect(v.warnings.filter((w) => w.code === 'measured-otherwise')).toEqual([{ code: 'measured-otherwise', about: 'up', line: 10 }]);
  expect(v.commitments.map((c) => c.result)).toEqual(['breached']);
});

test('nothing is told where both agree, where nobody knows, or where a court has decided', () => {
  expect(codes('partial', '2021-03-10T20:00:00+01:00')).not.toContain('measured-otherwise');
  expect(codes('unknown', '2021-03-10T20:00:00+01:00')).not.toContain('measured-otherwise');
  expect(codes('full', '2021-03-10T20:00:00+01:00', 'asOf: 2021-06-01', ['determinations: [{question: commitment-breached, commitment: up, answer: false, by: court}]'])).not.toContain('measured-otherwise');
});

test('an outage without end and without a day of assessment measures nothing kept: what the record says of the performance decides', () => {
  const v = verdictOf(CONTRACT, record('none', 'null', ''), []);
  expect(v.commitments.map((c) => c.result)).toEqual(['breached']);
});

test('whether a limit drafted for the service covers advice is a question of French law alone', () => {
  const asked = (law: string): readonly string[] => {
    const contract = `${CONTRACT.replace('governingLaw: FR', `governingLaw: ${law}`).replace('commitments: [', 'clauses: [{id: cap, kind: cap, covers: damages, limit: {amount: 100.00}, drawnToAttention: true}]\ncommitments: [{id: warn, kind: warning, topics: [backups], given: false}, ')}`;
    const incident = record('unknown', '2021-03-10T00:10:00+01:00', 'asOf: 2021-06-01').replace('head: lost-profit,', 'head: data-restoration, causedBy: [warn], chance: 0.5,');
    const v = verdictOf(contract, incident, []);
    return [...v.decisive, ...v.notDecisive].map((q) => q.question.id);
  };
  expect(asked('FR')).toContain('clause-covers');
  expect(asked('CN')).not.toContain('clause-covers');
});
