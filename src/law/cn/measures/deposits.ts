import type { AmountMeasure, ShareMeasure } from '../../../model/measure.js';
import type { Matter } from '../../../model/matter.js';
import type { Source } from '../../../model/source.js';
import { formatAmount, min, roundRatio, sum } from '../../../values/money.js';
import type { Amount } from '../../../values/money.js';
import { ratio, times, WHOLE, ZERO } from '../../../values/ratio.js';
import { wholePrice } from '../../contract/fees.js';
import { paidAsDeposit } from '../../questions/deposit.js';
import { unperformedShare } from '../../questions/entitled.js';
import { depositShare } from '../parameters.js';

/** What was handed over as earnest money, or, where nothing was under that name, under a name that leaves it open. An advance is no deposit. */
const handedOver = ({ sums }: Matter, by: string | null): Amount => {
  const given = sums.deposits.filter((d) => by === null || d.paidBy === by);
  const named = given.filter((d) => d.nature === 'deposit');
  return sum((named.length > 0 ? named : given.filter((d) => d.nature !== 'advance')).map((d) => d.amount));
};

/** Twice what counts as deposit and once what exceeds it, or what was no deposit at all. Without a price of the whole contract the limit of a fifth is not known: not computed. */
export const depositReturned = (source: Source): AmountMeasure => ({
  id: 'cn.deposit-returned', source, asks: [{ question: paidAsDeposit, burden: 'claimant', about: 'case' }, { question: unperformedShare, burden: 'claimant', about: 'case' }], parameters: [depositShare], monotone: { 'unperformed-share': 'up' },
  compute: ({ matter, figure, answer }) => {
    const price = wholePrice([], matter);
    if (price === undefined) return { value: undefined, working: [] };
    const paid = handedOver(matter, matter.claimant);
    const share = answer(unperformedShare, 'case');
    const most = min(paid, roundRatio(times(ratio(price), figure(depositShare))));
    const counts = answer(paidAsDeposit, 'case') !== true ? 0n : typeof share === 'object' && 'num' in share ? roundRatio(times(ratio(most), share)) : most;
    return { value: paid + counts, working: [{ name: 'paid', value: formatAmount(paid, matter.digits) }, { name: 'deposit', value: formatAmount(counts, matter.digits) }] };
  },
});

/** What is left of the loss once what the deposit brings is counted: the rule on deposits and damages together never exceed the loss. */
export const lossAboveDeposit = (source: Source): ShareMeasure => ({
  id: 'cn.loss-above-deposit', source, asks: [{ question: paidAsDeposit, burden: 'claimant', about: 'case' }, { question: unperformedShare, burden: 'claimant', about: 'case' }], parameters: [depositShare],
  compute: ({ matter, figure, head, answer }) => {
    const price = wholePrice([], matter);
    const loss = matter.subjects.loss.reduce((n, l) => n + head(l.id), 0n);
    const share = answer(unperformedShare, 'case');
    if (price === undefined || loss === 0n) return { value: undefined, working: [] };
    const paid = answer(paidAsDeposit, 'case') === true ? handedOver(matter, null) : 0n;
    const most = min(paid, roundRatio(times(ratio(price), figure(depositShare))));
    const counts = typeof share === 'object' && 'num' in share ? roundRatio(times(ratio(most), share)) : most;
    return { value: counts >= loss ? ZERO : counts === 0n ? WHOLE : ratio(loss - counts, loss), working: [{ name: 'deposit', value: formatAmount(counts, matter.digits) }] };
  },
});
