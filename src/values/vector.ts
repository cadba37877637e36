/** A list that never changes. Reading a place, setting one and adding one at the end cost the logarithm of its length. */
export interface Vector<T> {
  readonly length: number;
  readonly depth: number;
  readonly root: Branch<T>;
}

/** At depth 0 the values themselves, else the branches below. */
type Branch<T> = readonly (T | Branch<T>)[];

const BITS = 5;
const WIDTH = 1 << BITS;

const slotOf = (place: number, depth: number): number => (place >> (BITS * depth)) & (WIDTH - 1);

const branchOf = <T>(branch: Branch<T>, slot: number): Branch<T> => branch[slot] as Branch<T>;

/** A list as a vector. */
export const vectorOf = <T>(list: readonly T[]): Vector<T> => {
  let [level, depth]: [Branch<T>, number] = [list, 0];
  for (; level.length > WIDTH; depth++) {
    const above: Branch<T>[] = [];
    for (let from = 0; from < level.length; from += WIDTH) above.push(level.slice(from, from + WIDTH));
    level = above;
  }
  return { length: list.length, depth, root: level };
};

/** The value at a place; undefined outside. */
export const valueAt = <T>({ length, depth, root }: Vector<T>, place: number): T | undefined => {
  if (place < 0 || place >= length) return undefined;
  let branch = root;
  for (let d = depth; d > 0; d--) branch = branchOf(branch, slotOf(place, d));
  return branch[slotOf(place, 0)] as T;
};

const replaced = <T>(branch: Branch<T>, depth: number, place: number, value: T): Branch<T> => {
  const slot = slotOf(place, depth);
  const next = branch.slice();
  next[slot] = depth === 0 ? value : replaced(slot < branch.length ? branchOf(branch, slot) : [], depth - 1, place, value);
  return next;
};

/** The same with another value at one of its places. */
export const withValue = <T>(vector: Vector<T>, place: number, value: T): Vector<T> => ({ ...vector, root: replaced(vector.root, vector.depth, place, value) });

/** The same with one more at the end. */
export const withAnother = <T>({ length, depth, root }: Vector<T>, value: T): Vector<T> => {
  const deeper = length === WIDTH ** (depth + 1);
  const [above, from]: [number, Branch<T>] = deeper ? [depth + 1, [root]] : [depth, root];
  return { length: length + 1, depth: above, root: replaced(from, above, length, value) };
};

/** Its values in order. */
export const valuesOf = <T>({ depth, root }: Vector<T>): readonly T[] => {
  let level = root;
  for (let d = depth; d > 0; d--) level = (level as readonly Branch<T>[]).flat();
  return level as readonly T[];
};
