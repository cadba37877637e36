import type { AmountMeasure, Reading } from '../../../model/measure.js';
import { labelsOf, questionKey } from '../../../model/subject.js';
import type { Subject } from '../../../model/subject.js';
import type { Source } from '../../../model/source.js';
import { formatAmount } from '../../../values/money.js';

const malicious = ({ matter }: Reading, notice: Subject): boolean => {
  const said = matter.determinations.get(questionKey('notice-malicious', notice.key)) ?? notice.facts['malicious'];
  return said !== undefined && !(said.state === 'is' && said.value === false);
};

/** A loss that names no notice belongs to the first one said to be malicious, so that it is doubled once. */
const belongs = (reading: Reading, loss: Subject): boolean => {
  const named = labelsOf(loss, 'notices');
  if (named.length > 0) return named.includes(reading.self.id);
  return reading.matter.subjects.notice.find((n) => labelsOf(n, 'kind').includes('takedown') && malicious(reading, n))?.id === reading.self.id;
};

/** What the notice made its sender owe, once more. */
export const lossOfNotice = (source: Source): AmountMeasure => ({
  id: 'cn.loss-of-notice', source, asks: [],
  compute: (reading) => {
    const total = reading.matter.subjects.loss.filter((loss) => belongs(reading, loss)).reduce((n, loss) => n + reading.head(loss.id), 0n);
    return total === 0n ? { value: undefined, working: [] } : { value: total, working: [{ name: 'loss', value: formatAmount(total, reading.matter.digits) }] };
  },
});
