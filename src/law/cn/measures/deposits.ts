import type { Asks, AmountMeasure, Line, Measure, Reading, ShareMeasure } from '../../../model/measure.js';
import type { Matter } from '../../../model/matter.js';
import type { Source } from '../../../model/source.js';
import { formatAmount, min, roundRatio, sum } from '../../../values/money.js';
import type { Amount } from '../../../values/money.js';
import { ratio, times, WHOLE, ZERO } from '../../../values/ratio.js';
import { wholePrice } from '../../contract/fees.js';
import { paidAsDeposit } from '../../questions/deposit.js';
import { unperformedShare } from '../../questions/entitled.js';
import { keptAndDays, keptInAll, paidBesideDeposits, refundAmount } from '../../questions/refund.js';
import { depositShare } from '../parameters.js';

/** The side that pays the price, and as a rule gives the deposit. */
const PAYER = 'customer';

/** The side whose deposit a claim is about: its own. */
const giverIn = ({ claimant }: Matter): string => (claimant === 'provider' ? 'provider' : PAYER);

/** What one side handed over as earnest money, or, where nothing was under that name, under a name that leaves it open. An advance is no deposit. */
const handedOver = ({ sums }: Matter, giver = PAYER): Amount => {
  const given = sums.deposits.filter((d) => d.paidBy === giver);
  const named = given.filter((d) => d.nature === 'deposit');
  return sum((named.length > 0 ? named : given.filter((d) => d.nature !== 'advance')).map((d) => d.amount));
};

const COUNTED: readonly Asks[] = [{ question: paidAsDeposit, burden: 'deposit-pleader', about: 'case' }, { question: unperformedShare, burden: 'claimant', about: 'case' }];

/**
 * What the rule on deposits speaks of: no more than a fifth of the price, and in proportion to what was left unperformed. Nothing where it was no deposit, or
 * where there is no price of the whole contract: whoever relies on the rule shows both.
 */
const counted = ({ matter, figure, answer }: Reading, handed: Amount): Amount => {
  const [price, share] = [wholePrice([], matter), answer(unperformedShare, 'case')];
  if (price === undefined || answer(paidAsDeposit, 'case') !== true) return 0n;
  const most = min(handed, roundRatio(times(ratio(price), figure(depositShare))));
  return typeof share === 'object' && 'num' in share ? roundRatio(times(ratio(most), share)) : most;
};

/** What a reader is told where the fifth cannot be worked out: which deposits it concerns. */
const priceUnknown = (matter: Matter): readonly Line[] => (wholePrice([], matter) !== undefined ? [] : [{ name: 'no-price', value: matter.sums.deposits.map((d) => d.id).join(', ') }]);

const line = (name: string, amount: Amount, matter: Matter): Line => ({ name, value: formatAmount(amount, matter.digits) });

/** Twice what counts as deposit and once what exceeds it, or what was no deposit at all. */
export const depositReturned = (source: Source): AmountMeasure => ({
  id: 'cn.deposit-returned', source, asks: COUNTED, parameters: [depositShare], monotone: { 'unperformed-share': 'up' },
  compute: (reading) => {
    const paid = handedOver(reading.matter, giverIn(reading.matter));
    const counts = counted(reading, paid);
    return { value: paid + counts, working: [line('paid', paid, reading.matter), line('deposit', counts, reading.matter), ...priceUnknown(reading.matter)] };
  },
});

/** No more than what is asked back and does not go back already; where the deposit itself is asked for, by the rule on deposits, all of it. */
const asked = (amount: Amount, { matter, stream }: Reading): Amount => {
  const claimed = matter.sums.relief.restitution?.claimed ?? null;
  if (claimed === null || matter.pleas.some((p) => p.plea === 'deposit-rule' && p.by === matter.claimant)) return amount;
  const returned = stream('restitution');
  return returned > claimed ? 0n : min(amount, claimed - returned);
};

/** The deposit once, less what the giver keeps of a performance beyond what that took off money paid in advance. */
export const depositBack = (source: Source): AmountMeasure => ({
  id: 'cn.deposit-back', source, monotone: { 'value-kept': 'down', 'refund-amount': 'up' },
  asks: [{ question: refundAmount, burden: 'provider', about: 'case' }, { question: keptInAll, burden: 'provider', about: 'case' }],
  compute: (reading) => {
    const { matter, answer } = reading;
    const [paid, value, refund] = [handedOver(matter), answer(keptInAll, 'case'), answer(refundAmount, 'case')];
    const { kept, days } = keptAndDays(typeof value === 'bigint' ? value : 0n, matter);
    const before = days + (typeof refund === 'bigint' ? refund : 0n);
    const off = kept > before ? kept - before : 0n;
    return { value: asked(off > paid ? 0n : paid - off, reading), working: [line('paid', paid, matter), ...(off === 0n ? [] : [line('value-kept', off, matter)])] };
  },
});

/** What the giver does not lose: what exceeds a fifth of the price, and the part that its own part performance earned. */
export const depositNotLost = (source: Source): AmountMeasure => ({
  id: 'cn.deposit-not-lost', source, asks: COUNTED, parameters: [depositShare], monotone: { 'unperformed-share': 'down' },
  compute: (reading) => {
    const paid = handedOver(reading.matter);
    const counts = counted(reading, paid);
    return { value: asked(paid - counts, reading), working: [line('paid', paid, reading.matter), line('deposit', counts, reading.matter), ...priceUnknown(reading.matter)] };
  },
});

/** All that the giver paid, its deposit included; not known where nobody recorded what was paid. */
const paidInAll = (matter: Matter): Amount | undefined => { const paid = paidBesideDeposits(matter); return paid === null ? undefined : sum(paid.map((fee) => fee.amount)) + handedOver(matter); };

/** What was paid, to compare with the price. */
export const allPaid = (source: Source): Measure<bigint> => ({ id: 'cn.all-paid', source, asks: [], compute: ({ matter }) => ({ value: paidInAll(matter), working: [] }) });

/** The price of the whole contract, to compare with. */
export const priceOfContract = (source: Source): Measure<bigint> => ({ id: 'cn.price-of-contract', source, asks: [], compute: ({ matter }) => ({ value: wholePrice([], matter), working: [] }) });

/** The deposit as far as the price does not hold it: what was paid beyond the price. Where the payments are not recorded, or there is no price of the whole contract, nobody shows that it was set against it. */
export const depositAfterPerformance = (source: Source): AmountMeasure => ({
  id: 'cn.deposit-after-performance', source, asks: [],
  compute: (reading) => {
    const { matter } = reading;
    const [deposit, paid, price] = [handedOver(matter), paidInAll(matter), wholePrice([], matter)];
    const beyond = paid === undefined || price === undefined ? deposit : paid > price ? min(deposit, paid - price) : 0n;
    return { value: asked(beyond, reading), working: [line('deposit', deposit, matter), ...(paid === undefined || price === undefined ? [] : [line('paid', paid, matter), line('price', price, matter)])] };
  },
});

/** What of a deposit is still to be set against the fees that are open: what was paid and is open beside it leaves room for it in the price. Nothing once the contract has ended or the deposit is asked back. */
export const depositToSetOff = (matter: Matter): Amount => {
  const [price, { relief, unpaid }] = [wholePrice([], matter), matter.sums];
  if (price === undefined || relief.termination !== null || relief.restitution !== null) return 0n;
  const beyond = sum((paidBesideDeposits(matter) ?? []).map((fee) => fee.amount)) + sum(unpaid.map((fee) => fee.amount)) + handedOver(matter) - price;
  return beyond <= 0n ? 0n : min(handedOver(matter), beyond);
};

/** What is left of the loss once what a deposit brings is counted, whether it is kept or comes back twofold: the rule on deposits and damages together never exceed the loss. */
export const lossAboveDeposit = (source: Source): ShareMeasure => ({
  id: 'cn.loss-above-deposit', source, asks: COUNTED, parameters: [depositShare],
  compute: (reading) => {
    const { matter, head } = reading;
    const loss = matter.subjects.loss.reduce((n, l) => n + head(l.id), 0n);
    const counts = counted(reading, handedOver(matter)) + counted(reading, handedOver(matter, 'provider'));
    return { value: loss === 0n || counts === 0n ? WHOLE : counts >= loss ? ZERO : ratio(loss - counts, loss), working: [line('deposit', counts, matter)] };
  },
});
