import type { Matter, Payment } from '../../../model/matter.js';
import type { Asks, Line, Reading } from '../../../model/measure.js';
import type { UnpaidFee } from '../../../model/sums.js';
import { formatDay } from '../../../values/day.js';
import type { Day } from '../../../values/day.js';
import { formatAmount, min, sum } from '../../../values/money.js';
import type { Amount } from '../../../values/money.js';
import { feesOneDebt, limitationInterrupted } from '../../questions/limitation.js';
import { forATime, partOfOnePrice } from '../../questions/instalments.js';
import { after, endOf, interruptions, longStop, periodMonths, undatedInterruptions } from './limitation-period.js';
import type { Act, Running } from './limitation-period.js';

/** The period of one fee: from when it runs and its last day, null where nobody knows since when; and what was paid on the fee. */
export interface FeePeriod {
  readonly fee: UnpaidFee;
  readonly from: Day | null;
  readonly last: Day | null;
  readonly paid: ReadonlyMap<Payment, Amount>;
}

/** A fee while the acts are gone through. `debt`: fees of one debt have one period. */
interface State {
  readonly fee: UnpaidFee;
  readonly debt: string;
  readonly period: Running | null;
  readonly open: Amount;
  readonly paid: ReadonlyMap<Payment, Amount>;
}

/** What it costs to claim is no claim with a day of its own. */
export const COSTS: readonly string[] = ['legal-fees', 'court-costs'];

/** Whether the claim that is brought is for fees alone: what the record says of knowledge then speaks of them. */
const feesAlone = ({ claimant, answering, losses }: Matter): boolean => claimant === 'provider' && answering !== true && [...losses.values()].every((loss) => COSTS.includes(loss.head));

/** The day from which the period of a fee runs: its due day, or that of later knowledge; null where nobody knows either. */
const startOf = (fee: UnpaidFee, matter: Matter): Day | null => {
  const { sums: { limitation: { knownOn } } } = matter;
  if (fee.due === null) return matter.answering === true ? null : knownOn;
  return knownOn !== null && feesAlone(matter) ? Math.max(fee.due, knownOn) : fee.due;
};

/** The day from which each fee has its period; instalments of one debt have that of the one that falls due last. */
const beginnings = (matter: Matter, oneDebt: boolean, spare: number): readonly State[] => {
  const { unpaid } = matter.sums;
  const own = unpaid.map((fee, i) => ({ fee, debt: partOfOnePrice(fee, matter) || (oneDebt && forATime(fee, matter)) ? `service ${fee.service}` : `fee ${i}`, start: startOf(fee, matter) }));
  return own.map(({ fee, debt }) => {
    const starts = own.flatMap((o) => (o.debt === debt ? [o.start] : []));
    const known = starts.flatMap((start) => start ?? []);
    return { fee, debt, period: known.length < starts.length ? null : { from: Math.max(...known), spare }, open: fee.amount, paid: new Map() };
  });
};

/** In which order a payment meets the fees: those that are due and in time, undated ones, those whose time had run out, then what falls due later; in each the one that fell due first. */
const rank = ({ fee, period }: State, on: Day, months: number): number => (fee.due === null ? 1 : fee.due > on ? 3 : period !== null && on > endOf(period, months) ? 2 : 0);

const order = (byRank: number, byDay: number): number => (byRank === 0 ? byDay : byRank);

/** What a payment leaves of each fee. */
const paidOn = (states: readonly State[], payment: Payment, on: Day, months: number): readonly State[] => {
  let left = payment.amount;
  const met = new Map<State, Amount>();
  for (const state of [...states].sort((a, b) => order(rank(a, on, months) - rank(b, on, months), (a.fee.due ?? 0) - (b.fee.due ?? 0)))) {
    met.set(state, min(left, state.open));
    left -= min(left, state.open);
  }
  return states.map((state) => {
    const amount = met.get(state) ?? 0n;
    return amount === 0n ? state : { ...state, open: state.open - amount, paid: new Map([...state.paid, [payment, amount]]) };
  });
};

/** The fees after an act: it begins each period that it reaches anew; a payment those of the debts that it meets. */
const met = (states: readonly State[], act: Act, months: number, atBest: boolean): readonly State[] => {
  const { payment } = act;
  const next = payment === undefined ? states : paidOn(states, payment, act.at, months);
  const touched = new Set(next.flatMap((s) => (payment === undefined || s.paid.has(payment) ? [s.debt] : [])));
  return payment?.kind === 'provisional-payment' ? next : next.map((s) => (s.period !== null && touched.has(s.debt) ? { ...s, period: after(s.period, act, months, atBest) } : s));
};

/** Payments that a court ordered ahead of judgment acknowledge nothing, but are money on the fees. */
const provisional = ({ payments, claimant }: Matter): readonly Act[] =>
  payments.flatMap((payment) => (payment.by !== claimant && payment.kind === 'provisional-payment' && payment.at !== undefined ? [{ at: payment.at, latest: payment.at, anew: payment.at, payment }] : []));

/**
 * The period of each unpaid fee: from the day it fell due, or of later knowledge, anew from each interruption in time, never beyond twenty years; at best also from those of an unknown day.
 * `oneDebt`: fees for successive times of one service are taken as one debt.
 */
export const feePeriods = (matter: Matter, oneDebt: boolean, atBest: boolean): readonly FeePeriod[] => {
  const months = periodMonths(matter);
  const acts = [...interruptions(matter), ...provisional(matter)].sort((a, b) => a.at - b.at);
  const states = acts.reduce((s, act) => met(s, act, months, atBest), beginnings(matter, oneDebt, atBest ? undatedInterruptions(matter) : 0));
  return states.map(({ fee, period, paid }) => {
    const born = fee.due ?? matter.days.event;
    return { fee, paid, from: period?.from ?? null, last: period === null ? null : born === null ? endOf(period, months) : Math.min(endOf(period, months), longStop(born)) };
  });
};

/** The day on which a claim has to be in time: that of the suit, for a claim that answers one that of its set-off; where there was none, the day of assessment. */
export const daySued = ({ answering, pleas, claimant, sums: { limitation }, days }: Matter): Day | null =>
  (answering === true ? pleas.find((p) => p.plea === 'set-off' && p.by === claimant && p.on !== undefined)?.on : limitation.filedOn) ?? days.judgment;

/** Whether the debtor pleads limitation and is heard with it: not on appeal for the first time (Limitation Provisions 3). */
const pleadedInTime = ({ pleas, sums: { judgments } }: Matter, debtor: string): boolean => {
  const raised = pleas.filter((p) => p.plea === 'limitation' && p.by === debtor);
  const dated = raised.flatMap((p) => p.on ?? []);
  const first = judgments.find((j) => j.instance === 1);
  return raised.length > 0 && (first === undefined || dated.length < raised.length || Math.min(...dated) <= first.on);
};

/** What the period of a fee hangs on. */
export const LIMITATION: readonly Asks[] = [{ question: limitationInterrupted, burden: 'claimant', about: 'case' }, { question: feesOneDebt, burden: 'claimant', about: 'case' }];

/** The fees that are lost to the plea of limitation while others, or other claims, may not be. */
export const barredFees = ({ matter, respondent, answer }: Reading): readonly FeePeriod[] => {
  const sued = daySued(matter);
  if (matter.claimant !== 'provider' || matter.sums.unpaid.length === 0 || sued === null || !pleadedInTime(matter, respondent)) return [];
  return feePeriods(matter, answer(feesOneDebt, 'case') === true, answer(limitationInterrupted, 'case') === true).filter((p) => p.last !== null && sued > p.last);
};

/** What was paid on fees that are lost: it stays paid. */
export const paidOnBarred = (barred: readonly FeePeriod[]): Amount => sum(barred.flatMap((p) => [...p.paid.values()]));

/** The dispute without the fees that are lost and the money that went to them. */
export const withoutBarred = (reading: Reading, barred = barredFees(reading)): Matter => {
  const { matter } = reading;
  if (barred.length === 0) return matter;
  const lost = new Set(barred.map((p) => p.fee));
  const payments = matter.payments.map((payment) => ({ ...payment, amount: payment.amount - sum(barred.map((p) => p.paid.get(payment) ?? 0n)) }));
  return { ...matter, payments, sums: { ...matter.sums, unpaid: matter.sums.unpaid.filter((fee) => !lost.has(fee)) } };
};

/** A reading of the dispute without the fees that are lost. */
export const readingInTime = (reading: Reading): Reading => ({ ...reading, matter: withoutBarred(reading) });

/** The fees that are lost, as a reader is shown them: what is open of each, its invoice and due day, and the last day of its period. */
export const barredLines = (barred: readonly FeePeriod[], digits: number): readonly Line[] =>
  barred.flatMap(({ fee, last, paid }) => [
    { name: 'barred-fee', value: formatAmount(fee.amount - sum([...paid.values()]), digits), from: [fee.invoice, fee.due === null ? undefined : formatDay(fee.due)].filter((part) => part !== undefined).join(', ') },
    ...(last === null ? [] : [{ name: 'last-day', value: formatDay(last) }]),
  ]);
