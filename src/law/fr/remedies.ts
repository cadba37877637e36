import { formatAmount, min, roundRatio, sum } from '../../values/money.js';
import type { Amount } from '../../values/money.js';
import { HUGE } from '../../model/amount.js';
import { ratio, showRatio, times } from '../../values/ratio.js';
import { labelsOf, questionKey } from '../../model/subject.js';
import type { Matter } from '../../model/matter.js';
import { feeBarred } from './limitation.js';
import type { UnpaidFee } from '../../model/sums.js';
import { priceOnce } from '../contract/fees.js';
import { penaltyDue, penaltyRunning } from '../contract/penalty.js';
import { penaltyLossShown, penaltyRevised } from '../questions/agreed.js';
import { clauseCoversLoss } from '../questions/covering.js';
import { valueKept } from '../questions/refund.js';
import { priceReductionShare } from '../questions/price.js';
import type { AmountMeasure, Line, Measured, Reading, Source } from '../words.js';
import { endedOn } from './ending.js';

const NOT_COMPUTED: Measured<Amount> = { value: undefined, working: [] };

const show = (amount: Amount, matter: Matter): string => formatAmount(amount, matter.digits);

const paidIn = (matter: Matter): Amount | undefined => (matter.fees.paid === null ? undefined : sum(matter.fees.paid.map((fee) => fee.amount)));

/** Everything the customer handed over, what it paid in advance beside the price included. */
const handedOver = (matter: Matter): Amount | undefined => { const paid = paidIn(matter); return paid === undefined ? undefined : paid + sum(matter.sums.deposits.filter((d) => d.paidBy === 'customer').map((d) => d.amount)); };

const priceOf = (matter: Matter): Amount | undefined => priceOnce(matter) ?? paidIn(matter);

/** The price that is cut: of the services of the promises for which it is; of all services where none is named, or one that names no service. */
const priceConcerned = (matter: Matter): Amount | undefined => {
  const services = (matter.sums.relief.cutFor ?? []).map((id) => { const promise = matter.index.get(`commitment:${id}`); return promise === undefined ? [] : labelsOf(promise, 'services'); });
  if (services.length === 0 || services.some((own) => own.length === 0)) return priceOf(matter);
  const concerned = <T extends { readonly service: string }>(fees: readonly T[]): readonly T[] => fees.filter((fee) => services.some((own) => own.includes(fee.service)));
  return priceOf({ ...matter, fees: { agreed: concerned(matter.fees.agreed), paid: matter.fees.paid === null ? null : concerned(matter.fees.paid) } });
};

/** The sum agreed for the breach, or what a court made of it; a delay that has not begun makes nothing due and replaces nothing. */
export const agreedSum = (source: Source): AmountMeasure => {
  const due = penaltyDue(source);
  return {
    id: 'fr.agreed-sum', source, asks: [{ question: penaltyRevised, burden: 'respondent' }], monotone: { 'penalty-revised': 'up' },
    compute: (reading) => {
      const [revised, found] = [reading.answer(penaltyRevised), due.compute(reading)];
      return typeof revised === 'bigint' && revised < HUGE ? { value: revised, working: [{ name: 'set-by-court', value: show(revised, reading.matter) }] } : found.value === 0n ? NOT_COMPUTED : found;
    },
  };
};

const unlessRevised = (id: string, of: AmountMeasure): AmountMeasure => ({
  ...of, id, compute: (reading) => (reading.matter.determinations.has(questionKey(penaltyRevised.id, reading.self.key)) ? NOT_COMPUTED : of.compute(reading)),
});

/** What the clause makes due; not computed where a court set the sum. */
export const agreedSumUnrevised = (source: Source): AmountMeasure => unlessRevised('fr.agreed-sum-unrevised', penaltyDue(source));

/** What the clause makes due without the time in which the obligation was suspended; not computed where a court set the sum. */
export const agreedSumRunning = (source: Source): AmountMeasure => unlessRevised('fr.agreed-sum-running', penaltyRunning(source));

/** The loss shown in the dispute about the penalty; nothing said: the losses proven. */
const LOSS_SHOWN = [{ question: penaltyLossShown, burden: 'respondent' }] as const;

/** The loss that a penalty stands for, where it lies on one side of it: the end to which a judge may move the sum. */
export const lossBehindPenalty = (source: Source): AmountMeasure => ({
  id: 'fr.loss-behind-penalty', source, asks: LOSS_SHOWN,
  compute: (reading) => {
    const { matter } = reading;
    const told = reading.answer(penaltyLossShown);
    const value = typeof told === 'bigint' && told < HUGE ? told : matter.subjects.loss.filter((loss) => clauseCoversLoss(reading.self, matter, loss) === true).reduce((n, loss) => n + reading.head(loss.id), 0n);
    return { value, working: [{ name: 'loss', value: show(value, matter) }] };
  },
});

/** The lower, and the higher, of the agreed sum and the loss behind it. */
export const penaltyOrLoss = (source: Source, end: 'low' | 'high'): AmountMeasure => {
  const [due, loss] = [penaltyDue(source), lossBehindPenalty(source)];
  return {
    id: `fr.penalty-or-loss-${end}`, source, asks: LOSS_SHOWN,
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
    if (matter.claimant === 'provider') return NOT_COMPUTED;
    const [paid, asked] = [handedOver(matter), matter.sums.relief.restitution];
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
    const end = matter.days.event ?? endedOn(matter);
    if (matter.claimant === 'provider' || end === null || matter.fees.paid === null) return { value: undefined, working: [] };
    const parts = matter.fees.paid.flatMap((fee) => {
      if (fee.from === null || fee.to === null || fee.to <= end) return [];
      const days = fee.to - Math.max(fee.from, end);
      return [{ exact: times(ratio(fee.amount), ratio(BigInt(days), BigInt(fee.to - fee.from))), days }];
    });
    const all = parts.reduce((n, part) => n + roundRatio(part.exact), 0n);
    const asked = matter.sums.relief.restitution?.claimed ?? null;
    const value = asked === null ? all : min(all, asked);
    return { value, working: parts.map((part) => ({ name: 'days-paid-ahead', value: `${part.days}` })) };
  },
});

interface Cut {
  readonly cut: Amount;
  readonly owed: Amount;
  readonly working: readonly Line[];
}

/** Whether a court or an expert found the share itself: it goes before the sum that a side puts forward. */
const shareFound = (matter: Matter): boolean => matter.determinations.has('price-reduction-share|case:');

/** How much of the price falls away: the missing share of the value due, or what the delivered sum leaves of it. */
const cutOf = ({ matter, answer }: Reading): Cut | undefined => {
  const [price, share, delivered] = [priceConcerned(matter), answer(priceReductionShare), matter.sums.relief.deliveredSum];
  const owed = sum(dueFees(matter).map((fee) => fee.amount));
  if (price === undefined) return undefined;
  const line = { name: 'price', value: show(price, matter) };
  if (delivered !== null && !shareFound(matter)) return { cut: price > delivered ? price - delivered : 0n, owed, working: [line, { name: 'delivered', value: show(delivered, matter) }] };
  return typeof share !== 'object' || !('num' in share) ? undefined : { cut: roundRatio(times(ratio(price), share)), owed, working: [line, { name: 'share', value: showRatio(share) }] };
};

const CUT = { asks: [{ question: priceReductionShare, burden: 'claimant', about: 'case' }] } as const;

/** What comes off the price and was paid already: a reduction is first taken from what is still owed. */
export const priceCut = (source: Source): AmountMeasure => ({
  id: 'fr.price-cut', source, ...CUT, monotone: { 'price-reduction-share': 'up' },
  compute: (reading) => {
    const { matter } = reading;
    const found = matter.claimant === 'provider' ? undefined : cutOf(reading);
    if (found === undefined) return NOT_COMPUTED;
    const { cut, owed, working } = found;
    return { value: cut > owed ? cut - owed : 0n, working: [...working, { name: 'price-cut', value: show(cut, matter) }, ...(owed === 0n ? [] : [{ name: 'still-owed', value: show(owed, matter) }])] };
  },
});

/** How much of the price falls away in all, whether it was paid or is still owed: what a reduction that is asked really gives. */
export const priceCutGiven = (source: Source): AmountMeasure => ({
  id: 'fr.price-cut-given', source, ...CUT, monotone: { 'price-reduction-share': 'up' },
  compute: (reading) => {
    const found = cutOf(reading);
    return found === undefined ? NOT_COMPUTED : { value: found.cut, working: [...found.working, { name: 'price-cut', value: show(found.cut, reading.matter) }] };
  },
});

/** What is still owed of a price that was cut. */
export const reducedPrice = (source: Source): AmountMeasure => ({
  id: 'fr.reduced-price', source, ...CUT, monotone: { 'price-reduction-share': 'down' },
  compute: (reading) => {
    const { matter } = reading;
    const found = matter.claimant === 'provider' ? cutOf(reading) : undefined;
    if (found === undefined || found.owed === 0n) return NOT_COMPUTED;
    const { cut, owed, working } = found;
    return { value: owed > cut ? owed - cut : 0n, working: [...working, { name: 'still-owed', value: show(owed, matter) }, { name: 'price-cut', value: show(cut, matter) }] };
  },
});

/** Fees that fell due by the day of judgment and are not lost to a plea of limitation. */
export const dueFees = (matter: Matter, end: number | null = null): readonly UnpaidFee[] =>
  matter.sums.unpaid.filter((fee) => fee.due === null || ((matter.days.judgment === null || fee.due <= matter.days.judgment) && (end === null || fee.due <= end) && !feeBarred(matter, fee)));

const owedIn = (matter: Matter, fees: readonly UnpaidFee[], less: Amount): Measured<Amount> => {
  const all = sum(fees.map((fee) => fee.amount));
  if (matter.claimant !== 'provider' || all <= less) return NOT_COMPUTED;
  return {
    value: all - less,
    working: [...fees.map((fee) => ({ name: 'fee', value: show(fee.amount, matter), from: fee.service })), ...(less === 0n ? [] : [{ name: 'held-back', value: show(less, matter) }])],
  };
};

/** Fees that fell due and were not paid. */
export const feesOwed = (source: Source): AmountMeasure => ({ id: 'fr.fees-owed', source, asks: [], compute: ({ matter }) => owedIn(matter, dueFees(matter), 0n) });

/** Fees that fell due by the day on which the contract ended. */
export const feesUntilTheEnd = (source: Source): AmountMeasure => ({
  id: 'fr.fees-until-the-end', source, asks: [], compute: ({ matter }) => owedIn(matter, dueFees(matter, endedOn(matter)), 0n),
});

/** Fees due beyond the sum that is rightly held back; without a sum all of them are. */
export const feesNotHeldBack = (source: Source): AmountMeasure => ({
  id: 'fr.fees-not-held-back', source, asks: [],
  compute: ({ matter }) => owedIn(matter, dueFees(matter), matter.sums.relief.withheld ?? sum(dueFees(matter).map((fee) => fee.amount))),
});

/** What the performances are worth that the customer keeps, beyond what it paid for them. */
export const valueToGiveBack = (source: Source): AmountMeasure => ({
  id: 'fr.value-to-give-back', source, asks: [{ question: valueKept, burden: 'provider', about: 'case' }], monotone: { 'value-kept': 'up' },
  compute: ({ matter, answer }) => {
    const [kept, paid] = [answer(valueKept), paidIn(matter) ?? 0n];
    return matter.claimant !== 'provider' || typeof kept !== 'bigint' || kept <= paid ? NOT_COMPUTED : { value: kept - paid, working: [{ name: 'value-kept', value: show(kept, matter) }, { name: 'paid', value: show(paid, matter) }] };
  },
});
