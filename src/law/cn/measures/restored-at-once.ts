import type { AmountMeasure, Measure, Reading } from '../../../model/measure.js';
import { addDays, formatDay } from '../../../values/day.js';
import type { Day } from '../../../values/day.js';
import { disseminationRegulation } from '../network-dissemination-regulation/source.js';
import { partOfWindow } from './part-of-window.js';

const source = disseminationRegulation('17');

const counterOf = ({ matter, self }: Reading): { readonly sent: Day | undefined; readonly ended: Day | undefined } => {
  const counter = matter.notices.get(self.id)?.counter;
  return { sent: counter?.sent?.day, ended: counter?.measuresEnded?.day ?? matter.days.judgment ?? undefined };
};

/** The day on which the statement reached the provider: at once means on that day, and the next one is late. */
export const dayOfTheStatement: Measure<number> = {
  id: 'cn.day-of-the-statement', source, asks: [], unit: 'day',
  compute: (reading) => {
    const { sent } = counterOf(reading);
    return { value: sent, working: sent === undefined ? [] : [{ name: 'restore-from', value: formatDay(sent) }] };
  },
};

/** Days for which a work stayed down after that day. */
export const daysNotRestored: Measure<bigint> = {
  id: 'cn.days-not-restored', source, asks: [], unit: 'number',
  compute: (reading) => {
    const { sent, ended } = counterOf(reading);
    const late = sent === undefined || ended === undefined ? 0 : Math.max(0, ended - addDays(sent, 1));
    return { value: BigInt(late), working: late === 0 || sent === undefined ? [] : [{ name: 'restore-from', value: formatDay(sent) }] };
  },
};

/** What of a loss of the user falls on these days. */
export const lossWhileNotRestored: AmountMeasure = {
  id: 'cn.loss-while-not-restored', source, asks: [],
  compute: (reading) => {
    const [{ sent, ended }, { matter, self, bound }] = [counterOf(reading), reading];
    if (sent === undefined || ended === undefined || bound === undefined || ended <= addDays(sent, 1)) return { value: undefined, working: [] };
    const taken = (matter.notices.get(self.id)?.measures ?? []).map((m) => m.at.day);
    return partOfWindow(reading, bound, { from: addDays(sent, 1), to: ended }, taken.length === 0 ? undefined : { from: Math.min(...taken), to: ended });
  },
};
