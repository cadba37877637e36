import type { AmountMeasure, Reading } from '../../../model/measure.js';
import type { Matter } from '../../../model/matter.js';
import type { Source } from '../../../model/source.js';
import { formatAmount, min, roundRatio, sum } from '../../../values/money.js';
import type { Amount } from '../../../values/money.js';
import { decimalText, over, plus, ratio, times, ZERO } from '../../../values/ratio.js';
import type { Ratio } from '../../../values/ratio.js';
import { common, union } from '../../../values/timeSpan.js';
import type { TimeSpan } from '../../../values/timeSpan.js';
import { paidFor, partsAgreed, partsPaid, stretchesOf } from '../../contract/bad-time.js';
import type { BadTime } from '../../contract/bad-time.js';
import { priceOnce } from '../../contract/fees.js';
import { brokenPromises } from '../../questions/broken.js';
import { prepaidFor } from './prepaid-price.js';
import { priceReductionShare } from '../../questions/price.js';

/** The price: what was agreed once, else what was paid and is still owed of running fees. */
export const priceOf = (matter: Matter): Amount | undefined =>
  priceOnce(matter) ??
  (matter.fees.paid === null && matter.sums.unpaid.length === 0 ? undefined : sum([...(matter.fees.paid ?? []), ...matter.sums.unpaid].map((fee) => fee.amount)));

/** The value delivered, where it is stated as a sum and no court or expert found the share itself. */
const deliveredIn = (matter: Matter): Amount | null => (matter.determinations.has('price-reduction-share|case:') ? null : matter.sums.relief.deliveredSum);

/** The promises that were not kept, of those for which the price is cut. */
const badTime = (matter: Matter): BadTime => {
  const named = matter.sums.relief.cutFor ?? [];
  return { promises: brokenPromises(matter).filter((promise) => named.length === 0 || named.includes(promise.id)), untold: [] };
};

/** What one service costs for the time in which it was not as promised: what was paid ahead counts for its own time; what is paid once, or what nobody dates, counts whole; of what is still owed the record tells no time, so the agreed fee takes its place. */
const priceOfService = (service: string, bad: BadTime, matter: Matter): Ratio | undefined => {
  const own = <T extends { readonly service: string }>(items: readonly T[]): readonly T[] => items.filter((item) => item.service === service);
  const [agreed, unpaid, paid] = [own(matter.fees.agreed), own(matter.sums.unpaid), own(paidFor(matter) ?? [])];
  const total = (parts: readonly { readonly exact: Ratio }[]): Ratio => parts.reduce((n, part) => plus(n, part.exact), ZERO);
  const told = stretchesOf(service, bad, matter) !== null;
  const ahead = prepaidFor(service, matter);
  if (ahead.length > 0) return total(told ? partsPaid(ahead, bad, matter) : ahead);
  const its = { ...matter, fees: { ...matter.fees, agreed } };
  const once = priceOnce(its);
  if (once !== undefined) return ratio(once);
  if (told && agreed.length > 0 && (unpaid.length > 0 || matter.fees.paid === null)) return total(partsAgreed(bad, its));
  const owed = ratio(sum(unpaid.map((fee) => fee.amount)));
  return matter.fees.paid === null && unpaid.length === 0 ? undefined : plus(owed, total(told ? partsPaid(paid, bad, matter) : paid));
};

/** The price of the part that was not as promised: of the services concerned, for the time in which they were not; the price of all where nobody says which or how long. */
const priceOfPart = (matter: Matter): Ratio | undefined => {
  const bad = badTime(matter);
  if (bad.promises.length === 0 && matter.sums.relief.cutFor !== undefined) return undefined;
  const services = [...new Set([...matter.fees.agreed, ...(matter.fees.paid ?? []), ...matter.sums.unpaid, ...matter.sums.prepaid.filter((account) => account.service !== '')].map((fee) => fee.service))].filter((service) => stretchesOf(service, bad, matter)?.length !== 0);
  const parts = services.map((service) => priceOfService(service, bad, matter));
  const known = parts.flatMap((part) => part ?? []);
  const whole = priceOf(matter);
  return known.length > 0 && known.length === parts.length ? known.reduce((n, part) => plus(n, part), ZERO) : whole === undefined ? undefined : ratio(whole);
};

/** What a time of one service costs as far as it was not as promised in it. Where nobody says how long it was not, or which service was not, it was not for all of that time. */
export const priceWithin = (service: string, time: readonly TimeSpan[], matter: Matter): Ratio => {
  const bad = badTime(matter);
  const told = stretchesOf(service, bad, matter);
  const both = told === null || told.length === 0 ? union(time) : common(time, told.map((s) => ({ from: s.from, to: s.to ?? Number.MAX_SAFE_INTEGER })));
  if (both.length === 0 || bad.promises.length === 0 || matter.work === undefined) return ZERO;
  return priceOfService(service, bad, { ...matter, work: { ...matter.work, failing: new Map(bad.promises.map((p) => [p.id, both])) } }) ?? ZERO;
};

/** The share of the price of the part concerned that comes off. */
export const shareOff = (reading: Reading): Ratio => {
  const [price, cut] = [priceOfPart(reading.matter), priceCut(reading)];
  return price === undefined || cut === undefined || price.num === 0n ? ZERO : over(ratio(cut), price);
};

/** What comes off the price: of the price of the part concerned the share of value that is missing, or what the value delivered leaves of it where that is stated as a sum. */
export const priceCut = ({ answer, matter }: Reading): Amount | undefined => {
  const [price, share] = [priceOfPart(matter), answer(priceReductionShare, 'case')];
  const deliveredSum = deliveredIn(matter);
  if (price === undefined) return undefined;
  const whole = roundRatio(price);
  if (deliveredSum !== null) return deliveredSum >= whole ? 0n : whole - deliveredSum;
  return typeof share === 'object' && 'num' in share ? roundRatio(times(price, share)) : undefined;
};

/** The reduction as far as the price was paid, less what service credits already gave back of it: it is first taken from what is still owed, and only the rest is paid back. */
export const priceTakenOff = (source: Source): AmountMeasure => ({
  id: 'cn.price-taken-off', source, asks: [{ question: priceReductionShare, burden: 'customer', about: 'case' }], monotone: { 'price-reduction-share': 'up' },
  compute: (reading) => {
    const { matter, answer } = reading;
    const [price, cut, share] = [priceOfPart(matter), priceCut(reading), answer(priceReductionShare, 'case')];
    if (matter.claimant === 'provider' || price === undefined || cut === undefined) return { value: undefined, working: [] };
    const credited = min(reading.stream('credits'), cut);
    const owed = sum(matter.sums.unpaid.map((fee) => fee.amount));
    const show = (amount: Amount): string => formatAmount(amount, matter.digits);
    return {
      value: cut - credited > owed ? cut - credited - owed : 0n,
      working: [
        { name: 'price', value: show(roundRatio(price)) }, ...(typeof share === 'object' && 'num' in share && deliveredIn(matter) === null ? [{ name: 'share-missing', value: decimalText(share) }] : []),
        { name: 'price-cut', value: show(cut) }, ...(credited === 0n ? [] : [{ name: 'credit', value: show(credited) }]), ...(owed === 0n ? [] : [{ name: 'still-owed', value: show(owed) }]),
      ],
    };
  },
});

/** How much of the price falls away in all, whether it was paid or is still owed. */
export const priceCutGiven = (source: Source): AmountMeasure => ({
  id: 'cn.price-cut-given', source, asks: [{ question: priceReductionShare, burden: 'customer', about: 'case' }], monotone: { 'price-reduction-share': 'up' },
  compute: (reading) => {
    const cut = priceCut(reading);
    return { value: cut, working: cut === undefined ? [] : [{ name: 'price-cut', value: formatAmount(cut, reading.matter.digits) }] };
  },
});
