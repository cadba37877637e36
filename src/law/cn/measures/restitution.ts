import type { AmountMeasure, Line, Measure, Measured, Reading } from '../../../model/measure.js';
import type { FeePaid, Matter } from '../../../model/matter.js';
import type { Source } from '../../../model/source.js';
import { labelsOf } from '../../../model/subject.js';
import { formatDay } from '../../../values/day.js';
import type { Day } from '../../../values/day.js';
import { formatAmount, min, roundRatio, sum } from '../../../values/money.js';
import type { Amount } from '../../../values/money.js';
import { overlapShare } from '../../../values/period.js';
import { complement, decimalText, ratio, times } from '../../../values/ratio.js';
import { victimShare } from '../../questions/case.js';
import { brokenAmong } from '../../questions/broken.js';
import { keptAndDays, keptInAll, paidAhead, paidAndUnused, paidBesideDeposits, refundAmount } from '../../questions/refund.js';
import { firstFallen, RENEWAL } from './renewal.js';

/** What goes back of prepaid money: paid × left ÷ (used + left), by account, or the days left of the days paid for; less what is kept beside the days used. */
export const prepaidRefund = (source: Source): AmountMeasure => ({
  id: 'cn.prepaid-refund', source,
  asks: [{ question: refundAmount, burden: 'provider', about: 'case' }, { question: paidAhead, burden: 'customer', about: 'case' }, { question: keptInAll, burden: 'provider', about: 'case' }],
  monotone: { 'refund-amount': 'up', 'paid-ahead': 'up', 'value-kept': 'down' },
  compute: ({ answer, matter }) => {
    const [shown, ahead, kept] = [answer(refundAmount, 'case'), answer(paidAhead, 'case'), answer(keptInAll, 'case')];
    if (typeof shown !== 'bigint') return { value: undefined, working: [] };
    const claimed = matter.sums.relief.restitution?.claimed ?? null;
    const unused = shown + (typeof ahead === 'bigint' ? ahead : 0n);
    const { kept: off, days } = keptAndDays(typeof kept === 'bigint' ? kept : 0n, matter);
    const refund = (claimed === null || unused === shown ? unused : min(unused, claimed)) + days;
    const left = off > refund ? 0n : refund - off;
    const line = (name: string, amount: Amount): Line => ({ name, value: formatAmount(amount, matter.digits) });
    return { value: claimed === null || days === 0n ? left : min(left, claimed), working: [line('unused', refund), ...(off === 0n ? [] : [line('value-kept', off)])] };
  },
});

/** What a court fixed that goes back; null where none did. */
const fixedByCourt = ({ determinations }: Matter): Amount | null => {
  const found = determinations.get('refund-amount|case:');
  return found?.state === 'is' && typeof found.value === 'bigint' ? found.value : null;
};

/** A court's own figure of what goes back: whoever fixed it found that something goes back. */
export const refundFixed = (source: Source): Measure<bigint> => ({
  id: 'cn.refund-fixed', source, asks: [],
  compute: ({ matter }) => ({ value: fixedByCourt(matter) ?? undefined, working: [] }),
});

/**
 * What the other side keeps of the price of the services that a loss speaks of, once the unused part of it goes back; value that the customer keeps counts as given
 * back. Nothing exactly where the whole price of these services goes back.
 */
export const priceKept = (source: Source): Measure<bigint> => ({
  id: 'cn.price-kept', source, asks: [],
  compute: ({ bound, matter }) => {
    const promises = brokenAmong((bound?.links['promises'] ?? []).flatMap((key) => matter.index.get(key) ?? []), matter);
    const all = matter.fees.agreed.map((fee) => fee.service);
    const services = promises.flatMap((promise) => (labelsOf(promise, 'services').length === 0 ? all : labelsOf(promise, 'services')));
    const found = paidAndUnused(services.length === 0 ? all : services, matter);
    if (found === undefined) return { value: undefined, working: [] };
    const most = fixedByCourt(matter) ?? matter.sums.relief.restitution?.claimed ?? found.unused;
    return { value: found.paid - min(found.unused, most), working: [] };
  },
});

/** What goes back of sums paid: no more than is asked, less what is kept and what goes back already. */
const paidBack = ({ answer, matter, stream }: Reading, paid: readonly Amount[] | null): Measured<Amount> => {
  if (paid === null) return { value: undefined, working: [] };
  const [all, claimed, kept] = [sum(paid), matter.sums.relief.restitution?.claimed ?? null, answer(keptInAll, 'case')];
  const returned = stream('restitution');
  const off = returned + (typeof kept === 'bigint' ? kept : 0n);
  const back = claimed === null ? all : min(all, claimed);
  const line = (name: string, amount: bigint): Line => ({ name, value: formatAmount(amount, matter.digits) });
  return { value: off > back ? 0n : back - off, working: [line('paid', all), ...(claimed === null ? [] : [line('claimed', claimed)]), ...(returned === 0n ? [] : [line('returned', returned)])] };
};

const KEPT = { asks: [{ question: keptInAll, burden: 'provider', about: 'case' }], monotone: { 'value-kept': 'down' } } as const;

/** What was paid without a ground: the fees. Nothing to compute where no payment is recorded. */
export const undueRefund = (source: Source): AmountMeasure => ({
  id: 'cn.undue-refund', source, ...KEPT,
  compute: (reading) => paidBack(reading, reading.matter.fees.paid?.map((fee) => fee.amount) ?? null),
});

/** Of a fee what was paid for the time from a day on: by its service period, pro rata by days; without one, all of it where it was paid on that day or later. */
const paidFrom = (fee: FeePaid, day: Day): Amount => {
  if (fee.from !== null && fee.to !== null && fee.to > fee.from) return roundRatio(times(ratio(fee.amount), overlapShare({ from: fee.from, to: fee.to }, { from: day, to: Math.max(day, fee.to) })));
  return (fee.paidOn ?? fee.from ?? day - 1) >= day ? fee.amount : 0n;
};

/** What was paid by a term that fell: by a term on renewal what was paid for the time from the first renewal that fell, since what was paid before is owed as it was; by a change of one side what is asked, since the record does not say what was paid on top; by another term the fees. */
export const paidByATerm = (source: Source): AmountMeasure => ({
  id: 'cn.paid-by-a-term', source, asks: [...KEPT.asks, ...RENEWAL], monotone: KEPT.monotone,
  compute: (reading) => {
    const [{ paid }, kind] = [reading.matter.fees, labelsOf(reading.self, 'kind')];
    if (kind.includes('unilateral-change') && (reading.matter.sums.relief.restitution?.claimed ?? null) === null) return { value: undefined, working: [] };
    if (!kind.includes('auto-renewal')) return paidBack(reading, paid?.map((fee) => fee.amount) ?? null);
    const day = firstFallen(reading);
    if (day === null || paid === null) return { value: undefined, working: [] };
    const { value, working } = paidBack(reading, paid.map((fee) => paidFrom(fee, day)));
    return { value, working: [{ name: 'renewed-on', value: formatDay(day) }, ...working] };
  },
});

/**
 * What was paid under a contract that is void: the fees, and what was handed over as deposit or in advance, since the promise to lose it falls with the contract.
 * A court's own figure comes first. Where both sides are to blame for the nullity and nothing but the money is claimed, each bears its part of it; beside a claim
 * for losses it is those that are shared.
 */
export const voidRefund = (source: Source): AmountMeasure => ({
  id: 'cn.void-refund', source, asks: [...KEPT.asks, { question: victimShare, burden: 'respondent', about: 'case' }], monotone: { ...KEPT.monotone, 'victim-share': 'down' },
  compute: (reading) => {
    const { answer, matter } = reading;
    const fixed = fixedByCourt(matter);
    if (fixed !== null) return { value: fixed, working: [{ name: 'set-by-court', value: formatAmount(fixed, matter.digits) }] };
    const handedOver = matter.sums.deposits.filter((d) => d.paidBy === 'customer').map((d) => d.amount);
    const fees = paidBesideDeposits(matter)?.map((fee) => fee.amount) ?? null;
    const whole = paidBack(reading, fees === null && handedOver.length === 0 ? null : [...(fees ?? []), ...handedOver]);
    const share = answer(victimShare, 'case');
    if (whole.value === undefined || matter.subjects.loss.length > 0 || typeof share !== 'object' || !('num' in share) || share.num === 0n) return whole;
    return { value: roundRatio(times(ratio(whole.value), complement(share))), working: [...whole.working, { name: 'victim-share', value: decimalText(share) }] };
  },
});

/** What goes back, or comes off the price. */
export const moneyBack = (source: Source): AmountMeasure => ({
  id: 'cn.money-back', source, asks: [],
  compute: ({ matter, stream }) => {
    const value = stream('restitution') + stream('priceRelief');
    return { value, working: [{ name: 'returned', value: formatAmount(value, matter.digits) }] };
  },
});
