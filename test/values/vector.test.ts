import fc from 'fast-check';
import { valueAt, valuesOf, vectorOf, withAnother, withValue } from '../../src/values/vector.js';

describe('a vector', () => {
  it('reads, sets and grows as a list does, and what it grew out of stays', () => {
    const step = fc.record({ place: fc.nat(4000), value: fc.integer(), grows: fc.boolean() });
    fc.assert(fc.property(fc.nat(2200), fc.array(step, { maxLength: 60 }), (length, steps) => {
      const first = Array.from({ length }, (_, i) => i);
      const before = vectorOf(first);
      let [list, vector] = [first, before];
      for (const { place, value, grows } of steps) {
        expect(valueAt(vector, place)).toBe(list[place]);
        if (!grows && place >= list.length) continue;
        vector = grows ? withAnother(vector, value) : withValue(vector, place, value);
        list = grows ? [...list, value] : list.map((v, i) => (i === place ? value : v));
      }
      expect(valuesOf(vector)).toEqual(list);
      expect(vector.length).toBe(list.length);
      expect(valuesOf(before)).toEqual(first);
      expect(valueAt(vector, -1)).toBeUndefined();
    }), { numRuns: 200 });
  });

  it('grows from nothing over each of its widths', () => {
    let vector = vectorOf<number>([]);
    for (let i = 0; i < 33_000; i++) vector = withAnother(vector, i);
    expect([valueAt(vector, 0), valueAt(vector, 32), valueAt(vector, 1024), valueAt(vector, 32_999), vector.length]).toEqual([0, 32, 1024, 32_999, 33_000]);
  });
});
