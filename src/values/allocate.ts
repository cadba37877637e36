import { split } from './money.js';
import type { Amount } from './money.js';

/** Splits `total` by weights (`split`); one part has all of it. */
export const allocate: typeof split = (total: Amount, parts) => {
  const [one] = parts;
  return one !== undefined && parts.length === 1 && one.weight >= 0n ? new Map([[one.id, total]]) : split(total, parts);
};
