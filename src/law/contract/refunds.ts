import type { Reading } from '../../model/measure.js';
import { formatAmount, min, roundRatio, sum } from '../../values/money.js';
import type { Amount } from '../../values/money.js';
import { decimalText, ratio, times } from '../../values/ratio.js';
import { paidBesideDeposits, refundAmount } from '../questions/refund.js';
import type { AmountMeasure, Source } from '../words.js';

/** All that was paid for the services; undefined where nobody recorded a payment. */
const paid = ({ matter }: Reading): Amount | undefined => {
  const [fees, ahead] = [paidBesideDeposits(matter), matter.sums.prepaid.flatMap((account) => account.paid ?? [])];
  return fees === null && ahead.length === 0 ? undefined : sum([...(fees ?? []).map((fee) => fee.amount), ...ahead]);
};

/** What a clause on refunds comes to: a fixed sum, or its share of what was paid or not used. */
export const agreedRefund = (source: Source): AmountMeasure => ({
  id: 'contract.agreed-refund', source, asks: [{ question: refundAmount, burden: 'provider', about: 'case' }], monotone: { 'refund-amount': 'up' },
  compute: (reading) => {
    const { answer, matter, self } = reading;
    const terms = matter.clauses.get(self.id)?.refund;
    const [all, unused] = [paid(reading), answer(refundAmount, 'case')];
    if (terms === undefined) return { value: undefined, working: [] };
    if (terms.amount !== null) return { value: terms.amount, working: [{ name: 'agreed', value: formatAmount(terms.amount, matter.digits) }] };
    const base = terms.of === 'paid' ? all : typeof unused === 'bigint' ? unused : undefined;
    if (base === undefined) return { value: undefined, working: [] };
    return { value: roundRatio(times(ratio(base), terms.share)), working: [{ name: terms.of === 'paid' ? 'paid' : 'unused', value: formatAmount(base, matter.digits) }, { name: 'share', value: decimalText(terms.share) }] };
  },
});

/** The same as far as it is asked for and does not go back already. */
export const moneyBackDue = (source: Source): AmountMeasure => {
  const agreed = agreedRefund(source);
  return {
    ...agreed, id: 'contract.money-back-due',
    compute: (reading) => {
      const { value, working } = agreed.compute(reading);
      if (value === undefined) return { value, working };
      const [claimed, returned] = [reading.matter.sums.relief.restitution?.claimed ?? null, reading.stream('restitution')];
      const due = claimed === null ? value : min(value, claimed);
      return { value: returned > due ? 0n : due - returned, working };
    },
  };
};
