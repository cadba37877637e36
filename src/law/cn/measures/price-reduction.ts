import type { AmountMeasure } from '../../../model/measure.js';
import type { Source } from '../../../model/source.js';
import { formatAmount, roundRatio, sum } from '../../../values/money.js';
import { decimalText, ratio, times } from '../../../values/ratio.js';
import { contractPrice } from '../../contract/fees.js';
import { priceReductionShare } from '../../questions/price.js';

/** The price, or what was paid of running fees, times the share of value that is missing. */
export const priceTakenOff = (source: Source): AmountMeasure => ({
  id: 'cn.price-taken-off', source, asks: [{ question: priceReductionShare, burden: 'claimant', about: 'case' }], monotone: { 'price-reduction-share': 'up' },
  compute: ({ answer, matter }) => {
    const share = answer(priceReductionShare, 'case');
    const once = contractPrice({ kind: 'contract-price', services: [], multiple: { num: 1n, den: 1n } }, matter).value;
    const price = once ?? (matter.fees.paid === null ? undefined : sum(matter.fees.paid.map((fee) => fee.amount)));
    if (price === undefined || typeof share !== 'object' || !('num' in share)) return { value: undefined, working: [] };
    return { value: roundRatio(times(ratio(price), share)), working: [{ name: 'price', value: formatAmount(price, matter.digits) }, { name: 'share-missing', value: decimalText(share) }] };
  },
});
