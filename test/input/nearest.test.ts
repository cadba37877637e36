import { plainDecimal, significantDigits } from '../../src/input/decimal.js';
import { editDistance, nearest } from '../../src/input/nearest.js';

test.each([['fault', 'falt', 1], ['amount', 'amuont', 1], ['a', 'a', 0], ['', 'abc', 3], ['kitten', 'sitting', 3]])('from %s to %s', (a, b, steps) => {
  expect(editDistance(a, b)).toBe(steps);
  expect(editDistance(b, a)).toBe(steps);
});

test.each([
  ['restoration', ['data-restoration', 'other'], 'data-restoration'],
  ['occuredAt', ['occurredAt', 'detectedAt'], 'occurredAt'],
  ['Lost_Profit', ['lost-profit'], 'lost-profit'],
  ['xyz', ['fault'], null],
  ['', ['fault'], null],
  ['cost', ['court-costs', 'cost-to-fix'], null],
])('%s means %s', (found, among, meant) => {
  expect(nearest(found, among)).toBe(meant);
});

test.each([['1e3', '1000'], ['.5', '0.5'], ['5.', '5'], ['1.25e1', '12.5'], ['12E-3', '0.012'], ['0x1F', null], ['.nan', null], ['-.inf', null], ['-0', '-0'], ['1e999', null]])('%s is written %s', (source, plain) => {
  expect(plainDecimal(source)).toBe(plain);
});

test('leading zeros are no digits', () => {
  expect(significantDigits('-0.0012')).toBe(2);
});
