/** The functions of the language by what they do with what they are given. */

/** Functions of an object by their names. */
export const natives = (of: object, names: string): readonly unknown[] => names.split(' ').map((name) => (of as Record<string, unknown>)[name]);

/** What only moves values about, or hands them to functions of ours. */
export const MOVING = new Set([
  ...natives(Array.prototype, 'push unshift concat fill slice splice map forEach flatMap flat reduce reduceRight reverse entries values keys at with toReversed toSpliced'),
  ...natives(Array, 'of from isArray'), ...natives(Object, 'entries values keys assign freeze fromEntries'), ...natives(Map.prototype, 'forEach entries values keys'), ...natives(Set.prototype, 'forEach values'),
  ...natives(Promise, 'resolve all'), ...natives(WeakMap.prototype, 'get set has'),
]);

/** What takes yes or no from the function that it is handed. */
export const TESTING = new Set(natives(Array.prototype, 'filter some every find findIndex findLast findLastIndex'));

/** What compares entries with a value. */
export const SEEKING = new Set(natives(Array.prototype, 'includes indexOf lastIndexOf'));

/** Pure functions of plain values, and the kind of what they give where it is always one. */
export const PURE = new Set<unknown>([
  BigInt, Number, String, parseInt, parseFloat, isFinite, isNaN, ...Object.getOwnPropertyNames(Math).filter((name) => name !== 'random').map((name) => (Math as unknown as Record<string, unknown>)[name]),
  ...natives(Number, 'isInteger isFinite isNaN isSafeInteger'), ...natives(String.prototype, 'startsWith endsWith includes concat padStart padEnd repeat localeCompare indexOf'),
]);
