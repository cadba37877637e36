import type { AmountMeasure } from '../../../model/measure.js';
import type { Source } from '../../../model/source.js';
import { formatAmount, roundRatio } from '../../../values/money.js';
import { decimalText, ratio, times } from '../../../values/ratio.js';
import { fraudMinimum, fraudMultiple } from '../parameters.js';
import { priceOf } from './price-reduction.js';

/** What fraud adds: three times the price of the service, and not less than a minimum (in yuan, as the law has it). */
export const addedForFraud = (source: Source): AmountMeasure => ({
  id: 'cn.added-for-fraud', source, asks: [], parameters: [fraudMultiple, fraudMinimum], monotone: {},
  compute: ({ matter, figure }) => {
    const price = priceOf(matter);
    if (price === undefined) return { value: undefined, working: [] };
    const [multiple, unit] = [figure(fraudMultiple), 10n ** BigInt(matter.digits)];
    const least = roundRatio(times(figure(fraudMinimum), ratio(unit)));
    const found = roundRatio(times(ratio(price), multiple));
    const show = (amount: bigint): string => formatAmount(amount, matter.digits);
    return { value: found > least ? found : least, working: [{ name: 'price', value: show(price) }, { name: 'multiple', value: decimalText(multiple), from: fraudMultiple.id }, { name: 'minimum', value: show(least), from: fraudMinimum.id }] };
  },
});
