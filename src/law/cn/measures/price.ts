import type { Matter } from '../../../model/matter.js';
import type { AmountMeasure, Measure, Measured, Reading } from '../../../model/measure.js';
import type { UnpaidFee } from '../../../model/sums.js';
import { labelsOf } from '../../../model/subject.js';
import type { Source } from '../../../model/source.js';
import type { Day } from '../../../values/day.js';
import { addDays, formatDay } from '../../../values/day.js';
import { formatAmount, min, roundRatio, sum } from '../../../values/money.js';
import type { Amount } from '../../../values/money.js';
import { plus, ratio, times, WHOLE } from '../../../values/ratio.js';
import type { Ratio } from '../../../values/ratio.js';
import { IN_FORCE } from '../civil-code/source.js';
import { millionths } from '../../contract/agreed-rate.js';
import { priceMayWait, rightToTerminate } from '../../questions/entitled.js';
import { endingAnnouncedInTime } from '../../questions/ending.js';
import { breachSerious } from '../../questions/seriousness.js';
import { neverPerformed } from '../../questions/unperformed.js';
import { givenUp } from '../../questions/work.js';
import { priceReductionShare } from '../../questions/price.js';
import { lateInterestSurcharge } from '../../questions/late-interest.js';
import { depositToSetOff } from './deposits.js';
import { priceCut } from './price-reduction.js';
import { loanPrimeRate, smePaymentRate, telecomLateCharge } from '../parameters.js';
import { LIMITATION, barredFees, barredLines, paidOnBarred, readingInTime } from './fee-limitation.js';
import type { FeePeriod } from './fee-limitation.js';
import { BY_DAYS, daysOfYear, ofYear, primeRateOn, rateUnknown } from './interest.js';
import { firstFallen, mayFallFrom, RENEWAL } from './renewal.js';
import { interestUntil } from './set-off-days.js';
import type { Bearing } from './set-off-days.js';

/** Whether a customer that ended the contract was entitled to. */
const ENDING = [
  { question: rightToTerminate, burden: 'invoker', about: 'case' }, { question: breachSerious, burden: 'invoker', about: 'case' }, { question: endingAnnouncedInTime, burden: 'invoker', about: 'case' },
] as const;

/** Which fees are due and in time. */
const DUE = [...ENDING, ...LIMITATION] as const;

/** What the price hangs on: that, and whether it may wait. */
const ASKS = [{ question: priceMayWait, burden: 'invoker', about: 'case' }, ...DUE] as const;

const SHARE = [{ question: priceReductionShare, burden: 'customer', about: 'case' }] as const;

const serious = ({ answer }: Reading): boolean => answer(breachSerious, 'case') === true;

/** The day on which the contract ended: by the provider, or by a customer that was entitled to end it, that gave up a work made to order or that announced the end of a contract without a term (since the Civil Code); a notice without right ends nothing. */
const endOf = (reading: Reading): Day | null => {
  const { matter, answer, refused } = reading;
  const ended = matter.sums.relief.termination;
  if (ended === null || ended.by === 'provider') return ended?.on ?? null;
  if (answer(rightToTerminate, 'case') === true || givenUp(matter)) return ended.on;
  const unending = (ended.on === null || ended.on >= IN_FORCE.from) && matter.subjects.case.some((c) => labelsOf(c, 'fixedTerm').includes('no')) && answer(endingAnnouncedInTime, 'case') === true;
  return !refused(rightToTerminate, 'case') && (serious(reading) || unending) ? ended.on : null;
};

/** Fees that are due, whether or not their time has run out: by the day of judgment, that day included; not for a time after the contract was ended, nor, once the customer ended it, for a service of which nothing was ever performed. */
const feesDue = (reading: Reading): readonly UnpaidFee[] => {
  const { matter } = reading;
  const { sums, days } = matter;
  const end = endOf(reading);
  const owedFor = (fee: UnpaidFee): boolean => end === null || sums.relief.termination?.by === 'provider' || !neverPerformed(fee.service, matter);
  return sums.unpaid.filter((fee) => owedFor(fee) && (fee.due === null || ((days.judgment === null || fee.due <= days.judgment) && (end === null || fee.due <= end))));
};

/** Fees that are due and not lost to limitation. */
const dueFees = (reading: Reading): readonly UnpaidFee[] => feesDue(readingInTime(reading));

/** The fees of which a price is made up: those in time, and of those that are lost what was paid on them, which stays paid. */
const priced = (reading: Reading, barred: readonly FeePeriod[]): readonly UnpaidFee[] => {
  const paid = new Map(barred.map((p) => [p.fee, sum([...p.paid.values()])]));
  return feesDue(reading).flatMap((fee) => { const amount = paid.get(fee) ?? fee.amount; return amount === 0n ? [] : [amount === fee.amount ? fee : { ...fee, amount }]; });
};

/** A price that a clause which stands forbids to keep back is owed all the same. */
const BANNED = 'contract.withholding-ban';

/** What is rightly kept back of a price: the sum that the customer named, else, where it pleads no more, all of it. */
const keptBack = (reading: Reading, price: Amount): Amount => {
  if (reading.fired(BANNED)) return 0n;
  const { matter, answer, refused } = reading;
  const { withheld } = matter.sums.relief;
  if (withheld === null && !matter.pleas.some((p) => p.plea === 'withholding' && p.by === 'customer')) return 0n;
  const may = answer(priceMayWait, 'case') === true || (!refused(priceMayWait, 'case') && serious(reading));
  return may ? min(withheld ?? price, price) : 0n;
};

/** Fees that fell due before a day; one that nobody dated is not shown to be of a later time. */
const before = (fees: readonly UnpaidFee[], day: Day): readonly UnpaidFee[] => fees.filter((fee) => fee.due === null || fee.due < day);

/** The fees that are due, less a deposit that the price does not hold yet, unless the provider keeps it by the rule on deposits, less a cut, and less what is rightly kept back of the rest. */
const feesLess = (reading: Reading, cut: Amount, fallen: Day | null = null): Measured<Amount> => {
  const { matter } = reading;
  const barred = barredFees(reading);
  const all = priced(reading, barred);
  const due = fallen === null ? all : before(all, fallen);
  const open = sum(due.map((fee) => fee.amount));
  const forfeit = matter.pleas.some((p) => p.plea === 'deposit-rule' && p.by === 'provider') && serious(reading);
  const deposit = forfeit ? 0n : min(depositToSetOff(matter), open);
  const rest = open - deposit;
  const reduced = cut > rest ? 0n : rest - cut;
  const kept = keptBack(reading, reduced);
  const show = (amount: bigint): string => formatAmount(amount, matter.digits);
  return {
    value: reduced - kept,
    working: [
      ...barredLines(barred, matter.digits),
      ...due.map((fee) => ({ name: 'unpaid', value: show(fee.amount), ...(fee.due === null ? {} : { from: formatDay(fee.due) }) })),
      ...(deposit === 0n ? [] : [{ name: 'deposit-set-off', value: show(deposit) }]), ...(cut === 0n ? [] : [{ name: 'price-cut', value: show(min(cut, rest)) }]), ...(kept === 0n ? [] : [{ name: 'kept-back', value: show(kept) }]),
    ],
  };
};

/** The fees that are due and unpaid, less what is rightly kept back until the other side performs. */
export const unpaidFees = (source: Source): AmountMeasure => ({ id: 'cn.unpaid-fees', source, asks: ASKS, given: [BANNED], compute: (reading) => feesLess(reading, 0n) });

/** The same of what fell due before the first renewal that falls. */
export const feesBeforeTheRenewal = (source: Source): AmountMeasure => ({ id: 'cn.fees-before-the-renewal', source, asks: [...ASKS, ...RENEWAL], given: [BANNED], compute: (reading) => feesLess(reading, 0n, firstFallen(reading)) });

/** The same of a price that is cut for what is missing in the performance: the cut comes off what is still owed before anything is paid back. Only where the provider claims it. */
export const reducedFees = (source: Source): AmountMeasure => ({
  id: 'cn.reduced-fees', source, asks: [...ASKS, ...SHARE], given: [BANNED], monotone: { 'price-reduction-share': 'down' },
  compute: (reading) => (reading.matter.claimant !== 'provider' || reading.matter.sums.unpaid.length === 0 ? { value: undefined, working: [] } : feesLess(reading, priceCut(reading) ?? 0n)),
});

/** The part of the due fees that the price, once reduced, still comes to: nothing is late that was rightly kept back. */
const partOwed = (reading: Reading, fees: readonly UnpaidFee[]): Ratio => {
  const [all, price] = [sum(fees.map((fee) => fee.amount)) + paidOnBarred(barredFees(reading)), reading.stream('price')];
  return all === 0n || price >= all ? WHOLE : ratio(price, all);
};

/** The fees without those of a renewal that fell: where the price came to exactly what fell due before it. */
const withoutFallen = (reading: Reading, fees: readonly UnpaidFee[]): readonly UnpaidFee[] =>
  mayFallFrom(reading).map((day) => before(fees, day)).find((earlier) => earlier.length < fees.length && sum(earlier.map((fee) => fee.amount)) + paidOnBarred(barredFees(reading)) === reading.stream('price')) ?? fees;

/** Each fee that is due and fell due before a day, as far as the price still comes to it. */
const feesLate = (reading: Reading, until: Day): readonly { readonly principal: Ratio; readonly due: Day }[] => {
  const fees = withoutFallen(reading, dueFees(reading));
  const part = partOwed(reading, fees);
  return fees.flatMap((fee) => (fee.due === null || fee.due >= until ? [] : [{ principal: times(ratio(fee.amount), part), due: fee.due }]));
};

/** Interest cannot be reckoned without the day up to which it runs, nor for a fee that nobody dated. */
const undated = ({ sums, days }: Matter): boolean => days.judgment === null || sums.unpaid.some((fee) => fee.due === null);

/** Interest on every late fee at one rate. */
const atOneRate = (reading: Reading, rate: Pick<Bearing, 'rate' | 'daily' | 'factors'>, year = 365n): Measured<Amount> => {
  const { judgment } = reading.matter.days;
  if (judgment === null || undated(reading.matter)) return { value: undefined, working: [] };
  const { total, working, statements } = interestUntil(readingInTime(reading), feesLate(reading, judgment).map((fee) => ({ ...fee, ...rate })), judgment, year, 'late');
  return { value: roundRatio(total), working, statements };
};

/** Each late fee at the one-year loan prime rate on the day of breach (the day after it fell due), times a factor where there is one. */
const atThePrimeRate = (reading: Reading, judgment: Day, factor?: Ratio): readonly Bearing[] => feesLate(reading, judgment).map((fee) => {
  const base = primeRateOn(addDays(fee.due, 1));
  return { ...fee, rate: base === undefined || factor === undefined ? base : times(base, factor), factors: base === undefined ? [] : factor === undefined ? [base] : [base, factor] };
});

/** What the use of the late fees was worth: the one-year loan prime rate on each, without the surcharge that a court adds where nothing was agreed; the year has 365 days. Nothing where no table holds that rate. */
export const useOfLateFees = (reading: Reading): Amount => {
  const { judgment } = reading.matter.days;
  return judgment === null ? 0n : roundRatio(interestUntil(readingInTime(reading), atThePrimeRate(reading, judgment), judgment, 365n, 'late').total);
};

/**
 * Interest on late payment: each unpaid fee × one-year loan prime rate on the day of breach (the day after it fell due) × (1 + surcharge) × days ÷ days of
 * the year, up to and including the day of judgment. Before the loan prime rate began there is no table here: not computed.
 */
export const lateInterest = (source: Source): AmountMeasure => ({
  id: 'cn.late-interest', source, asks: [...DUE, { question: lateInterestSurcharge, burden: 'claimant', about: 'case' }, ...BY_DAYS.asks], parameters: BY_DAYS.parameters, monotone: { 'late-interest-surcharge': 'up' },
  compute: (reading) => {
    const { answer, matter } = reading;
    const surcharge = answer(lateInterestSurcharge, 'case');
    const { judgment } = matter.days;
    if (judgment === null || undated(matter) || typeof surcharge !== 'object' || !('num' in surcharge)) return { value: undefined, working: [] };
    const late = atThePrimeRate(reading, judgment, plus(WHOLE, surcharge));
    const { total, working, statements } = interestUntil(readingInTime(reading), late, judgment, daysOfYear(reading), 'late');
    return { value: roundRatio(total), working: [...late.flatMap((fee) => (fee.rate === undefined ? rateUnknown(addDays(fee.due, 1)) : [])), ...working], statements };
  },
});

/** Interest for a small firm paid late by a large one or a public body: a daily rate where nothing was agreed. */
export const smeInterest = (source: Source): AmountMeasure => ({
  id: 'cn.sme-interest', source, asks: DUE, parameters: [smePaymentRate],
  compute: (reading) => {
    const rate = reading.figure(smePaymentRate);
    return atOneRate(reading, { rate: ofYear(rate), daily: true, factors: [rate] });
  },
});

/** The same at the least rate that may be agreed for a small firm: the one-year loan prime rate on the day of the contract. */
export const interestAtTheLeastRate = (source: Source): AmountMeasure => ({
  id: 'cn.interest-at-the-least-rate', source, asks: [...DUE, ...BY_DAYS.asks], parameters: BY_DAYS.parameters,
  compute: (reading) => {
    const { contract } = reading.matter.days;
    const rate = contract === null ? undefined : primeRateOn(contract);
    return rate === undefined ? { value: undefined, working: [] } : atOneRate(reading, { rate, factors: [rate] }, daysOfYear(reading));
  },
});

/** What an operator of telecommunications may charge a user in arrears: a daily rate on each fee. */
export const lateChargeOfTelecoms = (source: Source): AmountMeasure => ({
  id: 'cn.late-charge-of-telecoms', source, asks: DUE, parameters: [telecomLateCharge],
  compute: (reading) => {
    const rate = reading.figure(telecomLateCharge);
    return atOneRate(reading, { rate: ofYear(rate), daily: true, factors: [rate] });
  },
});

/** Interest at the rate that a clause sets for late payment, from the day after each fee fell due up to and including the day of judgment. A rate set by the year is divided by the days of the year that are taken, any other runs as it was written. */
export const agreedInterest = (source: Source): AmountMeasure => ({
  id: 'cn.agreed-interest', source, asks: [...DUE, ...BY_DAYS.asks], parameters: BY_DAYS.parameters,
  compute: (reading) => {
    const { yearlyRate: rate, byTheYear } = reading.matter.clauses.get(reading.self.id) ?? {};
    return rate === undefined ? { value: undefined, working: [] } : atOneRate(reading, { rate, factors: [rate] }, byTheYear === true ? daysOfYear(reading) : 365n);
  },
});

/** The one-year loan prime rate on the day of the contract: the least that may be agreed for a small firm paid late. None before it began. */
export const primeRateAtSigning = (source: Source): Measure<bigint> => ({
  id: 'cn.prime-rate-at-signing', source, asks: [], unit: 'number', parameters: [loanPrimeRate],
  compute: ({ matter: { days } }) => millionths(days.contract === null ? undefined : primeRateOn(days.contract)),
});
