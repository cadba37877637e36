import { CONTRACT, INCIDENT } from './dispute.js';
import { runIn } from './memory-world.js';

/* A person mends a document once: what is wrong with its shape and what is wrong with its meaning are said in one run. */

const BAD = `schema: liability/contract@1
id: bad
governingLaw: FRA
currncy: EUR
currency: EUR
timeZone: Europe/Pariss
concludedOn: 2019-02-30
parties:
  provider: {kind: busines}
services:
  - {id: vps, type: cloud-computee}
  - {id: vps, type: backup}
fees:
  paid:
    - {service: vpss, from: 2020-09-10, to: 2020-08-10, amount: 300.085}
clauses:
  - {id: c, kind: liquidated-damages, rate: 12, services: [vps]}
`;

const codes = (err: string): readonly string[] => [...err.matchAll(/:(\d+):\d+: (E\d{4})/g)].map(([, line, code]) => `${line} ${code}`);

test('all of one document at once, in order, for YAML and JSON alike', async () => {
  const { code, err } = await runIn(['validate', 'bad.yaml'], { files: { 'bad.yaml': BAD } });
  expect(code).toBe(2);
  expect(codes(err)).toEqual(expect.arrayContaining(['3 E0121', '4 E0102', '6 E0215', '7 E0211', '9 E0121', '11 E0121', '15 E0301', '15 E0216', '15 E0202']));
  expect(codes(err).map((c) => Number(c.split(' ')[0]))).toEqual(codes(err).map((c) => Number(c.split(' ')[0])).sort((a, b) => a - b));
  const json = await runIn(['validate', 'bad.json', '--error-format', 'json'], { files: { 'bad.json': JSON.stringify({ schema: 'liability/contract@1', id: 'b', governingLaw: 'FRA', currency: 'EUR', concludedOn: '2019-02-30' }) } });
  expect(json.err.trim().split('\n').map((l) => JSON.parse(l).code)).toEqual(['E0121', 'E0211']);
});

test('what a part of the wrong shape may have said is not missed elsewhere', async () => {
  const text = `schema: liability/contract@1
id: a
governingLaw: FR
currency: EUR
services:
  - {id: vps, type: nonsense}
commitments:
  - {id: b, kind: backup, services: [vps]}
  - {id: c, kind: backup, services: [vpx]}
`;
  expect(codes((await runIn(['validate', 'a.yaml'], { files: { 'a.yaml': text } })).err)).toEqual(['6 E0121', '9 E0301']);
});

test('a key twice hides nothing', async () => {
  const { err } = await runIn(['validate', 'a.yaml'], { files: { 'a.yaml': 'schema: liability/contract@1\nid: a\nid: a\ngoverningLaw: FR\ncurrency: EUR\nconcludedOn: 2019-02-30\n' } });
  expect(codes(err)).toEqual(['3 E0104', '6 E0211']);
});

test('a document of the wrong shape does not hide what is wrong with another', async () => {
  const { code, err } = await runIn(['assess', 'contract.yaml', 'incident.yaml'], { files: { 'contract.yaml': `${CONTRACT}\nnonsense: 1\n`, 'incident.yaml': `${INCIDENT}\ndetectedAt: 2021-02-30\n` } });
  expect(code).toBe(2);
  expect(err).toMatch(/contract\.yaml:\d+:1: E0102/);
  expect(err).toMatch(/incident\.yaml:\d+:\d+: E0211/);
});
