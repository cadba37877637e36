import { cut, shapesOf } from '../../src/cli/batch/residual/shapes.js';
import type { Cut } from '../../src/cli/batch/residual/shapes.js';
import { diceOf } from '../support/schemaWalk.js';

const taken = (text: string): Cut => cut(text) as Cut;
const found = <T>(shapes: ReturnType<typeof shapesOf<T>>, text: string): readonly [T | null, readonly string[]] => {
  const values: string[] = [];
  const kept = shapes.find(text, values);
  return [kept, kept === null ? [] : values];
};
const shaped = (i: number): string => `{"id":"x","f${i}":1}`;

describe('shapes of an export', () => {
  it('are as many as 512; where there are more, those that were not met again make room', () => {
    const wanted = new Set([3, 500]);
    const shapes = shapesOf<number>((n) => wanted.has(n));
    for (let i = 0; i < 512; i++) shapes.add(taken(shaped(i)), i);
    for (let i = 0; i < 512; i++) expect(found(shapes, shaped(i))).toEqual([i, ['x', '1']]);
    shapes.add(taken(shaped(512)), 512);
    for (const [i, left] of [[0, null], [3, 3], [499, 499], [500, 500], [511, 511], [512, 512]] as const) // the last four that were met are still at hand
      expect([i, found(shapes, shaped(i))[0]]).toEqual([i, i === 499 ? null : left]);
    for (let i = 513; i < 513 + 509; i++) shapes.add(taken(shaped(i)), i);
    expect(found(shapes, shaped(800))[0]).toBe(800);
  });

  it('are no more where nearly all were met again', () => {
    const shapes = shapesOf<number>(() => true);
    for (let i = 0; i < 600; i++) shapes.add(taken(shaped(i)), i);
    expect([0, 511, 512, 599].map((i) => found(shapes, shaped(i))[0])).toEqual([0, 511, null, null]);
  });

  it('are found the same by their pattern as letter by letter, and only texts of them', () => {
    const dice = diceOf(11);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(dice() * list.length)] as T;
    const value = (): string => pick(['"a"', '""', '"é \ud800 停机"', '"a.b*c"', '1', '0', '-7', '0.50', '-0.5', '-0', '01', '1.', '123456789012345', '1234567890123456', '12345678901234.5', '1e5', '"a\\n"', '"a\tb"', '"a:"', 'true', '[1,"b"]', '{"k":"v"}']);
    const text = (): string => `{"a":${value()},${pick(['', '', '', ' '])}"b(.":${value()}}${pick(['', '', '', '\r'])}`;
    const texts = Array.from({ length: 4000 }, text);
    let met = 0;
    for (const one of texts) {
      const own = cut(one);
      if (own === undefined) continue;
      const shapes = shapesOf<Cut>(() => true);
      shapes.add(own, own);
      expect(found(shapes, one)).toEqual([own, own.values]); // letter by letter
      expect(found(shapes, one)).toEqual([own, own.values]); // by its pattern
      if (dice() < 0.5) shapes.settle(own, own.values.map((v) => (dice() < 0.5 ? v : null)));
      expect(found(shapes, one)).toEqual([own, own.values]); // by its pattern with some values as they are
      for (let i = 0; i < 5; i++) {
        const other = pick(texts);
        const cutOther = cut(other);
        const same = cutOther !== undefined && JSON.stringify([cutOther.around, cutOther.quoted]) === JSON.stringify([own.around, own.quoted]);
        met += Number(same);
        expect([one, other, ...found(shapes, other)]).toEqual([one, other, ...(same ? [own, cutOther.values] : [null, []])]);
      }
    }
    expect(met).toBeGreaterThan(100);
  });
});
