import type { ParameterEntry } from '../../model/parameter.js';
import type { Matter } from '../../model/matter.js';
import type { Statement } from '../../model/measure.js';
import type { UnpaidFee } from '../../model/sums.js';
import { labelsOf } from '../../model/subject.js';
import { addDays, addMonths, formatDay } from '../../values/day.js';
import type { Day } from '../../values/day.js';
import { formatAmount, roundRatio, sum } from '../../values/money.js';
import type { Amount } from '../../values/money.js';
import { compare, minus, over, plus, ratio, times, ZERO } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import { millionths } from '../contract/agreed-rate.js';
import { badFaithBreach } from '../questions/agreed.js';
import { interestCompounded, interestFromEarlier } from '../questions/interest.js';
import type { AmountMeasure, Measure, Measured, Reading, Source } from '../words.js';
import { endedOn } from './ending.js';
import { dueFees } from './remedies.js';
import { latePaymentPoints, leastRateMultiple, legalRateIndividuals, legalRateOthers, recoverySum, refinancingRate, unpaidJudgmentPoints, yearDays } from './parameters.js';

type Table = readonly ParameterEntry<Ratio>[];

/** A sum that bears interest from a day on, the day of judgment outside. */
interface Debt {
  readonly principal: Ratio;
  readonly from: Day;
}

const LEGAL = [legalRateIndividuals, legalRateOthers, yearDays];

const NOT_COMPUTED: Measured<Amount> = { value: undefined, working: [] };

/** The column of the legal rate: a natural person who does not act for a trade has one of its own. */
const legalTable = ({ subjects, claimant }: Matter): Table => {
  const creditor = subjects.party.find((p) => p.id === claimant);
  const is = (name: string, word: string): boolean => creditor !== undefined && labelsOf(creditor, name).includes(word);
  const individual = is('kind', 'consumer') || (is('nature', 'natural') && !is('kind', 'business'));
  return (individual ? legalRateIndividuals : legalRateOthers).history;
};

/** The day after the last one that a table knows; nothing where it has no end. */
const pastTheTable = (table: Table): readonly Day[] => table.slice(-1).flatMap((e) => (e.to === null ? [] : [addDays(e.to, 1)]));

/** The days on which the rate changes between two days, with both ends. */
const turns = (from: Day, to: Day, table: Table): readonly Day[] => [from, ...table.map((e) => e.from).concat(pastTheTable(table)).filter((day) => day > from && day < to), to];

const stretches = (principal: Ratio, from: Day, to: Day, table: Table, points: Ratio, year: bigint): readonly { readonly exact: Ratio; readonly statement: Statement }[] => {
  const days = turns(from, to, table);
  return days.slice(1).map((end, i) => {
    const start = days[i] ?? from;
    const rate = table.find((e) => e.from <= start && (e.to === null || start <= e.to))?.value;
    const exact = rate === undefined ? ZERO : times(times(principal, plus(rate, points)), ratio(BigInt(end - start), year));
    return { exact, statement: { principal: roundRatio(principal), from: start, to: end, rate: rate === undefined ? null : plus(rate, points), amount: rate === undefined ? null : roundRatio(exact) } };
  });
};

/** Interest of several debts up to a day, stretch by stretch; interest due for a whole year bears interest in turn where it was so ordered. */
const interestOn = (debts: readonly Debt[], to: Day, table: Table, points: Ratio, year: bigint, compounded: boolean, digits: number): Measured<Amount> => {
  let total = ZERO;
  const statements: Statement[] = [];
  for (const debt of debts) {
    let [principal, from] = [debt.principal, debt.from];
    while (from < to) {
      const anniversary = addMonths(from, 12);
      const end = compounded && anniversary < to ? anniversary : to;
      const parts = stretches(principal, from, end, table, points, year);
      const earned = parts.reduce((n, p) => plus(n, p.exact), ZERO);
      total = plus(total, earned);
      statements.push(...parts.map((p) => p.statement));
      if (compounded) principal = plus(principal, earned);
      from = end;
    }
  }
  return statements.length === 0 ? NOT_COMPUTED : { value: roundRatio(total), working: [{ name: 'principal', value: formatAmount(roundRatio(debts.reduce((n, d) => plus(n, d.principal), ZERO)), digits) }], statements };
};

/** What the debtor paid in part, by day; a credit or an insurer's money is none of it. */
const partPayments = ({ payments, claimant }: Matter): readonly { readonly at: Day; readonly amount: Amount }[] =>
  payments.flatMap((p) => (p.at === undefined || p.by === claimant || (p.kind !== 'payment' && p.kind !== 'provisional-payment') ? [] : [{ at: p.at, amount: p.amount }])).sort((x, y) => x.at - y.at);

const least = (a: Ratio, b: Ratio): Ratio => (compare(a, b) < 0 ? a : b);

/** The same, where the debtor paid in part: a payment first covers the interest earned so far, then the principal, the oldest debt first. */
const interestLessPayments = (debts: readonly Debt[], matter: Matter, to: Day, table: Table, points: Ratio, year: bigint): Measured<Amount> => {
  const paid = partPayments(matter).filter((p) => p.at < to);
  if (paid.length === 0) return interestOn(debts, to, table, points, year, false, matter.digits);
  let [open, owed, total] = [debts, ZERO, ZERO];
  const statements: Statement[] = [];
  const earn = (end: Day): void => {
    const parts = open.filter((d) => d.from < end).flatMap((d) => stretches(d.principal, d.from, end, table, points, year));
    const earned = parts.reduce((n, p) => plus(n, p.exact), ZERO);
    [total, owed] = [plus(total, earned), plus(owed, earned)];
    statements.push(...parts.map((p) => p.statement));
    open = open.map((d) => (d.from < end ? { ...d, from: end } : d));
  };
  for (const { at, amount } of paid) {
    earn(at);
    const covered = least(ratio(amount), owed);
    owed = minus(owed, covered);
    let rest = minus(ratio(amount), covered);
    open = open.map((d) => {
      const off = d.from <= at ? least(rest, d.principal) : ZERO;
      rest = minus(rest, off);
      return { ...d, principal: minus(d.principal, off) };
    }).filter((d) => d.principal.num > 0n);
  }
  earn(to);
  return statements.length === 0 ? NOT_COMPUTED : { value: roundRatio(total), working: paid.map((p) => ({ name: 'part-payment', value: formatAmount(p.amount, matter.digits), from: formatDay(p.at) })), statements };
};

const COMPOUNDED = { question: interestCompounded, burden: 'claimant', about: 'case' } as const;

const onLegalRate = (reading: Reading, debts: readonly Debt[]): Measured<Amount> => {
  const { matter, answer, figure } = reading;
  return matter.days.judgment === null ? NOT_COMPUTED : interestOn(debts, matter.days.judgment, legalTable(matter), ZERO, figure(yearDays).num, answer(interestCompounded) === true, matter.digits);
};

/** The day from which a judge lets interest on damages run: the judgment; on appeal the first one where it is confirmed in full. */
const judgedOn = ({ sums, days }: Matter): Day | null => {
  const given = sums.judgments.filter((j) => days.judgment === null || j.on <= days.judgment);
  const last = given[given.length - 1];
  return last === undefined ? days.judgment : last.confirms ? (given[0]?.on ?? last.on) : last.on;
};

const firstDemand = ({ sums, claimant }: Matter): Day | null => sums.demands.reduce<Day | null>((first, d) => (d.by !== claimant || d.on === null || (first !== null && first <= d.on) ? first : d.on), null);

/** The day on which a price was demanded: a formal demand, else the claim, else the suit. */
const priceDemandedOn = (matter: Matter): Day | null => firstDemand(matter) ?? matter.days.claim ?? matter.sums.limitation.filedOn;

/** The day on which money was asked back: the claim, else the suit. A demand to perform asks nothing back; it counts where there is no other. */
const refundDemandedOn = (matter: Matter): Day | null => matter.days.claim ?? matter.sums.limitation.filedOn ?? firstDemand(matter);

/** The day before which nothing goes back: the end of the contract; a void one never bound. */
const owedBackSince = (matter: Matter): Day | null => (matter.subjects.case.some((c) => labelsOf(c, 'asked').includes('annulment')) ? null : endedOn(matter));

const askedFrom = ({ sums, days }: Matter, stream: string): Day | null => sums.relief.interest.find((i) => i.stream === stream)?.from ?? days.claim;

/** Interest on damages at the legal rate: from the judgment, or from an earlier day that the judge sets. */
export const interestOnDamages = (source: Source): AmountMeasure => ({
  id: 'fr.interest-on-damages', source, asks: [COMPOUNDED, { question: interestFromEarlier, burden: 'claimant', about: 'case' }], parameters: LEGAL,
  compute: (reading) => {
    const { matter, answer, stream } = reading;
    const earlier = answer(interestFromEarlier) === true ? askedFrom(matter, 'damages') : null;
    const from = earlier ?? judgedOn(matter);
    return from === null || stream('damages') === 0n ? NOT_COMPUTED : onLegalRate(reading, [{ principal: ratio(stream('damages')), from }]);
  },
});

/** Interest on sums that go back: from the demand, and not before they are owed back; from the payment for a recipient in bad faith. */
export const interestOnRestitution = (source: Source): AmountMeasure => ({
  id: 'fr.interest-on-restitution', source, asks: [COMPOUNDED, { question: badFaithBreach, burden: 'claimant', about: 'respondent' }], parameters: LEGAL,
  compute: (reading) => {
    const { matter, answer, stream } = reading;
    const demanded = refundDemandedOn(matter);
    const paid = (matter.fees.paid ?? []).flatMap((fee) => (fee.paidOn === null ? [] : [{ amount: fee.amount, from: fee.paidOn }]));
    const all = sum(paid.map((p) => p.amount));
    const principal = stream('restitution') + stream('priceRelief');
    if (principal === 0n) return NOT_COMPUTED;
    if (answer(badFaithBreach) === true && all > 0n) return onLegalRate(reading, paid.map((p) => ({ principal: times(ratio(principal), ratio(p.amount, all)), from: p.from })));
    if (demanded === null) return NOT_COMPUTED;
    const debts = [{ sum: stream('restitution'), from: Math.max(demanded, owedBackSince(matter) ?? demanded) }, { sum: stream('priceRelief'), from: demanded }];
    return onLegalRate(reading, debts.flatMap((d) => (d.sum === 0n ? [] : [{ principal: ratio(d.sum), from: d.from }])));
  },
});

/** Interest on a price paid late at the legal rate: from the demand. */
export const interestOnPrice = (source: Source): AmountMeasure => ({
  id: 'fr.interest-on-price', source, asks: [COMPOUNDED], parameters: LEGAL,
  compute: (reading) => {
    const [from, principal] = [priceDemandedOn(reading.matter), reading.stream('price')];
    const { matter: m, figure, answer } = reading;
    if (from === null || principal === 0n || m.days.judgment === null) return NOT_COMPUTED;
    const debts = [{ principal: ratio(principal), from }];
    return answer(interestCompounded) === true ? onLegalRate(reading, debts) : interestLessPayments(debts, m, m.days.judgment, legalTable(m), ZERO, figure(yearDays).num);
  },
});

/** The fees that the price consists of: those due by the end of the contract, where the price goes no further. */
const feesOfThePrice = ({ matter, stream }: Reading): readonly UnpaidFee[] => {
  const untilTheEnd = dueFees(matter, endedOn(matter));
  return stream('price') <= sum(untilTheEnd.map((fee) => fee.amount)) ? untilTheEnd : dueFees(matter);
};

/** Fees due with the part of each that is owed once the price was cut. */
const feesLate = (reading: Reading): readonly { readonly due: Day; readonly owed: Ratio }[] => {
  const { matter: { days: { judgment } }, stream } = reading;
  const fees = feesOfThePrice(reading);
  const due = fees.flatMap((fee) => (fee.due !== null && judgment !== null && fee.due < judgment ? [{ due: fee.due, amount: fee.amount }] : []));
  const all = sum(fees.map((fee) => fee.amount));
  return all === 0n ? [] : due.map((fee) => ({ due: fee.due, owed: over(times(ratio(fee.amount), ratio(stream('price'))), ratio(all)) }));
};

/** Penalty for late payment between businesses: the refinancing rate and ten points, from the day after each invoice fell due, without a reminder; the day of judgment counts. */
export const latePaymentPenalty = (source: Source): AmountMeasure => ({
  id: 'fr.late-payment-penalty', source, asks: [], parameters: [refinancingRate, latePaymentPoints, yearDays],
  compute: (reading) => {
    const { matter, figure } = reading;
    const debts = feesLate(reading).filter((fee) => fee.owed.num > 0n).map((fee) => ({ principal: fee.owed, from: addDays(fee.due, 1) }));
    return matter.days.judgment === null ? NOT_COMPUTED : interestLessPayments(debts, matter, addDays(matter.days.judgment, 1), refinancingRate.history, figure(latePaymentPoints), figure(yearDays).num);
  },
});

/** Interest at the rate that a clause sets, from the day after each invoice fell due. */
export const agreedInterest = (source: Source): AmountMeasure => ({
  id: 'fr.agreed-interest', source, asks: [], parameters: [yearDays],
  compute: (reading) => {
    const { matter, figure, self } = reading;
    const rate = matter.clauses.get(self.id)?.yearlyRate;
    const debts = feesLate(reading).filter((fee) => fee.owed.num > 0n).map((fee) => ({ principal: fee.owed, from: addDays(fee.due, 1) }));
    return rate === undefined || matter.days.judgment === null ? NOT_COMPUTED : interestLessPayments(debts, matter, addDays(matter.days.judgment, 1), [{ from: Math.min(...debts.map((d) => d.from)), to: null, value: rate }], ZERO, figure(yearDays).num);
  },
});

/** Three times the legal rate on the day the first unpaid invoice fell due: the least that businesses may agree on. */
export const leastRate = (source: Source): Measure<bigint> => ({
  id: 'fr.least-rate', source, asks: [], unit: 'number', parameters: [legalRateOthers, leastRateMultiple],
  compute: ({ matter, figure }) => {
    const due = matter.sums.unpaid.reduce<Day | null>((first, fee) => (fee.due === null || (first !== null && first <= fee.due) ? first : fee.due), null);
    const rate = due === null ? undefined : legalRateOthers.history.find((e) => e.from <= due && (e.to === null || due <= e.to))?.value;
    return millionths(rate === undefined ? undefined : times(rate, figure(leastRateMultiple)));
  },
});

/** The fixed sum for recovery, for each invoice paid late. */
export const recoveryCosts = (source: Source): AmountMeasure => ({
  id: 'fr.recovery-costs', source, asks: [], parameters: [recoverySum],
  compute: (reading) => {
    const late = feesLate(reading).filter((fee) => fee.owed.num > 0n).length;
    return late === 0 ? NOT_COMPUTED : { value: BigInt(late) * reading.figure(recoverySum), working: [{ name: 'invoices', value: `${late}` }] };
  },
});

/** What is added two months after a judgment could be enforced and was not paid. */
export const unpaidJudgment = (source: Source): AmountMeasure => ({
  id: 'fr.unpaid-judgment', source, asks: [], parameters: [unpaidJudgmentPoints, yearDays],
  compute: ({ matter, figure, stream }) => {
    const { days, sums } = matter;
    const principal = stream('damages') + stream('restitution') + stream('priceRelief') + stream('price');
    if (sums.enforceableOn === null || days.judgment === null || principal === 0n) return NOT_COMPUTED;
    return interestOn([{ principal: ratio(principal), from: addMonths(sums.enforceableOn, 2) }], days.judgment, [{ from: sums.enforceableOn, to: null, value: figure(unpaidJudgmentPoints) }], ZERO, figure(yearDays).num, false, matter.digits);
  },
});
