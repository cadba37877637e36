import { readAny } from '../../src/input/document.js';
import type { Document } from '../../src/input/document.js';
import { validate } from '../../src/input/validate.js';
import { offsetAt } from '../support/zones.js';
import { CONTRACT, INCIDENT, lines } from './documents.js';

const read = (text: string, file: string): Document => {
  const result = readAny(text, file);
  if (!result.ok) throw new Error(lines(result.errors).join('\n'));
  return result.value;
};

const validated = (files: Readonly<Record<string, string>>): ReturnType<typeof validate> =>
  validate(Object.entries(files).map(([file, text]) => read(text, file)), { asOf: null, offsetAt });

const said = (list: ReturnType<typeof validate>['problems']): readonly string[] => list.map((p) => `${p.file}:${p.line} ${p.code} ${p.path}`);

describe('which kind of document a file is', () => {
  test.each([
    ['by its line', 'schema: liability/contract@1\nid: a\ngoverningLaw: FR\ncurrency: EUR\n', 'contract'],
    ['by its fields', 'id: a\ngoverningLaw: FR\ncurrency: EUR\nservices: []\n', 'contract'],
    ['by its fields', 'id: a\noccurredAt: 2021-03-10\n', 'incident'],
    ['by its fields', '{"determinations": [{"question": "victim-share", "answer": 0.5}]}', 'with'],
    ['by its fields, determinations in a record', 'id: a\nkind: outage\ndeterminations: []\n', 'incident'],
  ])('%s', (_what, text, kind) => {
    expect(read(text, 'a.yaml').schema).toBe(kind);
  });

  test.each([
    ['a slip in the line', 'schema: liability/contrat@1\nid: a\ngoverningLaw: FR\ncurrency: EUR\n', 'E0107', 'liability/contract@1'],
    ['a verdict', 'schema: liability/verdict@1\nid: a\n', 'E0107', 'liability/contract@1, liability/incident@1'],
    ['fields of nothing', 'colour: red\n', 'E0107', 'liability/contract@1, liability/incident@1'],
  ])('%s', (_what, text, code, expected) => {
    expect(readAny(text, 'a.yaml')).toMatchObject({ ok: false, errors: [{ code, detail: { expected } }] });
  });
});

describe('documents alone and together', () => {
  test('a right pair has no problems and, with its fees and facts, no remarks about them', () => {
    const { problems, remarks } = validated({ 'c.yaml': CONTRACT, 'i.yaml': INCIDENT });
    expect(problems).toEqual([]);
    expect(remarks.every((r) => r.code.startsWith('W'))).toBe(true);
  });

  test('an incident alone is not blamed for what its contract declares', () => {
    const incident = INCIDENT.replace('+01:00', '').concat('performance: [{commitment: backups, performed: none}]\nfault: {nobody: gross}\n');
    expect(said(validated({ 'i.yaml': incident }).problems)).toEqual(['i.yaml:11 E0301 fault.nobody']);
    expect(said(validated({ 'c.yaml': CONTRACT, 'i.yaml': incident.replace('commitment: backups', 'commitment: backup') }).problems)).toEqual(['i.yaml:10 E0301 performance[0].commitment', 'i.yaml:11 E0301 fault.nobody']);
  });

  test('a contract alone is checked for what it means', () => {
    expect(said(validated({ 'c.yaml': CONTRACT.replace('causes: [fire]', 'causes: [fire], services: [vp]') }).problems)).toEqual(['c.yaml:19 E0301 clauses[2].services[0]']);
  });

  test('what is laid over is checked alone, and against the pair', () => {
    const overlay = 'determinations:\n  - {question: clause-accepted, clause: cop, answer: true}\n';
    expect(validated({ 'w.yaml': overlay }).problems).toEqual([]);
    expect(said(validated({ 'c.yaml': CONTRACT, 'i.yaml': INCIDENT, 'w.yaml': overlay }).problems)).toEqual(['w.yaml:2 E0301 determinations[0].clause']);
    const twice = 'determinations:\n  - {question: victim-share, answer: 0.2}\n  - {question: victim-share, answer: 0.5}\n';
    expect(said(validated({ 'w.yaml': twice }).problems)).toEqual(['w.yaml:3 E0305 determinations[1]']);
  });

  test('of several contracts an incident is checked with the one it names', () => {
    const other = CONTRACT.replace('id: shop', 'id: other').replace('id: backups', 'id: copies');
    const incident = `${INCIDENT}performance: [{commitment: copies, performed: none}]\n`;
    expect(said(validated({ 'c.yaml': CONTRACT, 'd.yaml': other, 'i.yaml': incident }).problems)).toEqual(['i.yaml:10 E0301 performance[0].commitment']);
    expect(validated({ 'c.yaml': CONTRACT, 'd.yaml': other, 'i.yaml': incident.replace('contract: shop', 'contract: other') }).problems).toEqual([]);
    expect(said(validated({ 'c.yaml': CONTRACT, 'd.yaml': other, 'i.yaml': INCIDENT.replace('contract: shop', 'contract: third') }).problems)).toEqual(['i.yaml:3 E0304 contract']);
    expect(said(validated({ 'c.yaml': CONTRACT, 'i.yaml': INCIDENT.replace('contract: shop', 'contract: third') }).problems)).toEqual(['i.yaml:3 E0304 contract']);
  });
});

describe('remarks', () => {
  const remarks = (contract: string, incident = INCIDENT): readonly string[] => said(validated({ 'c.yaml': contract, 'i.yaml': incident }).remarks);
  const full = CONTRACT.replace('services:', 'formation: {standardTerms: true, negotiated: false, accepted: true}\nservices:');
  const kept = `${INCIDENT}performance: [{commitment: backups, performed: none}]\n`;

  test('none, where everything that is asked for is stated', () => {
    expect(remarks(full, kept)).toEqual([]);
  });

  test.each([
    ['formation', CONTRACT, kept, ['c.yaml:1 W0401 formation', 'c.yaml:1 W0401 formation', 'c.yaml:1 W0401 formation']],
    ['accepted', full.replace(', accepted: true', ''), kept, ['c.yaml:8 W0401 formation']],
    ['the day of conclusion', full.replace('concludedOn: 2019-06-01\n', ''), kept, ['c.yaml:1 W0401 ']],
    ['whether a clause was pointed out, where that law asks', full.replace('governingLaw: FR', 'governingLaw: CN'), kept, ['c.yaml:19 W0401 clauses[1]', 'c.yaml:20 W0401 clauses[2]']],
    ['fees under a cap counted from them', full.replace(/fees:\n {2}paid:.*\n/, ''), kept, ['c.yaml:16 W0403 clauses[0].limit.basis']],
    ['the limit of a cap', full.replace(/limit: \{.*?\}/, 'amount: 300'), kept, ['c.yaml:18 W0401 clauses[0]']],
    ['what is proven', full, kept.replace(', proven: 43000.10', ''), ['i.yaml:9 W0401 losses[0]']],
    ['a kept or broken promise', full, INCIDENT, ['i.yaml:4 W0402 kind']],
    ['weights that are all zero', full, `${kept}shares: [{party: provider, weight: 0}, {party: customer, weight: 0}]\n`, ['i.yaml:11 W0409 shares']],
    ['one party that decides together with nobody', full, `${kept}personalData: {involved: true, roles: [{party: provider, role: joint-controller}]}\n`, ['i.yaml:11 W0409 personalData.roles[0].role']],
    ['a suit before what it is about', full, `${kept}claim: {filedOn: 2021-03-09}\n`, ['i.yaml:11 W0409 claim.filedOn']],
    ['the arrival of a notice', full, `${kept}notices: [{id: n, kind: takedown, at: 2021-04-01}]\n`, ['i.yaml:11 W0401 notices[0]', 'i.yaml:11 W0406 notices[0].at']],
  ])('on %s, left out', (_what, contract, incident, expected) => {
    expect(remarks(contract, incident)).toEqual(expected);
  });

  test('not where a measured promise or another kind stands', () => {
    expect(remarks(full.replace('wording: isolated', 'wording: isolated, target: 99.9'), INCIDENT)).toEqual([]);
    expect(remarks(full, INCIDENT.replace('kind: data-loss', 'kind: contract-dispute'))).toEqual([]);
  });

  const tiers = (list: string): readonly unknown[] =>
    validated({ 'c.yaml': full.replace('  - {id: paying', `  - {id: up, kind: availability, credit: {kind: tiers, tiers: [${list}]}}\n  - {id: paying`) }).remarks.map((r) => [r.code, r.path.slice(-8), (r.detail as { low: unknown }).low, (r.detail as { high: unknown }).high]);

  test.each([
    ['no gap under open lower ends', '{below: 99.9, percent: 10}, {below: 99, percent: 25}', []],
    ['no gap in closed bands', '{below: 99.9, atLeast: 99, percent: 10}, {below: 99, percent: 25}', []],
    ['a gap at one figure', '{atMost: 99.9, above: 99.0, percent: 10}, {below: 99.0, percent: 25}', [['W0404', 'tiers[0]', '99.0', '99.0']]],
    ['a gap of a band, whatever the order of writing', '{below: 98, percent: 25}, {below: 99.9, atLeast: 99, percent: 10}', [['W0404', 'tiers[1]', '98', '99']]],
    ['a gap below the lowest', '{below: 99.9, atLeast: 95, percent: 10}', [['W0404', 'tiers[0]', null, '95']]],
    ['an overlap of bands', '{below: 99.9, atLeast: 98, percent: 10}, {below: 99, percent: 25}', [['W0405', 'tiers[1]', '98', '99']]],
    ['an overlap at one figure', '{below: 99.9, atLeast: 99, percent: 10}, {atMost: 99.0, percent: 25}', [['W0405', 'tiers[1]', '99', '99.0']]],
    ['two tiers of one upper end', '{below: 99, percent: 10}, {below: 99.0, percent: 25}', [['W0405', 'tiers[1]', null, '99.0']]],
    ['no gap and no overlap in bands of down time', '{downAtLeast: PT4H, downAtMost: PT8H, percent: 5}, {downMoreThan: PT8H, percent: 25}', []],
    ['a gap between bands of down time', '{downAtLeast: PT4H, downLessThan: PT8H, percent: 5}, {downMoreThan: PT8H, percent: 25}', [['W0404', 'tiers[0]', 'PT8H', 'PT8H']]],
    ['a worse figure that gives less, whatever the order of writing', '{below: 99, percent: 10}, {below: 99.9, percent: 25}', [['W0408', 'tiers[0]', undefined, undefined]]],
    ['more time down that gives less', '{downMoreThan: PT4H, amount: 25}, {downMoreThan: PT8H, amount: 10}', [['W0408', 'tiers[1]', undefined, undefined]]],
  ])('on tiers: %s', (_what, list, expected) => {
    expect(tiers(list)).toEqual(expected);
  });
});
