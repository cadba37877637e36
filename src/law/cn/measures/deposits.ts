import type { AmountMeasure, ShareMeasure } from '../../../model/measure.js';
import type { Source } from '../../../model/source.js';
import { formatAmount, min, roundRatio, sum } from '../../../values/money.js';
import { ratio, times, WHOLE, ZERO } from '../../../values/ratio.js';
import { wholePrice } from '../../contract/fees.js';
import { unperformedShare } from '../../questions/entitled.js';
import { depositShare } from '../parameters.js';

/** Twice what counts as deposit and once what exceeds it. Without a price of the whole contract the limit of a fifth is not known: not computed. */
export const depositReturned = (source: Source): AmountMeasure => ({
  id: 'cn.deposit-returned', source, asks: [{ question: unperformedShare, burden: 'claimant', about: 'case' }], parameters: [depositShare], monotone: { 'unperformed-share': 'up' },
  compute: ({ matter, figure, answer }) => {
    const price = wholePrice([], matter);
    if (price === undefined) return { value: undefined, working: [] };
    const paid = sum(matter.sums.deposits.filter((d) => d.paidBy === matter.claimant).map((d) => d.amount));
    const share = answer(unperformedShare, 'case');
    const most = min(paid, roundRatio(times(ratio(price), figure(depositShare))));
    const counts = typeof share === 'object' && 'num' in share ? roundRatio(times(ratio(most), share)) : most;
    return { value: paid + counts, working: [{ name: 'paid', value: formatAmount(paid, matter.digits) }, { name: 'deposit', value: formatAmount(counts, matter.digits) }] };
  },
});

/** What is left of the loss once what the deposit brings is counted: the rule on deposits and damages together never exceed the loss. */
export const lossAboveDeposit = (source: Source): ShareMeasure => ({
  id: 'cn.loss-above-deposit', source, asks: [{ question: unperformedShare, burden: 'claimant', about: 'case' }], parameters: [depositShare],
  compute: ({ matter, figure, head, answer }) => {
    const price = wholePrice([], matter);
    const loss = matter.subjects.loss.reduce((n, l) => n + head(l.id), 0n);
    const share = answer(unperformedShare, 'case');
    if (price === undefined || loss === 0n) return { value: undefined, working: [] };
    const paid = sum(matter.sums.deposits.map((d) => d.amount));
    const most = min(paid, roundRatio(times(ratio(price), figure(depositShare))));
    const counts = typeof share === 'object' && 'num' in share ? roundRatio(times(ratio(most), share)) : most;
    return { value: counts >= loss ? ZERO : counts === 0n ? WHOLE : ratio(loss - counts, loss), working: [{ name: 'deposit', value: formatAmount(counts, matter.digits) }] };
  },
});
