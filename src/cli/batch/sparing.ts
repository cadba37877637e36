/** What was decided, item by item, and for which items deciding ended in a mistake of ours. */
export interface Spared<T, R> {
  readonly done: ReadonlyMap<T, R>;
  readonly failed: ReadonlyMap<T, unknown>;
}

/**
 * Decides items together. Those for which that throws are left out with what was thrown: first each that cannot be decided alone, then, while the
 * others cannot be decided together, the last of their shortest beginning that cannot.
 */
export const sparing = <T, R>(items: readonly T[], decide: (items: readonly T[]) => readonly R[]): Spared<T, R> => {
  const failed = new Map<T, unknown>();
  const tried = (some: readonly T[]): { readonly found: readonly R[] } | { readonly bug: unknown } => {
    try {
      return { found: decide(some) };
    } catch (bug) {
      return { bug };
    }
  };
  let left = items;
  let whole = tried(left);
  if ('bug' in whole) {
    left = items.filter((item) => {
      const alone = tried([item]);
      if ('bug' in alone) failed.set(item, alone.bug);
      return !('bug' in alone);
    });
    whole = tried(left);
  }
  while ('bug' in whole && left.length > 0) {
    let [good, bad, bug] = [0, left.length, whole.bug];
    while (bad - good > 1) {
      const middle = (good + bad) >> 1;
      const half = tried(left.slice(0, middle));
      if ('bug' in half) [bad, bug] = [middle, half.bug];
      else good = middle;
    }
    failed.set(left[bad - 1] as T, bug);
    left = left.filter((_, i) => i !== bad - 1);
    whole = tried(left);
  }
  const { found } = 'bug' in whole ? { found: [] } : whole;
  return { done: new Map(left.flatMap((item, i) => (found[i] === undefined ? [] : [[item, found[i]] as const]))), failed };
};
