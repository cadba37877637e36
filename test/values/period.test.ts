import fc from 'fast-check';
import { contains, intersect, lengthInDays, overlapShare } from '../../src/values/period.js';
import { ratio, WHOLE, ZERO } from '../../src/values/ratio.js';

const periods = fc.record({ from: fc.integer({ min: -40, max: 40 }), to: fc.integer({ min: -40, max: 40 }) });
const daysOf = (holds: (d: number) => boolean): number[] => Array.from({ length: 100 }, (_, i) => i - 50).filter(holds);

describe('a period', () => {
  it('holds its first day and not the day it runs to', () => {
    const april = { from: 10, to: 40 };
    expect([9, 10, 39, 40].map((d) => contains(april, d))).toEqual([false, true, true, false]);
    expect(lengthInDays(april)).toBe(30);
  });

  it('that only touches another has no day in common with it', () => {
    expect(intersect({ from: 0, to: 5 }, { from: 5, to: 9 })).toBeUndefined();
    expect(overlapShare({ from: 0, to: 5 }, { from: 5, to: 9 })).toEqual(ZERO);
  });

  it('half of which lies in another overlaps it by a half', () => {
    expect(overlapShare({ from: 0, to: 10 }, { from: 5, to: 100 })).toEqual(ratio(1n, 2n));
    expect(overlapShare({ from: 0, to: 10 }, { from: -5, to: 100 })).toEqual(WHOLE);
  });

  it('that is empty overlaps nothing', () => {
    expect(overlapShare({ from: 3, to: 3 }, { from: 0, to: 10 })).toEqual(ZERO);
    expect(lengthInDays({ from: 5, to: 3 })).toBe(0);
  });

  it('agrees with counting its days one by one', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        const own = daysOf((d) => contains(a, d));
        const common = daysOf((d) => contains(a, d) && contains(b, d));
        const both = intersect(a, b);
        expect(lengthInDays(a)).toBe(own.length);
        expect(both === undefined ? [] : daysOf((d) => contains(both, d))).toEqual(common);
        expect(intersect(b, a)).toEqual(both);
        if (own.length > 0) expect(overlapShare(a, b)).toEqual(ratio(BigInt(common.length), BigInt(own.length)));
      }),
    );
  });
});
