import fc from 'fast-check';
import { all, any, not } from '../../src/values/tri.js';
import type { Tri } from '../../src/values/tri.js';

const tri = fc.constantFrom<Tri>(true, false, 'unknown');

/** What each completion of the unknowns would give: one answer if they agree, unknown if they differ. */
const overCompletions = (list: readonly Tri[], decide: (answers: readonly boolean[]) => boolean): Tri => {
  const [first, ...rest] = list;
  if (first === undefined) return decide([]);
  const next = (answer: boolean): Tri => overCompletions(rest, (answers) => decide([answer, ...answers]));
  if (first !== 'unknown') return next(first);
  return next(true) === next(false) ? next(true) : 'unknown';
};

describe('answers that may be missing', () => {
  it('one false answer settles a conjunction, whatever is unknown', () => {
    expect(all([true, 'unknown', false])).toBe(false);
    expect(all([true, 'unknown'])).toBe('unknown');
    expect(all([true, true])).toBe(true);
  });

  it('one true answer settles a disjunction, whatever is unknown', () => {
    expect(any([false, 'unknown', true])).toBe(true);
    expect(any([false, 'unknown'])).toBe('unknown');
    expect(any([false, false])).toBe(false);
  });

  it('everything holds of nothing and nothing holds of nothing', () => {
    expect(all([])).toBe(true);
    expect(any([])).toBe(false);
  });

  it('the contrary of unknown is unknown', () => {
    expect([not(true), not(false), not('unknown')]).toEqual([false, true, 'unknown']);
  });

  it('an answer is given exactly when every completion of the unknowns gives it', () => {
    fc.assert(
      fc.property(fc.array(tri, { maxLength: 6 }), (list) => {
        expect(all(list)).toBe(overCompletions(list, (answers) => answers.every(Boolean)));
        expect(any(list)).toBe(overCompletions(list, (answers) => answers.some(Boolean)));
        expect(any(list)).toBe(not(all(list.map(not))));
      }),
    );
  });
});
