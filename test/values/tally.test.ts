import * as fc from 'fast-check';
import { percentile, tallying } from '../../src/values/tally.js';

const tallyOf = (values: readonly bigint[]) => {
  const tally = tallying(3);
  values.forEach((v, i) => tally.add(v, `n${i}`, i));
  return tally.read();
};

test('the sum is exact, and the greatest are named, of equal ones the earlier', () => {
  const t = tallyOf([5n, 700n, 5n, 700n, 12345678901234567890n, 1n]);
  expect([t.count, t.sum]).toEqual([6, 12345678901234569301n]);
  expect(t.largest.map((l) => l.index)).toEqual([4, 1, 3]);
});

test('plain numbers are added as whole numbers of any length are', () => {
  fc.assert(fc.property(fc.array(fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }), { maxLength: 60 }), fc.array(fc.bigInt({ min: 0n, max: 10n ** 18n })), (small, large) => {
    const [one, two] = [tallying(3), tallying(3)];
    [...small, ...large].forEach((v, i) => {
      one.add(v, '', i);
      two.add(i < small.length ? Number(v) : v, '', i);
    });
    expect(two.read()).toEqual(one.read());
    expect(one.read().sum).toBe([...small, ...large].reduce((sum, v) => sum + v, 0n));
  }));
});

test('a percentile is the figure of that rank, down to three digits', () => {
  fc.assert(fc.property(fc.array(fc.bigInt({ min: 0n, max: 10n ** 20n }), { minLength: 1 }), fc.integer({ min: 1, max: 100 }), (values, hundredths) => {
    const exact = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))[Math.max(1, Math.ceil((values.length * hundredths) / 100)) - 1] as bigint;
    const found = percentile(tallyOf(values), hundredths) as bigint;
    expect(found <= exact && exact - found <= exact / 100n).toBe(true);
    if (exact < 1000n) expect(found).toBe(exact);
  }));
  expect(percentile(tallyOf([]), 50)).toBeNull();
});
