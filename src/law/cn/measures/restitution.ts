import type { AmountMeasure, Line } from '../../../model/measure.js';
import type { Matter } from '../../../model/matter.js';
import type { Source } from '../../../model/source.js';
import { formatAmount, min, sum } from '../../../values/money.js';
import type { Amount } from '../../../values/money.js';
import { paidBesideDeposits, refundAmount, valueKept } from '../../questions/refund.js';

/** What goes back of prepaid money: paid × left ÷ (used + left), by account, or the days left of the days paid for; less what is kept. */
export const prepaidRefund = (source: Source): AmountMeasure => ({
  id: 'cn.prepaid-refund', source,
  asks: [{ question: refundAmount, burden: 'provider', about: 'case' }, { question: valueKept, burden: 'provider', about: 'case' }],
  monotone: { 'refund-amount': 'up', 'value-kept': 'down' },
  compute: ({ answer, matter }) => {
    const [refund, kept] = [answer(refundAmount, 'case'), answer(valueKept, 'case')];
    if (typeof refund !== 'bigint') return { value: undefined, working: [] };
    const left = typeof kept === 'bigint' ? (kept > refund ? 0n : refund - kept) : refund;
    return { value: left, working: [{ name: 'unused', value: formatAmount(refund, matter.digits) }] };
  },
});

/** What goes back of sums paid: no more than is asked, less what is kept and what goes back already. Nothing to compute where no payment is recorded. */
const paidBack = (source: Source, id: string, paidOf: (matter: Matter) => readonly Amount[] | null): AmountMeasure => ({
  id, source, asks: [{ question: valueKept, burden: 'provider', about: 'case' }], monotone: { 'value-kept': 'down' },
  compute: ({ answer, matter, stream }) => {
    const paid = paidOf(matter);
    if (paid === null) return { value: undefined, working: [] };
    const [all, claimed, kept] = [sum(paid), matter.sums.relief.restitution?.claimed ?? null, answer(valueKept, 'case')];
    const returned = stream('restitution');
    const off = returned + (typeof kept === 'bigint' ? kept : 0n);
    const back = claimed === null ? all : min(all, claimed);
    const line = (name: string, amount: bigint): Line => ({ name, value: formatAmount(amount, matter.digits) });
    return { value: off > back ? 0n : back - off, working: [line('paid', all), ...(claimed === null ? [] : [line('claimed', claimed)]), ...(returned === 0n ? [] : [line('returned', returned)])] };
  },
});

/** What was paid without a ground: the fees. */
export const undueRefund = (source: Source): AmountMeasure => paidBack(source, 'cn.undue-refund', ({ fees }) => fees.paid?.map((fee) => fee.amount) ?? null);

/** What was paid under a contract that is void: the fees, and what was handed over as deposit or in advance, since the promise to lose it falls with the contract. */
export const voidRefund = (source: Source): AmountMeasure => paidBack(source, 'cn.void-refund', (matter) => {
  const handedOver = matter.sums.deposits.filter((d) => d.paidBy === 'customer').map((d) => d.amount);
  const fees = paidBesideDeposits(matter)?.map((fee) => fee.amount) ?? null;
  return fees === null && handedOver.length === 0 ? null : [...(fees ?? []), ...handedOver];
});
