/** −1, 0 or 1 by UTF-16 code units: the same on every machine, whatever its language. */
export const byCodeUnit = (a: string, b: string): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0);

/** A copy of `list` in code-unit order of `key`; equal keys keep their order. */
export const sortedBy = <T>(list: readonly T[], key: (item: T) => string): T[] =>
  [...list].sort((a, b) => byCodeUnit(key(a), key(b)));

/** The first of several differences that is not zero: what decides when earlier keys are equal. */
export const inTurn = (...differences: readonly number[]): number => differences.find((d) => d !== 0) ?? 0;
