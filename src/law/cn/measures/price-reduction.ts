import type { AmountMeasure, Reading } from '../../../model/measure.js';
import type { Matter } from '../../../model/matter.js';
import type { Source } from '../../../model/source.js';
import { formatAmount, min, roundRatio, sum } from '../../../values/money.js';
import type { Amount } from '../../../values/money.js';
import { decimalText, ratio, times } from '../../../values/ratio.js';
import { priceOnce } from '../../contract/fees.js';
import { priceReductionShare } from '../../questions/price.js';

/** The price: what was agreed once, else what was paid and is still owed of running fees. */
export const priceOf = (matter: Matter): Amount | undefined =>
  priceOnce(matter) ??
  (matter.fees.paid === null && matter.sums.unpaid.length === 0 ? undefined : sum([...(matter.fees.paid ?? []), ...matter.sums.unpaid].map((fee) => fee.amount)));

/** The value delivered, where it is stated as a sum and no court or expert found the share itself. */
const deliveredIn = (matter: Matter): Amount | null => (matter.determinations.has('price-reduction-share|case:') ? null : matter.sums.relief.deliveredSum);

/** What comes off the price: the share of value that is missing, or the price less the value delivered where that is stated as a sum. */
export const priceCut = ({ answer, matter }: Reading): Amount | undefined => {
  const [price, share] = [priceOf(matter), answer(priceReductionShare, 'case')];
  const deliveredSum = deliveredIn(matter);
  if (price === undefined) return undefined;
  if (deliveredSum !== null) return deliveredSum >= price ? 0n : price - deliveredSum;
  return typeof share === 'object' && 'num' in share ? roundRatio(times(ratio(price), share)) : undefined;
};

/** The reduction as far as the price was paid, less what service credits already gave back of it: it is first taken from what is still owed, and only the rest is paid back. */
export const priceTakenOff = (source: Source): AmountMeasure => ({
  id: 'cn.price-taken-off', source, asks: [{ question: priceReductionShare, burden: 'customer', about: 'case' }], monotone: { 'price-reduction-share': 'up' },
  compute: (reading) => {
    const { matter, answer } = reading;
    const [price, cut, share] = [priceOf(matter), priceCut(reading), answer(priceReductionShare, 'case')];
    if (matter.claimant === 'provider' || price === undefined || cut === undefined) return { value: undefined, working: [] };
    const credited = min(reading.stream('credits'), cut);
    const owed = sum(matter.sums.unpaid.map((fee) => fee.amount));
    const show = (amount: Amount): string => formatAmount(amount, matter.digits);
    return {
      value: cut - credited > owed ? cut - credited - owed : 0n,
      working: [
        { name: 'price', value: show(price) }, ...(typeof share === 'object' && 'num' in share && deliveredIn(matter) === null ? [{ name: 'share-missing', value: decimalText(share) }] : []),
        { name: 'price-cut', value: show(cut) }, ...(credited === 0n ? [] : [{ name: 'credit', value: show(credited) }]), ...(owed === 0n ? [] : [{ name: 'still-owed', value: show(owed) }]),
      ],
    };
  },
});
