import fc from 'fast-check';
import { firstWhere } from '../../src/values/search.js';
import { MOST_POINTS, finer, parseStretch, pointsOf } from '../../src/values/stretch.js';

test.each([
  ['0..10:5', [0n, 5n, 10n]], ['0..10:4', [0n, 4n, 8n, 10n]], ['0..1x3', [0n, 0n, 1n]], ['0.5..2:0.5', [5n, 10n, 15n, 20n]], ['-5..5:x3', [-5n, 0n, 5n]], ['0..10', [0n, 1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n, 9n, 10n]],
] as const)('%s has the points it says, both ends among them, each once', (text, points) => {
  const stretch = parseStretch(text);
  expect(stretch === undefined ? undefined : pointsOf(stretch)).toEqual([...new Set(points)]);
});

test.each(['', '1', '1..', '2..1', '1..1', '0..1:0', '0..1:-1', '0..1x1', '0..1x1001', '0..2000:1', 'a..b', '0..1:x', '0..1e3', '0..NaN'])('%j is no stretch', (text) => {
  expect(parseStretch(text)).toBeUndefined();
});

test('finer units name the same values', () => {
  const stretch = parseStretch('0..1x5');
  expect(stretch === undefined ? undefined : pointsOf(finer(stretch, 2))).toEqual([0n, 25n, 50n, 75n, 100n]);
  expect(MOST_POINTS).toBe(1000n);
});

test('the first value for which something holds is found as by looking at each', () => {
  fc.assert(fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }), (low, width, step) => {
    const turn = BigInt(low + Math.min(width, step));
    expect(firstWhere(BigInt(low), BigInt(low + width), (n) => n >= turn)).toBe(turn);
  }));
});
