import fc from 'fast-check';
import { allocate } from '../../src/values/allocate.js';
import { formatAmount, max, min, parseAmount, roundRatio, scale, sum } from '../../src/values/money.js';
import { parseRatio, ratio } from '../../src/values/ratio.js';

const amounts = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });
const digits = fc.nat(4);
const ratios = fc
  .tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([num, den]) => ratio(num, den));
const partsOf = (weight: fc.Arbitrary<bigint>): fc.Arbitrary<{ id: string; weight: bigint }[]> =>
  fc.uniqueArray(fc.record({ id: fc.string({ maxLength: 3 }), weight }), { selector: (p) => p.id, maxLength: 12 });
const parts = fc.oneof(partsOf(fc.bigInt({ min: 0n, max: 3n })), partsOf(fc.bigInt({ min: 0n, max: 10n ** 12n })));

describe('reading and writing an amount', () => {
  it('takes major units and gives minor ones', () => {
    expect(parseAmount('1234.5', 2)).toBe(123450n);
    expect(parseAmount('-0.01', 2)).toBe(-1n);
    expect(parseAmount('100', 0)).toBe(100n);
  });

  it('never rounds on the way in', () => {
    expect(parseAmount('0.001', 2)).toBeUndefined();
    expect(parseAmount('1.500', 2)).toBeUndefined();
    expect(parseAmount('100.0', 0)).toBeUndefined();
  });

  it.each(['', '1e3', '1,000.00', '€5', '.5', '5.', ' 5', 'Infinity'])('%j is no amount', (text) =>
    expect(parseAmount(text, 2)).toBeUndefined(),
  );

  it('writes every place of the currency', () => {
    expect(formatAmount(5n, 2)).toBe('0.05');
    expect(formatAmount(-123450n, 2)).toBe('-1234.50');
    expect(formatAmount(7n, 0)).toBe('7');
    expect(formatAmount(0n, 3)).toBe('0.000');
  });

  it('what is written is read back', () => {
    fc.assert(fc.property(amounts, digits, (a, d) => expect(parseAmount(formatAmount(a, d), d)).toBe(a)));
  });
});

describe('scaling an amount', () => {
  it('says the exact value when it rounded and nothing when it did not', () => {
    expect(scale(100n, ratio(3n, 10n), 2)).toEqual({ value: 30n, unrounded: undefined });
    expect(scale(1n, ratio(1n, 2n), 2)).toEqual({ value: 1n, unrounded: '0.005' });
    expect(scale(-1n, ratio(1n, 2n), 2)).toEqual({ value: -1n, unrounded: '-0.005' });
    expect(scale(100n, ratio(1n, 3n), 2)).toEqual({ value: 33n, unrounded: '0.333333333333…' });
    expect(scale(200n, ratio(1n, 3n), 0)).toEqual({ value: 67n, unrounded: '66.666666666666…' });
  });

  it('rounds as an exact comparison does, half away from zero', () => {
    fc.assert(
      fc.property(amounts, ratios, digits, (a, r, d) => {
        const { value, unrounded } = scale(a, r, d);
        const product = a * r.num;
        const twiceError = 2n * (product < 0n ? product - value * r.den : value * r.den - product);
        expect(twiceError > -r.den && twiceError <= r.den).toBe(true);
        expect(unrounded === undefined).toBe(value * r.den === product);
      }),
    );
  });

  it('the exact value, where its decimal ends, is the unrounded product', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: -(10 ** 6), max: 10 ** 6 }), digits, (a, n, d) => {
        const { unrounded } = scale(a, ratio(BigInt(n), 10_000n), d);
        fc.pre(unrounded !== undefined);
        expect(parseRatio(unrounded ?? '')).toEqual(ratio(a * BigInt(n), 10_000n * 10n ** BigInt(d)));
      }),
    );
  });

  it('rounds a number of minor units', () => {
    expect([roundRatio(ratio(5n, 2n)), roundRatio(ratio(-5n, 2n)), roundRatio(ratio(7n, 3n))]).toEqual([3n, -3n, 2n]);
  });
});

describe('allotting an amount', () => {
  const allotted = (total: bigint, weights: Record<string, bigint>): Record<string, bigint> =>
    Object.fromEntries(allocate(total, Object.entries(weights).map(([id, weight]) => ({ id, weight }))));

  it('gives the cent left over to the largest remainder', () => {
    expect(allotted(100n, { a: 1n, b: 1n, c: 4n })).toEqual({ a: 17n, b: 17n, c: 66n });
  });

  it('breaks ties by id and not by position', () => {
    expect(allotted(100n, { c: 1n, a: 1n, b: 1n })).toEqual({ a: 34n, b: 33n, c: 33n });
    expect(allotted(1n, { ä: 1n, z: 1n, Z: 1n })).toEqual({ Z: 1n, z: 0n, ä: 0n });
  });

  it('splits equally when every weight is zero', () => {
    expect(allotted(5n, { b: 0n, a: 0n })).toEqual({ a: 3n, b: 2n });
  });

  it('gives nothing to a weight of zero beside others', () => {
    expect(allotted(5n, { a: 0n, b: 2n, c: 1n })).toEqual({ a: 0n, b: 3n, c: 2n });
  });

  it('splits a debt as it splits a credit', () => {
    expect(allotted(-100n, { a: 1n, b: 1n, c: 1n })).toEqual({ a: -34n, b: -33n, c: -33n });
  });

  it('has nobody to give to when there are no parts', () => expect(allocate(100n, []).size).toBe(0));

  it('refuses a negative weight and an id given twice', () => {
    expect(() => allotted(1n, { a: 2n, b: -1n })).toThrow(RangeError);
    expect(() => allocate(1n, [{ id: 'a', weight: 1n }, { id: 'a', weight: 1n }])).toThrow(RangeError);
  });

  it('the parts add up to the whole, and each is within one unit of its exact share', () => {
    fc.assert(
      fc.property(amounts, parts, (total, given) => {
        const result = allocate(total, given);
        expect(sum([...result.values()])).toBe(given.length === 0 ? 0n : total);
        const weights = sum(given.map((p) => p.weight));
        for (const { id, weight } of given) {
          const [share, of] = weights === 0n ? [1n, BigInt(given.length)] : [weight, weights];
          const twist = (result.get(id) ?? 0n) * of - total * share;
          expect(twist > -of && twist < of).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the order of the parts', () => {
    const shuffled = parts.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    fc.assert(
      fc.property(amounts, shuffled, (total, [given, other]) => {
        expect(new Map(allocate(total, other))).toEqual(new Map(allocate(total, given)));
      }),
    );
  });
});

describe('least, greatest and sum', () => {
  it('work on any number of amounts', () => {
    expect([min(2n, -1n, 3n), max(2n, -1n, 3n), min(4n), max(4n)]).toEqual([-1n, 3n, 4n, 4n]);
    expect([sum([]), sum([1n, 2n, -4n])]).toEqual([0n, -1n]);
  });
});
