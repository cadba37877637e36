import { minus, plus, ratio, times, ZERO, WHOLE, compare } from './ratio.js';
import type { Ratio } from './ratio.js';

/** Sales over a stretch of days; `days` is null where the stretch is not dated. Amounts in minor units, exact. */
export interface Sales {
  readonly days: number | null;
  readonly sales: Ratio;
}

/** How a loss is estimated from figures of the business. */
export type Estimate =
  | { readonly method: 'before-after'; readonly baseline: Sales; readonly affected: Sales; readonly marginRate: Ratio }
  | { readonly method: 'hourly-margin'; readonly hours: Ratio; readonly salesPerHour: Ratio; readonly marginRate: Ratio; readonly deferredShare: Ratio }
  | { readonly method: 'file-reconstruction'; readonly files: Ratio; readonly usefulShare: Ratio; readonly minutesPerFile: Ratio; readonly hourlyRate: Ratio }
  | { readonly method: 'units'; readonly units: Ratio; readonly unitAmount: Ratio }
  | { readonly method: 'price-difference'; readonly marketPrice: Ratio; readonly agreedPrice: Ratio };

/** One figure of an estimate on the way to its result, in minor units where `money`. */
export interface EstimatePart {
  readonly name: string;
  readonly value: Ratio;
  readonly money: boolean;
}

const MINUTES = ratio(1n, 60n);

const notBelowNothing = (x: Ratio): Ratio => (compare(x, ZERO) < 0 ? ZERO : x);

/** The steps of an estimate, in order; the last one is its result. */
export const estimateParts = (e: Estimate): readonly EstimatePart[] => {
  const money = (name: string, value: Ratio): EstimatePart => ({ name, value, money: true });
  const plain = (name: string, value: Ratio): EstimatePart => ({ name, value, money: false });
  switch (e.method) {
    case 'before-after': {
      const [before, after] = [e.baseline.days, e.affected.days];
      const dated = before !== null && after !== null && before > 0;
      const factor = dated ? ratio(BigInt(after), BigInt(before)) : WHOLE;
      const expected = times(e.baseline.sales, factor);
      const lost = notBelowNothing(minus(expected, e.affected.sales));
      return [money('baseline-sales', e.baseline.sales), ...(dated ? [plain('length-of-period', factor)] : []), money('expected-sales', expected), money('actual-sales', e.affected.sales), money('lost-sales', lost), plain('margin-rate', e.marginRate), money('lost-margin', times(lost, e.marginRate))];
    }
    case 'hourly-margin': {
      const sales = times(e.hours, e.salesPerHour);
      const lost = times(sales, minus(WHOLE, e.deferredShare));
      return [plain('hours', e.hours), money('sales-per-hour', e.salesPerHour), plain('deferred-share', e.deferredShare), money('lost-sales', lost), plain('margin-rate', e.marginRate), money('lost-margin', times(lost, e.marginRate))];
    }
    case 'file-reconstruction': {
      const useful = times(e.files, e.usefulShare);
      const hours = times(times(useful, e.minutesPerFile), MINUTES);
      return [plain('files', e.files), plain('useful-files', useful), plain('hours', hours), money('hourly-rate', e.hourlyRate), money('cost-of-reconstruction', times(hours, e.hourlyRate))];
    }
    case 'units': return [plain('units', e.units), money('unit-amount', e.unitAmount), money('sum-of-units', times(e.units, e.unitAmount))];
    case 'price-difference': return [money('market-price', e.marketPrice), money('agreed-price', e.agreedPrice), money('price-difference', notBelowNothing(minus(e.marketPrice, e.agreedPrice)))];
  }
};

/** What an estimate comes to, exact. */
export const estimated = (e: Estimate): Ratio => plus(ZERO, (estimateParts(e).at(-1) as EstimatePart).value);
