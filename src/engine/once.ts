/**
 * What follows from an object alone, worked out when it is first asked for and kept as long as the object. Objects of the law never change, so
 * this is memory and no state: whoever asks first, the answer is the same.
 */
export const ofEach = <K extends WeakKey, V>(work: (key: K) => V): ((key: K) => V) => {
  const kept = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known.value;
    const value = work(key);
    kept.set(key, { value });
    return value;
  };
};

/** Something worked out when it is first asked for. */
export const once = <T>(work: () => T): (() => T) => {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: work() }).value;
};
