import type { Discretion } from '../../../model/conclusion.js';
import type { AmountMeasure, Measured, Reading } from '../../../model/measure.js';
import type { Subject } from '../../../model/subject.js';
import type { Amount } from '../../../values/money.js';
import { scale, sum } from '../../../values/money.js';
import { formatDay } from '../../../values/day.js';
import { contains, overlapShare } from '../../../values/period.js';
import type { Period } from '../../../values/period.js';
import { decimalText } from '../../../values/ratio.js';
import { expandedPart } from '../../questions/notice.js';

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

/** Whether a part was taken in proportion of days, for want of dates. */
const inProportion = ({ working }: Measured<Amount>): boolean => working.some((line) => line.name === 'late-share');

/** A part taken in proportion is our proxy: a court may see none of the loss there, or all of it as soon as some of it is. What dates show has no band. */
export const proportionBand = (measure: AmountMeasure): Discretion => {
  const end = (id: string, of: (value: Amount, loss: Amount) => Amount): AmountMeasure => ({
    ...measure, id: `${measure.id}-${id}`,
    compute: (reading) => {
      const found = measure.compute(reading);
      return found.value === undefined || reading.bound === undefined || !inProportion(found) ? found : { value: of(found.value, reading.head(reading.bound.id)), working: [] };
    },
  });
  return { question: expandedPart, low: end('none', () => 0n), high: end('all', (value, loss) => (value > 0n ? loss : 0n)) };
};
