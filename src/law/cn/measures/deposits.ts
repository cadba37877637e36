import type { AmountMeasure } from '../../../model/measure.js';
import type { Source } from '../../../model/source.js';
import { formatAmount, min, roundRatio, sum } from '../../../values/money.js';
import { ratio, times } from '../../../values/ratio.js';
import { contractPrice } from '../../contract/fees.js';
import { depositShare } from '../parameters.js';

/** Twice what counts as deposit and once what exceeds it. Without a price of the whole contract the limit of a fifth is not known: not computed. */
export const depositReturned = (source: Source): AmountMeasure => ({
  id: 'cn.deposit-returned', source, asks: [], parameters: [depositShare],
  compute: ({ matter, figure }) => {
    const price = contractPrice({ kind: 'contract-price', services: [], multiple: { num: 1n, den: 1n } }, matter).value;
    if (price === undefined) return { value: undefined, working: [] };
    const paid = sum(matter.sums.deposits.filter((d) => d.paidBy === matter.claimant).map((d) => d.amount));
    const counts = min(paid, roundRatio(times(ratio(price), figure(depositShare))));
    return { value: paid + counts, working: [{ name: 'paid', value: formatAmount(paid, matter.digits) }, { name: 'deposit', value: formatAmount(counts, matter.digits) }] };
  },
});
