import type { Parameter } from '../model/parameter.js';

/** The value of a figure on a day; without a day, the one that stands last. Histories have no gaps (tested), so there always is one. */
export const figureOn = <T>(parameter: Parameter<T>, day: number | null): T => {
  const entry = parameter.history.find((e) => day !== null && e.from <= day && (e.to === null || day <= e.to)) ?? parameter.history[parameter.history.length - 1];
  return (entry as { readonly value: T }).value;
};
