import type { Matter } from '../../model/matter.js';
import type { StreamName } from '../../model/stream.js';
import type { UnpaidFee } from '../../model/sums.js';
import { labelsOf } from '../../model/subject.js';
import { addDays, addMonths } from '../../values/day.js';
import type { Day } from '../../values/day.js';
import { sum } from '../../values/money.js';
import type { Amount } from '../../values/money.js';
import { compare, minus, over, plus, ratio, times, ZERO } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import { millionths } from '../contract/agreed-rate.js';
import { badFaithBreach } from '../questions/agreed.js';
import { interestCompounded, interestFromEarlier } from '../questions/interest.js';
import type { AmountMeasure, Measure, Measured, Reading, Source } from '../words.js';
import { accrue } from './accrual.js';
import type { Accrued, Debt, Part, Table } from './accrual.js';
import { setOff } from './offsetting.js';
import type { Due, Met } from './offsetting.js';
import { endedOn } from './ending.js';
import { dueFees } from './remedies.js';
import { latePaymentPoints, leastRateMultiple, legalRateIndividuals, legalRateOthers, paymentDays, recoverySum, refinancingRate, unpaidJudgmentPoints, yearDays } from './parameters.js';

const LEGAL = [legalRateIndividuals, legalRateOthers, yearDays];

const NOT_COMPUTED: Measured<Amount> = { value: undefined, working: [] };

/** The column of the legal rate: a natural person who does not act for a trade has one of its own. */
const legalTable = ({ subjects, claimant }: Matter): Table => {
  const creditor = subjects.party.find((p) => p.id === claimant);
  const is = (name: string, word: string): boolean => creditor !== undefined && labelsOf(creditor, name).includes(word);
  const individual = is('kind', 'consumer') || (is('nature', 'natural') && !is('kind', 'business'));
  return (individual ? legalRateIndividuals : legalRateOthers).history;
};

/** What the debtor paid in part, by day; a credit or an insurer's money is none of it. */
const partPayments = ({ payments, respondents }: Matter): readonly Part[] =>
  payments.flatMap((p) => (p.at === undefined || p.by !== respondents[0] || (p.kind !== 'payment' && p.kind !== 'provisional-payment') ? [] : [{ at: p.at, amount: ratio(p.amount) }])).sort((x, y) => x.at - y.at);

/** The fees that a price consists of: those due by the end of the contract, where it goes no further. */
const feesOfThePrice = (matter: Matter, price: Amount): readonly UnpaidFee[] => {
  const untilTheEnd = dueFees(matter, endedOn(matter));
  return price <= sum(untilTheEnd.map((fee) => fee.amount)) ? untilTheEnd : dueFees(matter);
};

/** Each of the fees that a price consists of, reduced with it. */
const shareOf = (price: Amount, fees: readonly UnpaidFee[]) => (fee: UnpaidFee): Ratio => over(times(ratio(fee.amount), ratio(price)), ratio(sum(fees.map((f) => f.amount))));

/** What a side is owed, by the day on which it fell due: a price by its invoices, a refund with the end of the contract; a judge fixes the rest. */
const duesOf = (matter: Matter, sums: NonNullable<Matter['opposed']>): readonly Due[] => sums.flatMap(({ stream, amount }): readonly Due[] => {
  const fees = stream === 'price' ? feesOfThePrice(matter, amount) : [];
  return fees.length > 0 ? fees.map((fee) => ({ stream, amount: shareOf(amount, fees)(fee), on: fee.due })) : [{ stream, amount: ratio(amount), on: stream === 'restitution' ? owedBackSince(matter) : null }];
});

const PRINCIPAL: readonly StreamName[] = ['price', 'damages', 'credits', 'priceRelief', 'restitution', 'punitive'];

/** What the other side is owed takes off these debts, where it is set off. */
const metOf = ({ matter, stream }: Reading, names: readonly StreamName[]): readonly Met[] =>
  matter.opposed === undefined ? [] : setOff(duesOf(matter, PRINCIPAL.flatMap((name) => (stream(name) === 0n ? [] : [{ stream: name, amount: stream(name) }]))), duesOf(matter, matter.opposed)).filter((m) => names.includes(m.stream));

/** Payments and set-offs on these debts, by day. */
const takenOff = (reading: Reading, names: readonly StreamName[]): readonly Part[] => [...partPayments(reading.matter), ...metOf(reading, names)].sort((x, y) => x.at - y.at);

/** One rate without end. */
const always = (rate: Ratio): Table => [{ from: -Infinity, to: null, value: rate }];

const COMPOUNDED = { question: interestCompounded, burden: 'claimant', about: 'case' } as const;

/** Debts until the judgment. */
const atRate = ({ matter, answer, figure }: Reading, table: Table, debts: readonly Debt[], paid: readonly Part[]): Accrued =>
  matter.days.judgment === null ? { interest: NOT_COMPUTED, off: [], beyond: paid }
  : accrue(debts, { to: matter.days.judgment, table, points: ZERO, year: figure(yearDays).num, compounded: answer(interestCompounded) === true, paid, digits: matter.digits });

const onLegalRate = (reading: Reading, debts: readonly Debt[], paid: readonly Part[]): Accrued => atRate(reading, legalTable(reading.matter), debts, paid);

/** The day from which a judge lets interest on damages run: the judgment; on appeal the first one where it is confirmed in full. */
const judgedOn = ({ sums, days }: Matter): Day | null => {
  const given = sums.judgments.filter((j) => days.judgment === null || j.on <= days.judgment);
  const last = given[given.length - 1];
  return last === undefined ? days.judgment : last.confirms ? (given[0]?.on ?? last.on) : last.on;
};

const firstDemand = ({ sums, claimant }: Matter): Day | null => sums.demands.reduce<Day | null>((first, d) => (d.by !== claimant || d.on === null || (first !== null && first <= d.on) ? first : d.on), null);

/** The day on which a price was demanded: a formal demand, else the claim, else the suit. */
const priceDemandedOn = (matter: Matter): Day | null => firstDemand(matter) ?? matter.days.claim ?? matter.sums.limitation.filedOn;

/** Money that goes back. */
const BACK = ['restitution', 'priceRelief'] as const;

/** Notices that ask for money that was paid. */
const ASK_MONEY_BACK: Readonly<Record<(typeof BACK)[number], readonly string[]>> = { restitution: ['claim'], priceRelief: ['claim', 'price-reduction'] };

/** The day on which money was asked back: the first notice that asks for it, the claim or the suit. A demand to perform asks nothing back. */
const moneyDemandedOn = ({ claimant, days, notices, subjects, sums }: Matter, name: (typeof BACK)[number]): Day | null => {
  const asked = subjects.notice.flatMap((n) => (labelsOf(n, 'kind').some((kind) => ASK_MONEY_BACK[name].includes(kind)) && labelsOf(n, 'by').includes(claimant) && labelsOf(n, 'arrived').includes('yes') ? (notices.get(n.id)?.arrival?.day ?? []) : []));
  const all = [...asked, ...[days.claim, sums.limitation.filedOn].filter((day) => day !== null)];
  return all.length === 0 ? null : Math.min(...all);
};

/** The day before which nothing goes back: the end of the contract; a void one never bound. */
const owedBackSince = (matter: Matter): Day | null => (matter.subjects.case.some((c) => labelsOf(c, 'asked').includes('annulment')) ? null : endedOn(matter));

/** No more interest is given than is asked: not before the day, and not above the rate, that the claim names for the stream. */
const asAsked = ({ sums }: Matter, stream: string, debts: readonly Debt[]): readonly Debt[] => {
  const asked = sums.relief.interest.find((i) => i.stream === stream);
  return asked === undefined ? debts : debts.map((d) => ({ ...d, from: Math.max(d.from, asked.from ?? d.from), most: asked.rate }));
};

const askedFrom = ({ sums, days }: Matter, stream: string): Day | null => sums.relief.interest.find((i) => i.stream === stream)?.from ?? days.claim;

/** Sums that go back: from the demand, and not before they are owed back; from the payment for a recipient in bad faith. */
const refunds = ({ matter, answer, stream }: Reading): readonly Debt[] => {
  const paid = (matter.fees.paid ?? []).flatMap((fee) => (fee.paidOn === null ? [] : [{ amount: fee.amount, from: fee.paidOn }]));
  const [all, principal] = [sum(paid.map((p) => p.amount)), stream('restitution') + stream('priceRelief')];
  if (principal > 0n && answer(badFaithBreach) === true && all > 0n) return asAsked(matter, 'restitution', paid.map((p) => ({ principal: times(ratio(principal), ratio(p.amount, all)), from: p.from })));
  return BACK.flatMap((name) => {
    const demanded = moneyDemandedOn(matter, name);
    return demanded === null || stream(name) === 0n ? [] : asAsked(matter, name, [{ principal: ratio(stream(name)), from: name === 'restitution' ? Math.max(demanded, owedBackSince(matter) ?? demanded) : demanded }]);
  });
};

/** Damages: from the judgment, or from an earlier day that the judge sets. */
const damages = ({ matter, answer, stream }: Reading): readonly Debt[] => {
  const from = (answer(interestFromEarlier) === true ? askedFrom(matter, 'damages') : null) ?? judgedOn(matter);
  return from === null || stream('damages') === 0n ? [] : asAsked(matter, 'damages', [{ principal: ratio(stream('damages')), from }]);
};

const REFUND = [{ question: badFaithBreach, burden: 'claimant', about: 'respondent' }] as const;
const DAMAGES = [{ question: interestFromEarlier, burden: 'claimant', about: 'case' }] as const;

/** What is left for the damages of payments that first go to a refund or a price, which were due before. */
const leftForDamages = (reading: Reading): readonly Part[] => {
  const { stream } = reading;
  const back = refunds(reading);
  let undated = ratio(stream('price') + (back.length === 0 ? stream('restitution') + stream('priceRelief') : 0n));
  return onLegalRate(reading, back, takenOff(reading, BACK)).beyond.map(({ at, amount }) => {
    const off = compare(amount, undated) < 0 ? amount : undated;
    undated = minus(undated, off);
    return { at, amount: minus(amount, off) };
  });
};

/** Payments and set-offs that are left for the damages. */
const onDamages = (reading: Reading): readonly Part[] => [...leftForDamages(reading), ...metOf(reading, ['damages'])].sort((x, y) => x.at - y.at);

/** Interest on damages at the legal rate. */
export const interestOnDamages = (source: Source): AmountMeasure => ({
  id: 'fr.interest-on-damages', source, asks: [COMPOUNDED, ...REFUND, ...DAMAGES], parameters: LEGAL,
  compute: (reading) => onLegalRate(reading, damages(reading), onDamages(reading)).interest,
});

/** Interest at the legal rate on sums that go back. */
export const interestOnRestitution = (source: Source): AmountMeasure => ({
  id: 'fr.interest-on-restitution', source, asks: [COMPOUNDED, ...REFUND], parameters: LEGAL,
  compute: (reading) => onLegalRate(reading, refunds(reading), takenOff(reading, BACK)).interest,
});

/** A price paid late at the legal rate: from the demand. */
const priceDue = ({ matter, stream }: Reading): readonly Debt[] => {
  const from = priceDemandedOn(matter);
  return from === null || stream('price') === 0n ? [] : asAsked(matter, 'price', [{ principal: ratio(stream('price')), from }]);
};

/** Interest on a price paid late at the legal rate. */
export const interestOnPrice = (source: Source): AmountMeasure => ({
  id: 'fr.interest-on-price', source, asks: [COMPOUNDED], parameters: LEGAL,
  compute: (reading) => onLegalRate(reading, priceDue(reading), takenOff(reading, ['price'])).interest,
});

/** Fees due with the part of each that is owed once the price was cut; where no day was agreed, thirty days after delivery. */
const feesLate = (reading: Reading): readonly { readonly due: Day; readonly owed: Ratio }[] => {
  const { matter, stream, figure } = reading;
  const { days: { judgment }, sums: { deliveredOn } } = matter;
  const fees = feesOfThePrice(matter, stream('price'));
  return fees.flatMap((fee) => {
    const day = fee.due ?? (deliveredOn === null ? null : addDays(deliveredOn, Number(figure(paymentDays).num)));
    return day !== null && judgment !== null && day < judgment ? [{ due: day, owed: shareOf(stream('price'), fees)(fee) }] : [];
  });
};

/** Each invoice from the day after it fell due; the day of judgment counts. */
const onInvoices = (reading: Reading, table: Table, points: Ratio): Measured<Amount> => {
  const { matter, figure } = reading;
  const debts = feesLate(reading).filter((fee) => fee.owed.num > 0n).map((fee) => ({ principal: fee.owed, from: addDays(fee.due, 1) }));
  return matter.days.judgment === null ? NOT_COMPUTED
    : accrue(asAsked(matter, 'price', debts), { to: addDays(matter.days.judgment, 1), table, points, year: figure(yearDays).num, compounded: false, paid: takenOff(reading, ['price']), digits: matter.digits }).interest;
};

/** Penalty for late payment between businesses: the refinancing rate and ten points, without a reminder. */
export const latePaymentPenalty = (source: Source): AmountMeasure => ({
  id: 'fr.late-payment-penalty', source, asks: [], parameters: [refinancingRate, latePaymentPoints, paymentDays, yearDays],
  compute: (reading) => onInvoices(reading, refinancingRate.history, reading.figure(latePaymentPoints)),
});

/** Interest from the demand at the rate that a clause sets. */
export const agreedFromDemand = (source: Source): AmountMeasure => ({
  id: 'fr.agreed-from-demand', source, asks: [COMPOUNDED], parameters: [yearDays],
  compute: (reading) => {
    const rate = reading.matter.clauses.get(reading.self.id)?.yearlyRate;
    return rate === undefined ? NOT_COMPUTED : atRate(reading, always(rate), priceDue(reading), takenOff(reading, ['price'])).interest;
  },
});

/** Interest on invoices at the rate that a clause sets. */
export const agreedInterest = (source: Source): AmountMeasure => ({
  id: 'fr.agreed-interest', source, asks: [], parameters: [paymentDays, yearDays],
  compute: (reading) => {
    const rate = reading.matter.clauses.get(reading.self.id)?.yearlyRate;
    return rate === undefined ? NOT_COMPUTED : onInvoices(reading, always(rate), ZERO);
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
  id: 'fr.recovery-costs', source, asks: [], parameters: [recoverySum, paymentDays],
  compute: (reading) => {
    const met = metOf(reading, ['price']).filter((m) => m.at === m.due);
    const late = feesLate(reading).filter((fee) => compare(fee.owed, met.reduce((n, m) => (m.due === fee.due ? plus(n, m.amount) : n), ZERO)) > 0).length;
    return late === 0 ? NOT_COMPUTED : { value: BigInt(late) * reading.figure(recoverySum), working: [{ name: 'invoices', value: `${late}` }] };
  },
});

/** What is added to the legal rate two months after a judgment could be enforced, on principal that was not paid. */
const surcharged = ({ matter: { days, sums, digits }, figure }: Reading, principal: Amount, off: readonly Part[]): Measured<Amount> =>
  sums.enforceableOn === null || days.judgment === null || principal === 0n ? NOT_COMPUTED
  : accrue([{ principal: ratio(principal), from: addMonths(sums.enforceableOn, 2) }], { to: days.judgment, table: always(figure(unpaidJudgmentPoints)), points: ZERO, year: figure(yearDays).num, compounded: false, paid: off.map((p) => ({ ...p, onPrincipal: true })), digits }).interest;

/** The surcharge on damages and on sums that go back. */
export const unpaidJudgment = (source: Source): AmountMeasure => ({
  id: 'fr.unpaid-judgment', source, asks: [COMPOUNDED, ...REFUND, ...DAMAGES], parameters: [...LEGAL, unpaidJudgmentPoints],
  compute: (reading) => {
    const { stream } = reading;
    const back = onLegalRate(reading, refunds(reading), takenOff(reading, BACK));
    const off = [...back.off, ...onLegalRate(reading, damages(reading), onDamages(reading)).off].filter((p) => p.amount.num > 0n).sort((x, y) => x.at - y.at);
    return surcharged(reading, stream('damages') + stream('restitution') + stream('priceRelief'), off);
  },
});

/** The surcharge on a price that bears the legal rate. */
export const unpaidPrice = (source: Source): AmountMeasure => ({
  id: 'fr.unpaid-price', source, asks: [COMPOUNDED], parameters: [...LEGAL, unpaidJudgmentPoints],
  compute: (reading) => surcharged(reading, reading.stream('price'), onLegalRate(reading, priceDue(reading), takenOff(reading, ['price'])).off.filter((p) => p.amount.num > 0n)),
});
