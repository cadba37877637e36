import fc from 'fast-check';
import { byCodeUnit, sortedBy } from '../../src/values/order.js';

const codeUnits = (s: string): number[] => Array.from({ length: s.length }, (_, i) => s.charCodeAt(i));

describe('order by code unit', () => {
  it('puts capitals before small letters and accents after both, in every language', () => {
    expect(sortedBy(['é', 'a', 'Z', 'B', 'a10', 'a9'], (s) => s)).toEqual(['B', 'Z', 'a', 'a10', 'a9', 'é']);
  });

  it('keeps the order of equal keys and leaves the given list as it was', () => {
    const list = [{ k: 'b', n: 1 }, { k: 'a', n: 2 }, { k: 'b', n: 3 }, { k: 'a', n: 4 }];
    expect(sortedBy(list, (item) => item.k).map((item) => item.n)).toEqual([2, 4, 1, 3]);
    expect(list.map((item) => item.n)).toEqual([1, 2, 3, 4]);
  });

  it('compares the first code unit that differs, else the lengths', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const [x, y] = [codeUnits(a), codeUnits(b)];
        const at = x.findIndex((unit, i) => unit !== y[i]);
        const difference = at === -1 ? x.length - y.length : at >= y.length ? 1 : (x[at] ?? 0) - (y[at] ?? 0);
        expect(byCodeUnit(a, b)).toBe(difference === 0 ? 0 : difference < 0 ? -1 : 1);
      }),
    );
  });
});
