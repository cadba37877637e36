import { sparing } from '../../src/cli/batch/sparing.js';

/** Items that throw alone, and pairs that throw together. */
const deciding = (alone: readonly number[], pairs: readonly (readonly [number, number])[]) => (items: readonly number[]): readonly string[] => {
  const bad = items.find((i) => alone.includes(i)) ?? pairs.find(([a, b]) => items.includes(a) && items.includes(b));
  if (bad !== undefined) throw new TypeError(`cannot decide ${String(bad)}`);
  return items.map((i) => `${i} of ${items.length}`);
};

const items = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

test.each<[string, number[], [number, number][], number[]]>([
  ['nothing', [], [], []],
  ['those that throw alone', [0, 4, 9], [], [0, 4, 9]],
  ['the later of two that throw together', [], [[2, 7]], [7]],
  ['both', [3], [[0, 9], [5, 6]], [3, 6, 9]],
  ['every one', items, [], items],
])('a mistake costs %s', (_, alone, pairs, costs) => {
  const { done, failed } = sparing(items, deciding(alone, pairs));
  const left = items.filter((i) => !costs.includes(i));
  expect([...failed.keys()].sort()).toEqual(costs);
  expect([...done]).toEqual(left.map((i) => [i, `${i} of ${left.length}`]));
  expect([...failed.values()].every((bug) => bug instanceof TypeError)).toBe(true);
});

test('the others are decided together even where nothing could be decided at all', () => {
  expect(sparing([1], () => { throw new Error('nothing works'); })).toMatchObject({ done: new Map(), failed: new Map([[1, expect.any(Error)]]) });
});
