import { addMonths } from '../../values/day.js';
import type { Day } from '../../values/day.js';
import { plus, ratio, ZERO } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';

/** Days, or months with the part of the last one by its days, between two days. */
export const elapsed = (per: 'day' | 'month', from: Day, to: Day): Ratio => {
  if (to <= from) return ZERO;
  if (per === 'day') return ratio(BigInt(to - from));
  let months = 0;
  while (addMonths(from, months + 1) <= to) months += 1;
  const [start, end] = [addMonths(from, months), addMonths(from, months + 1)];
  return plus(ratio(BigInt(months)), ratio(BigInt(to - start), BigInt(end - start)));
};
