import type { Matter } from '../../../model/matter.js';
import type { AmountMeasure } from '../../../model/measure.js';
import type { Source } from '../../../model/source.js';
import { formatAmount, roundRatio, sum } from '../../../values/money.js';
import type { Amount } from '../../../values/money.js';
import { decimalText, ratio, times } from '../../../values/ratio.js';
import { fraudMinimum, fraudMultiple } from '../parameters.js';
import { priceOf } from './price-reduction.js';

/** The same matter with the money of the services that the record speaks of, and no other: a sum that names no service is not shown to be the price of one of several. */
const ofItsServices = (matter: Matter): Matter => {
  const { services, fees, sums } = matter;
  if (services === undefined) return matter;
  const its = (item: { readonly service: string }): boolean => services.includes(item.service);
  return {
    ...matter, fees: { paid: fees.paid?.filter(its) ?? null, agreed: fees.agreed.filter(its) },
    sums: { ...sums, unpaid: sums.unpaid.filter(its), prepaid: sums.prepaid.filter(its) },
  };
};

/** The price of what the fraud was about, or, where none was paid or is owed beside it, the money paid in advance; undefined where nobody recorded either. */
const priceDeceived = (whole: Matter): Amount | undefined => {
  const matter = ofItsServices(whole);
  const [price, inAdvance] = [priceOf(matter), matter.sums.prepaid.flatMap((account) => account.paid ?? [])];
  return inAdvance.length > 0 && (price === undefined || price === 0n) ? sum(inAdvance) : price;
};

/** What fraud adds: three times the price of the services it was about, and not less than a minimum (in yuan, as the law has it), whatever is known of the price. */
export const addedForFraud = (source: Source): AmountMeasure => ({
  id: 'cn.added-for-fraud', source, asks: [], parameters: [fraudMultiple, fraudMinimum], monotone: {},
  compute: ({ matter, figure }) => {
    const price = priceDeceived(matter);
    const [multiple, unit] = [figure(fraudMultiple), 10n ** BigInt(matter.digits)];
    const least = roundRatio(times(figure(fraudMinimum), ratio(unit)));
    const found = roundRatio(times(ratio(price ?? 0n), multiple));
    const show = (amount: bigint): string => formatAmount(amount, matter.digits);
    const line = price === undefined ? [] : [{ name: 'price', value: show(price), ...(matter.services === undefined ? {} : { from: matter.services.join(' ') }) }, { name: 'multiple', value: decimalText(multiple), from: fraudMultiple.id }];
    return { value: found > least ? found : least, working: [...line, { name: 'minimum', value: show(least), from: fraudMinimum.id }] };
  },
});
