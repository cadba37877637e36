import * as fc from 'fast-check';
import { foreseen, isBySize, narrow, turned, unbounded } from '../../src/cli/batch/residual/bounds.js';

const HOLDS = { '<': (a: number | bigint, b: number | bigint) => a < b, '<=': (a: number | bigint, b: number | bigint) => a <= b, '>': (a: number | bigint, b: number | bigint) => a > b, '>=': (a: number | bigint, b: number | bigint) => a >= b };
const sign = fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const);

/** Asks a number one comparison after the other; answers how many of them followed from those before. */
const asked = (n: number | bigint, questions: readonly (readonly [keyof typeof HOLDS, number | bigint])[]): number => {
  const known = unbounded(typeof n === 'bigint');
  return questions.filter(([by, c]) => {
    const [before, holds] = [foreseen(known, by, c), HOLDS[by](n, c)];
    if (before !== undefined) expect(before).toBe(holds);
    narrow(known, by, c, holds);
    if (typeof n === 'bigint') expect(foreseen(known, by, c)).toBe(holds);
    return before !== undefined;
  }).length;
};

test('what is foreseen of a number is so, whatever was asked before, of none too', () => {
  const small = fc.integer({ min: -5, max: 5 });
  fc.assert(fc.property(fc.oneof(small, fc.constant(Number.NaN), small.map((n) => n + 0.5)), fc.array(fc.tuple(sign, small), { maxLength: 12 }), (n, questions) => { asked(n, questions); }), { numRuns: 2000 });
  fc.assert(fc.property(small.map(BigInt), fc.array(fc.tuple(sign, small.map(BigInt)), { maxLength: 12 }), (n, questions) => { asked(n, questions); }), { numRuns: 2000 });
});

test('of the days on which rules begin, all before one that has passed have passed', () => {
  expect(asked(100, [['>=', 90], ['>=', 80], ['>', 80], ['<', 90], ['>=', 95], ['<=', 110], ['<', 111]])).toBe(4);
});

test('a number that may be none is never foreseen to be at least what it is not less than', () => {
  const known = unbounded(false);
  narrow(known, '<', 5, false);
  expect(foreseen(known, '>=', 5)).toBeUndefined();
});

test('comparisons by size are told from others and turned round', () => {
  expect(['<', '<=', '>', '>=', '===', '!==', '+'].filter(isBySize)).toEqual(['<', '<=', '>', '>=']);
  expect(turned('<')).toBe('>');
  expect(turned('>=')).toBe('<=');
});
