import fc from 'fast-check';
import {
  compare, complement, decimalText, equals, exactDecimal, minus, negate, over, parseRatio, percent, plus, ratio,
  readDecimal, roundHalfUp, showRatio, times, toDecimal, WHOLE, writeDecimal, ZERO,
} from '../../src/values/ratio.js';

const whole = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const natural = fc.bigInt({ min: 1n, max: 10n ** 20n });
const ratios = fc.tuple(whole, natural).map(([num, den]) => ratio(num, den));

describe('making a ratio', () => {
  it('is in lowest terms with the sign above the line', () => {
    expect(ratio(6n, -4n)).toEqual({ num: -3n, den: 2n });
    expect(ratio(0n, -7n)).toEqual(ZERO);
    expect(ratio(5n)).toEqual({ num: 5n, den: 1n });
  });

  it('over nothing does not exist', () => {
    expect(() => ratio(1n, 0n)).toThrow(RangeError);
    expect(() => over(WHOLE, ZERO)).toThrow(RangeError);
  });

  it('equal fractions are equal values, however they were written', () => {
    fc.assert(
      fc.property(whole, natural, natural, (num, den, factor) => {
        expect(ratio(num * factor, den * factor)).toEqual(ratio(num, den));
        expect(ratio(-num, -den)).toEqual(ratio(num, den));
      }),
    );
  });
});

describe('reading a ratio', () => {
  it.each([
    ['99.95', 1999n, 20n],
    ['-0.50', -1n, 2n],
    ['+3', 3n, 1n],
    ['007', 7n, 1n],
    ['0.1', 1n, 10n],
  ])('%s is exact', (text, num, den) => expect(parseRatio(text)).toEqual({ num, den }));

  it.each(['', ' 1', '1 ', '1e3', '.5', '5.', '1,5', '1_000', '--1', '0x10', '1/2', 'NaN', '١', '1\n'])(
    '%j is no plain decimal',
    (text) => expect(parseRatio(text)).toBeUndefined(),
  );

  it('what is written is read back', () => {
    fc.assert(
      fc.property(whole, fc.nat(30), (unscaled, places) => {
        expect(readDecimal(writeDecimal(unscaled, places))).toEqual({ unscaled, places });
      }),
    );
  });
});

describe('reckoning with ratios', () => {
  it('thirty percent and its complement make the whole', () => {
    expect(percent(ratio(30n))).toEqual(ratio(3n, 10n));
    expect(complement(ratio(3n, 10n))).toEqual(ratio(7n, 10n));
  });

  it('keeps the laws of arithmetic', () => {
    fc.assert(
      fc.property(ratios, ratios, ratios, (a, b, c) => {
        expect(minus(plus(a, b), b)).toEqual(a);
        expect(times(a, plus(b, c))).toEqual(plus(times(a, b), times(a, c)));
        expect(plus(a, negate(a))).toEqual(ZERO);
        expect(plus(a, complement(a))).toEqual(WHOLE);
        expect(percent(times(a, ratio(100n)))).toEqual(a);
        if (!equals(b, ZERO)) expect(times(over(a, b), b)).toEqual(a);
      }),
    );
  });

  it('a half is a half and no third', () => {
    expect([compare(ratio(1n, 2n), ratio(2n, 4n)), compare(ratio(1n, 2n), ratio(1n, 3n))]).toEqual([0, 1]);
    expect([equals(ratio(1n, 2n), ratio(2n, 4n)), equals(ratio(1n, 2n), ratio(1n, 3n))]).toEqual([true, false]);
    expect(equals(ratio(1n, 2n), ratio(3n, 2n))).toBe(false);
  });

  it('compares as the difference does', () => {
    fc.assert(
      fc.property(ratios, ratios, (a, b) => {
        const { num } = minus(a, b);
        expect(compare(a, b)).toBe(num < 0n ? -1 : num > 0n ? 1 : 0);
        expect(compare(a, b)).toBe(0 - compare(b, a));
        expect(equals(a, b)).toBe(compare(a, b) === 0);
      }),
    );
  });
});

describe('writing a ratio', () => {
  it('rounds a half away from zero on both sides', () => {
    expect(toDecimal(ratio(1n, 8n), 2)).toBe('0.13');
    expect(toDecimal(ratio(-1n, 8n), 2)).toBe('-0.13');
    expect(toDecimal(ratio(5n, 2n), 0)).toBe('3');
    expect(toDecimal(ratio(-5n, 2n), 0)).toBe('-3');
  });

  it('a negative trifle rounds to zero without a sign', () => expect(toDecimal(ratio(-1n, 1000n), 2)).toBe('0.00'));

  it('pads to the places asked for', () => expect(toDecimal(ratio(999n, 10n), 6)).toBe('99.900000'));

  it('writes a decimal that ends in full and none that does not', () => {
    expect(exactDecimal(ratio(-1n, 8n))).toBe('-0.125');
    expect(exactDecimal(ratio(40n))).toBe('40');
    expect(exactDecimal(ratio(1n, 2n ** 40n))).toBe('0.0000000000009094947017729282379150390625');
    expect(exactDecimal(ratio(1n, 3n))).toBeUndefined();
  });

  it('cuts a decimal that never ends after twelve places and says so', () => {
    expect(decimalText(ratio(2n, 3n))).toBe('0.666666666666…');
    expect(decimalText(ratio(-2n, 3n))).toBe('-0.666666666666…');
    expect(decimalText(ratio(1n, 4n))).toBe('0.25');
  });

  it('shows the fraction, or the whole number', () => {
    expect([showRatio(ratio(-2n, 6n)), showRatio(ratio(4n, 2n))]).toEqual(['-1/3', '2']);
  });

  it('rounding is never further off than a half, and is symmetric', () => {
    fc.assert(
      fc.property(ratios, (r) => {
        const error = minus(ratio(roundHalfUp(r)), r);
        const away = r.num < 0n ? negate(error) : error;
        expect(compare(away, ratio(-1n, 2n))).toBe(1);
        expect(compare(away, ratio(1n, 2n))).not.toBe(1);
        expect(roundHalfUp(negate(r))).toBe(-roundHalfUp(r));
      }),
    );
  });

  it('an exact decimal reads back as the ratio, with no digit to spare', () => {
    fc.assert(
      fc.property(whole, fc.nat(12), fc.nat(12), (num, twos, fives) => {
        const r = ratio(num, 2n ** BigInt(twos) * 5n ** BigInt(fives));
        const text = exactDecimal(r) ?? 'none';
        expect(parseRatio(text)).toEqual(r);
        expect(text).not.toMatch(/\..*0$/);
      }),
    );
  });
});
