import type { Measured, Reading } from '../../../model/measure.js';
import type { Subject } from '../../../model/subject.js';
import type { Amount } from '../../../values/money.js';
import { scale, sum } from '../../../values/money.js';
import { formatDay } from '../../../values/day.js';
import { contains, overlapShare } from '../../../values/period.js';
import type { Period } from '../../../values/period.js';
import { decimalText } from '../../../values/ratio.js';

/** What of a loss falls into a stretch of days: its dated entries there, else in proportion of the days it spreads over. */
export const partOfWindow = ({ matter, head }: Reading, loss: Subject, window: Period, span: Period | undefined): Measured<Amount> => {
  const lines = [{ name: 'late-from', value: formatDay(window.from) }, { name: 'late-until', value: formatDay(window.to - 1) }];
  const [series, most] = [matter.losses.get(loss.id)?.series ?? [], head(loss.id)];
  if (series.length > 0) {
    const found = sum(series.filter((entry) => contains(window, entry.day)).map((entry) => entry.amount));
    return { value: found < most ? found : most, working: lines };
  }
  const over = matter.work?.periods.get(loss.id) ?? span;
  if (over === undefined || over.to <= over.from) return { value: undefined, working: [] };
  const share = overlapShare(over, window);
  const { value, unrounded } = scale(most, share, matter.digits);
  return { value, working: [...lines, { name: 'late-share', value: decimalText(share) }, ...(unrounded === undefined ? [] : [{ name: 'unrounded', value: unrounded }])] };
};
