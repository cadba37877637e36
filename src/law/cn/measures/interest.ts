import type { AmountMeasure, Line, Measure, Reading } from '../../../model/measure.js';
import type { StreamName } from '../../../model/stream.js';
import type { Source } from '../../../model/source.js';
import { addDays, formatDay } from '../../../values/day.js';
import type { Day } from '../../../values/day.js';
import { formatAmount, roundRatio } from '../../../values/money.js';
import { decimalText, plus, ratio, times, ZERO } from '../../../values/ratio.js';
import type { Ratio } from '../../../values/ratio.js';
import { interestDayCount } from '../../questions/late-interest.js';
import { interestUntil, paidBefore, stretch } from './set-off-days.js';
import { bankingYearDays, depositRate, judgmentDailyRate, loanPrimeRate, yearDays } from '../parameters.js';

const NOT_COMPUTED = { value: undefined, working: [] } as const;

/** The one-year loan prime rate on a day; none before it began. */
export const primeRateOn = (day: Day): Ratio | undefined => loanPrimeRate.history.find((e) => e.from <= day && (e.to === null || day <= e.to))?.value;

/** The days of the year by which a rate is divided. */
export const daysOfYear = ({ answer, figure }: Reading): bigint => figure(answer(interestDayCount, 'case') === 'banking-year' ? bankingYearDays : yearDays).num;

/** What a measure asks and takes that divides a yearly rate by days. */
export const BY_DAYS = { asks: [{ question: interestDayCount, burden: 'claimant', about: 'case' }], parameters: [loanPrimeRate, yearDays, bankingYearDays] } as const;

/** The rate of that day stands in no table of this tool: nothing is computed, and the reader is told. */
export const rateUnknown = (day: Day): Line => ({ name: 'no-rate', value: formatDay(day) });

/** A daily rate as the rate of a year of 365 days. */
export const ofYear = (daily: Ratio): Ratio => times(daily, ratio(365n));

/** Nothing is computed without a rate, but the stretch is named. */
const withoutRate = ({ matter: { days } }: Reading, principal: bigint, from: Day, day: Day) =>
  ({ value: 0n, working: [rateUnknown(day)], ...(days.judgment === null || days.judgment <= from || principal === 0n ? {} : { statements: [stretch(ratio(principal), from, days.judgment - from, undefined, 1n)] }) });

/** Interest at a yearly rate from a day up to and including the day of judgment, as far as no set-off ended it: `before` is what was set off first. */
const yearly = (reading: Reading, principal: bigint, from: Day, rate: Ratio, before = 0n) => {
  const { judgment } = reading.matter.days;
  if (judgment === null || judgment <= from || principal === 0n) return NOT_COMPUTED;
  const { total, working, statements } = interestUntil(reading, [{ principal: ratio(principal), due: from, rate, factors: [rate] }], judgment, daysOfYear(reading), 'interest', before);
  return { value: roundRatio(total), working, statements };
};

/** What of the same side's claims is set off before a stream on which interest is asked: the price, then the streams asked before it. */
const setOffFirst = ({ matter: { sums }, stream }: Reading, name: StreamName): bigint => {
  const asked = sums.relief.interest.map((i) => i.stream as StreamName);
  return ['price' as const, ...asked.slice(0, asked.indexOf(name)).filter((s) => s !== 'price')].reduce((n, s) => (s === name ? n : n + stream(s)), 0n);
};

/** Interest on a stream as it is asked: from the day asked, else the claim; at the rate asked, else the one-year loan prime rate of that day. */
export const interestAsked = (source: Source, name: StreamName): AmountMeasure => ({
  id: `cn.interest-asked-${name}`, source, ...BY_DAYS,
  compute: (reading) => {
    const { matter: { sums, days }, stream } = reading;
    const asked = sums.relief.interest.find((i) => i.stream === name);
    const from = asked?.from ?? days.claim;
    if (asked === undefined || from === null) return NOT_COMPUTED;
    const rate = asked.rate ?? primeRateOn(from);
    return rate === undefined ? withoutRate(reading, stream(name), from, from) : yearly(reading, stream(name), from, rate, setOffFirst(reading, name));
  },
});

/** Interest on money paid in advance that goes back: the one-year loan prime rate on the day of the contract, from the end of the contract. */
export const interestOnPrepaid = (source: Source): AmountMeasure => ({
  id: 'cn.interest-on-prepaid', source, ...BY_DAYS,
  compute: (reading) => {
    const { matter: { sums, days }, stream } = reading;
    const from = sums.relief.termination?.on ?? days.end ?? days.event;
    if (from === null || days.contract === null) return NOT_COMPUTED;
    const rate = primeRateOn(days.contract);
    return rate === undefined ? withoutRate(reading, stream('restitution'), from, days.contract) : yearly(reading, stream('restitution'), from, rate);
  },
});

/** The same at the benchmark rate for one-year deposits: where the consumer ended the contract. */
export const interestAtTheDepositRate = (source: Source): AmountMeasure => ({
  id: 'cn.interest-at-the-deposit-rate', source, asks: BY_DAYS.asks, parameters: [depositRate, yearDays, bankingYearDays],
  compute: (reading) => {
    const { matter: { sums, days }, stream } = reading;
    const from = sums.relief.termination?.on ?? days.end ?? days.event;
    if (from === null || days.contract === null) return NOT_COMPUTED;
    const { contract } = days;
    const rate = depositRate.history.find((e) => e.from <= contract && (e.to === null || contract <= e.to))?.value;
    return rate === undefined ? withoutRate(reading, stream('restitution'), from, contract) : yearly(reading, stream('restitution'), from, rate);
  },
});

/** The days by which a judgment is paid late. */
export const daysPastJudgment = (source: Source): Measure<bigint> => ({
  id: 'cn.days-past-judgment', source, asks: [], unit: 'number',
  compute: ({ matter: { sums, days } }) => ({ value: sums.payBy === null || days.judgment === null ? 0n : BigInt(Math.max(0, days.judgment - sums.payBy)), working: [] }),
});

const ADJUDGED: readonly StreamName[] = ['damages', 'price', 'restitution', 'priceRelief', 'credits', 'punitive', 'costs'];

/** What a judgment orders to be paid, without interest: the sums adjudged, less what is set off against them. */
const netAdjudged = ({ matter: { opposed }, stream }: Reading): bigint =>
  ADJUDGED.reduce((n, name) => n + stream(name), 0n) - (opposed ?? []).reduce((n, { amount }) => n + amount, 0n);

/** What of a judgment is still unpaid, by stretches of days after the one it sets for paying: each payment ends one. */
const unpaidStretches = (reading: Reading, payBy: Day, until: Day): readonly { readonly principal: bigint; readonly from: Day; readonly to: Day }[] => {
  const { matter } = reading;
  const adjudged = netAdjudged(reading);
  const paid = paidBefore(matter, until);
  const days = [payBy, ...paid.map((p) => p.on).filter((on) => on > payBy), until];
  return days.slice(1).flatMap((to, i) => {
    const from = days[i] as Day;
    const principal = adjudged - paid.reduce((n, p) => (p.on <= from ? n + p.amount : n), 0n);
    return to <= from || principal <= 0n ? [] : [{ principal, from, to }];
  });
};

/** What is added for a judgment that is not paid in time: a daily rate on the money adjudged without its interest, less what was set off and what was paid of it. */
export const judgmentInterest = (source: Source): AmountMeasure => ({
  id: 'cn.judgment-interest', source, asks: [], parameters: [judgmentDailyRate],
  compute: (reading) => {
    const { matter: { sums, days, digits }, figure } = reading;
    if (sums.payBy === null || days.judgment === null) return NOT_COMPUTED;
    const rate = figure(judgmentDailyRate);
    const unpaid = unpaidStretches(reading, sums.payBy, days.judgment);
    return unpaid.length === 0 ? NOT_COMPUTED : {
      value: roundRatio(unpaid.reduce((n, { principal, from, to }) => plus(n, times(times(ratio(principal), rate), ratio(BigInt(to - from)))), ZERO)),
      working: unpaid.map(({ principal, from, to }) => ({ name: 'late', value: `${formatAmount(principal, digits)} × ${decimalText(rate)} × ${to - from}`, from: formatDay(from) })),
      statements: unpaid.map(({ principal, from, to }) => stretch(ratio(principal), addDays(from, 1), to - from, ofYear(rate), 365n)),
    };
  },
});
