import { formatAmount, min, roundRatio, sum } from '../../values/money.js';
import type { Amount } from '../../values/money.js';
import { HUGE } from '../../model/amount.js';
import { ratio, showRatio, times } from '../../values/ratio.js';
import type { Matter } from '../../model/matter.js';
import { contractPrice } from '../contract/fees.js';
import { penaltyDue } from '../contract/penalty.js';
import { penaltyRevised } from '../questions/agreed.js';
import { clauseCoversLoss } from '../questions/covering.js';
import { valueKept } from '../questions/refund.js';
import { priceReductionShare } from '../questions/price.js';
import type { AmountMeasure, Source } from '../words.js';

const show = (amount: Amount, matter: Matter): string => formatAmount(amount, matter.digits);

const paidIn = (matter: Matter): Amount | undefined => (matter.fees.paid === null ? undefined : sum(matter.fees.paid.map((fee) => fee.amount)));

const priceOf = (matter: Matter): Amount | undefined => contractPrice({ kind: 'contract-price', services: [], multiple: { num: 1n, den: 1n } }, matter).value ?? paidIn(matter);

/** The sum agreed for the breach, or what a court made of it. */
export const agreedSum = (source: Source): AmountMeasure => {
  const due = penaltyDue(source);
  return {
    id: 'fr.agreed-sum', source, asks: [{ question: penaltyRevised, burden: 'respondent' }], monotone: { 'penalty-revised': 'up' },
    compute: (reading) => {
      const revised = reading.answer(penaltyRevised);
      return typeof revised === 'bigint' && revised < HUGE ? { value: revised, working: [{ name: 'set-by-court', value: show(revised, reading.matter) }] } : due.compute(reading);
    },
  };
};

/** The loss that a penalty stands for, where it lies on one side of it: the end to which a judge may move the sum. */
export const lossBehindPenalty = (source: Source): AmountMeasure => ({
  id: 'fr.loss-behind-penalty', source, asks: [],
  compute: (reading) => {
    const { matter } = reading;
    const value = matter.subjects.loss.filter((loss) => clauseCoversLoss(reading.self, matter, loss) === true).reduce((n, loss) => n + reading.head(loss.id), 0n);
    return { value, working: [{ name: 'loss', value: show(value, matter) }] };
  },
});

/** The lower, and the higher, of the agreed sum and the loss behind it. */
export const penaltyOrLoss = (source: Source, end: 'low' | 'high'): AmountMeasure => {
  const [due, loss] = [penaltyDue(source), lossBehindPenalty(source)];
  return {
    id: `fr.penalty-or-loss-${end}`, source, asks: [],
    compute: (reading) => {
      const [a, b] = [due.compute(reading), loss.compute(reading)];
      if (a.value === undefined || b.value === undefined) return a;
      return (end === 'low') === (a.value <= b.value) ? a : b;
    },
  };
};

/** Money paid that goes back: all that was paid, no more than is asked, less the value that the customer keeps. */
export const paidBack = (source: Source): AmountMeasure => ({
  id: 'fr.paid-back', source, asks: [{ question: valueKept, burden: 'provider', about: 'case' }], monotone: { 'value-kept': 'down' },
  compute: ({ matter, answer }) => {
    const [paid, asked] = [paidIn(matter), matter.sums.relief.restitution];
    const claimed = asked?.claimed ?? undefined;
    const back = paid === undefined ? claimed : claimed === undefined ? paid : min(paid, claimed);
    if (back === undefined) return { value: undefined, working: [] };
    const answered = answer(valueKept);
    const kept = typeof answered === 'bigint' ? answered : 0n;
    const value = kept > back ? 0n : back - kept;
    return {
      value,
      working: [...(paid === undefined ? [] : [{ name: 'paid', value: show(paid, matter) }]), ...(claimed === undefined ? [] : [{ name: 'claimed', value: show(claimed, matter) }]), ...(kept === 0n ? [] : [{ name: 'value-kept', value: show(kept, matter) }])],
    };
  },
});

/** Fees paid for the time after the performance stopped being given: by service period, pro rata by days. */
export const paidAfterTheEnd = (source: Source): AmountMeasure => ({
  id: 'fr.paid-after-the-end', source, asks: [],
  compute: ({ matter }) => {
    const end = matter.days.event ?? matter.sums.relief.termination?.on ?? null;
    if (end === null || matter.fees.paid === null) return { value: undefined, working: [] };
    const parts = matter.fees.paid.flatMap((fee) => {
      if (fee.from === null || fee.to === null || fee.to <= end) return [];
      const days = fee.to - Math.max(fee.from, end);
      return [{ exact: times(ratio(fee.amount), ratio(BigInt(days), BigInt(fee.to - fee.from))), days }];
    });
    const value = parts.reduce((n, part) => n + roundRatio(part.exact), 0n);
    return { value, working: parts.map((part) => ({ name: 'days-paid-ahead', value: `${part.days}` })) };
  },
});

/** What comes off the price, as far as it was paid: a reduction is first taken from what is still owed. */
export const priceCut = (source: Source): AmountMeasure => ({
  id: 'fr.price-cut', source, asks: [{ question: priceReductionShare, burden: 'claimant', about: 'case' }], monotone: { 'price-reduction-share': 'up' },
  compute: ({ matter, answer }) => {
    const [price, share] = [priceOf(matter), answer(priceReductionShare)];
    if (price === undefined || typeof share !== 'object' || !('num' in share)) return { value: undefined, working: [] };
    const cut = roundRatio(times(ratio(price), share));
    const owed = sum(matter.sums.unpaid.map((fee) => fee.amount));
    const value = cut > owed ? cut - owed : 0n;
    return { value, working: [{ name: 'price', value: show(price, matter) }, { name: 'share', value: showRatio(share) }, { name: 'price-cut', value: show(cut, matter) }, ...(owed === 0n ? [] : [{ name: 'still-owed', value: show(owed, matter) }])] };
  },
});

/** Fees that fell due and were not paid. */
export const feesOwed = (source: Source): AmountMeasure => ({
  id: 'fr.fees-owed', source, asks: [],
  compute: ({ matter }) => {
    const due = matter.sums.unpaid.filter((fee) => fee.due === null || matter.days.judgment === null || fee.due <= matter.days.judgment);
    const value = sum(due.map((fee) => fee.amount));
    return value === 0n ? { value: undefined, working: [] } : { value, working: due.map((fee) => ({ name: 'fee', value: show(fee.amount, matter), from: fee.service })) };
  },
});
