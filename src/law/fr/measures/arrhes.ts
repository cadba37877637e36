import { formatAmount, sum } from '../../../values/money.js';
import type { AmountMeasure, Source } from '../../words.js';

/** Twice what the customer paid in advance and what nobody called a part payment. */
export const arrhesDoubled = (source: Source): AmountMeasure => ({
  id: 'fr.arrhes-doubled', source, asks: [],
  compute: ({ matter }) => {
    const paid = sum(matter.sums.deposits.filter((d) => d.paidBy === 'customer' && d.nature !== 'advance').map((d) => d.amount));
    return paid === 0n ? { value: undefined, working: [] } : { value: 2n * paid, working: [{ name: 'deposit', value: formatAmount(paid, matter.digits) }] };
  },
});
