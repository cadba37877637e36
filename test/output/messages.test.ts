import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../../src/model/text.js';
import { PROBLEM_CODES } from '../../src/model/problem.js';
import type { ProblemDetail } from '../../src/model/problem.js';
import { messages } from '../../src/output/messages/index.js';
import { CLAUSE_KINDS, INCIDENT_KINDS, LOSS_HEADS } from '../../src/output/messages/words.js';

const defs = (file: string) => JSON.parse(readFileSync(`schemas/${file}.schema.json`, 'utf8')).$defs;

test('there is a word for every head of loss, kind of incident and kind of clause of the documents', () => {
  expect([...LOSS_HEADS].sort()).toEqual([...defs('incident').LossHead.enum].sort());
  expect([...INCIDENT_KINDS].sort()).toEqual([...defs('incident').IncidentKind.enum].sort());
  expect([...CLAUSE_KINDS].sort()).toEqual([...defs('contract').ClauseKind.enum].sort());
});

/** One of each problem, with texts that can be found again. */
const PROBLEMS: Readonly<Record<ProblemDetail['kind'], ProblemDetail>> = {
  'syntax': { kind: 'syntax', reason: 'OTHER', text: 'AAA' },
  'duplicate-key': { kind: 'duplicate-key', key: 'AAA' },
  'several-documents': { kind: 'several-documents' },
  'too-large': { kind: 'too-large', what: 'depth', limit: 64 },
  'unknown-field': { kind: 'unknown-field', field: 'AAA', suggestion: 'BBB' },
  'missing-field': { kind: 'missing-field', field: 'AAA' },
  'wrong-document': { kind: 'wrong-document', expected: 'BBB', found: 'AAA' },
  'not-one-of': { kind: 'not-one-of', allowed: ['BBB', 'CCC'], found: 'AAA', suggestion: null },
  'wrong-type': { kind: 'wrong-type', expected: ['string', 'null'], found: 'AAA' },
  'wrong-form': { kind: 'wrong-form', form: 'day', found: 'AAA' },
  'too-many-digits': { kind: 'too-many-digits', found: 'AAA', limit: 15 },
  'no-such-day': { kind: 'no-such-day', found: 'AAA' },
  'clock-gap': { kind: 'clock-gap', found: 'AAA', zone: 'BBB' },
  'clock-fold': { kind: 'clock-fold', found: 'AAA', zone: 'BBB' },
  'no-time-zone': { kind: 'no-time-zone', found: 'AAA' },
  'unknown-time-zone': { kind: 'unknown-time-zone', zone: 'AAA' },
  'ends-before-start': { kind: 'ends-before-start', from: 'AAA', to: 'BBB' },
  'share-above-one': { kind: 'share-above-one', found: 'AAA', suggestion: 'BBB' },
  'out-of-bounds': { kind: 'out-of-bounds', found: 'AAA', least: '0', most: 'BBB' },
  'range-order': { kind: 'range-order', low: 'AAA', likely: null, high: 'BBB' },
  'unknown-currency': { kind: 'unknown-currency', found: 'AAA', suggestion: null },
  'too-precise': { kind: 'too-precise', found: 'AAA', currency: 'BBB', digits: 2 },
  'no-rate': { kind: 'no-rate', from: 'AAA', to: 'BBB' },
  'series-sum': { kind: 'series-sum', sum: 'AAA', expected: 'BBB', field: 'proven' },
  'several-match': { kind: 'several-match', id: 'AAA', firstLine: 7 },
  'unknown-id': { kind: 'unknown-id', of: 'clause', found: 'AAA', suggestion: 'BBB' },
  'ambiguous-role': { kind: 'ambiguous-role', role: 'AAA', parties: ['BBB', 'CCC'] },
  'duplicate-id': { kind: 'duplicate-id', of: 'loss', id: 'AAA', firstLine: 7 },
  'other-contract': { kind: 'other-contract', expected: 'AAA', found: 'BBB' },
  'contradiction': { kind: 'contradiction', question: 'AAA', subject: 'BBB', other: { file: 'CCC', path: '', line: 3, column: 1 } },
  'empty-document': { kind: 'empty-document' },
  'not-exactly-one': { kind: 'not-exactly-one', allowed: ['AAA', 'BBB', 'CCC'], found: ['AAA', 'BBB'] },
  'fields-exclude': { kind: 'fields-exclude', fields: ['AAA', 'BBB'] },
  'out-of-order': { kind: 'out-of-order', first: 'AAA', firstAt: 'BBB', then: 'CCC', thenAt: '2020-01-01' },
  'facts-contradict': { kind: 'facts-contradict', field: 'here', value: 'AAA', other: 'BBB', otherValue: 'CCC', otherLine: 7 },
  'left-out': { kind: 'left-out', field: 'AAA' },
  'label-alone': { kind: 'label-alone', label: 'AAA' },
  'fees-missing': { kind: 'fees-missing', basis: 'AAA' },
  'tier-gap': { kind: 'tier-gap', low: 'AAA', high: 'BBB' },
  'tier-inverted': { kind: 'tier-inverted', less: 'AAA', more: 'BBB', firstLine: 7 },
  'tier-overlap': { kind: 'tier-overlap', low: 'AAA', high: 'BBB', firstLine: 7 },
  'arrival-assumed': { kind: 'arrival-assumed', at: 'AAA' },
  'hardly-meant': { kind: 'hardly-meant', what: 'zero-weights' },
  'ending-missing': { kind: 'ending-missing' },
  'wrong-row': { kind: 'wrong-row', cells: 3, columns: 5 },
  internal: { kind: 'internal', text: 'RangeError: out of it' },
};

test.each(LANGUAGES.flatMap((l) => Object.keys(PROBLEM_CODES).map((kind) => [l, kind] as const)))('in %s, %s says what it is about', (language, kind) => {
  const detail = PROBLEMS[kind as ProblemDetail['kind']];
  const text = messages[language].problem(detail);
  for (const word of JSON.stringify(detail).match(/AAA|BBB|CCC/g) ?? []) expect(text).toContain(word);
  expect(text).not.toMatch(/undefined|\[object/);
  expect(messages.en.problem(detail) === text).toBe(language === 'en');
});

const OPEN = [...(['nothing', 'sum', 'who'] as const).map((open) => ({ open, elsewhere: null })), { open: 'sum' as const, elsewhere: { ground: 'GROUND', low: 'LOW', high: 'HIGH' } }];

const summaries = (['liable', 'partly-liable', 'not-liable', 'insufficient-evidence'] as const).flatMap((outcome) =>
  [true, false].flatMap((positive) => ([null, 'refund', 'price'] as const).flatMap((only) => [[], ['cap'], ['cap', 'list']].flatMap((limitedBy) => [null, { low: 'LOW', high: 'HIGH' }].flatMap((range) => (['proven', 'agreed'] as const).flatMap((partOf) => (['all', 'part'] as const).flatMap((limits) => OPEN.map((open) => ({ outcome, respondent: 'NAME', award: 'SUM', positive, only, limitedBy, limits, partOf, range, ...open })))))))));

test.each(LANGUAGES.flatMap((l) => summaries.map((s) => [l, s] as const)))('in %s, the summary of %j is one sentence with a beginning and an end', (language, facts) => {
  const text = messages[language].summary(facts);
  expect(text).toMatch(/[.。]$/);
  expect(text).toContain('NAME');
  expect(text.match(/[.。]/g)).toHaveLength(1);
  if (facts.range !== null || facts.elsewhere !== null) expect(text).toMatch(/LOW.*HIGH/);
  if (facts.elsewhere !== null) expect(text).toContain('GROUND');
  expect(/^[a-z]/.test(text)).toBe(false);
});

test.each(LANGUAGES)('in %s, no word is empty', (language) => {
  const walk = (value: unknown, path: string): readonly string[] =>
    value === '' ? [path] : typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([k, v]) => walk(v, `${path}.${k}`)) : [];
  expect(walk(messages[language], language)).toEqual([]);
});
