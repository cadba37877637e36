import type { Stated, Value } from '../model/fact.js';
import { estimated } from '../values/estimate.js';
import type { Estimate, Sales } from '../values/estimate.js';
import { roundRatio } from '../values/money.js';
import { ZERO, ratio } from '../values/ratio.js';
import type { Ratio } from '../values/ratio.js';
import type { Conversion } from './conversion.js';
import { amountStated, shareStated } from './figures.js';
import { at, placeOf, word } from './item.js';
import type { Item } from './item.js';
import { dayOf } from './times.js';

/** What a loss comes to by the figures of the business: as it is taken for now, and between which sums it lies where a figure is a range. */
export interface Estimation {
  readonly estimate: Estimate;
  readonly between: Stated | null;
}

/** A figure where it makes the loss smallest, as it is taken for now, and where it makes the loss greatest. */
export type Ends = readonly [least: Ratio, taken: Ratio, most: Ratio];

/** A larger figure makes the loss larger, or smaller. Which of the two is known of every figure, so that the ends of a loss are exact. */
type Bearing = 'raises' | 'lowers';

const exact = (value: Value | undefined): Ratio | undefined => (typeof value === 'bigint' ? ratio(value) : typeof value === 'object' && 'num' in value ? value : undefined);

/** What a field says of a figure; nothing where it is absent or has no bounds. Without a likely value the end counts that hurts whoever claims the loss. */
export const endsOf = (stated: Stated | undefined, bearing: Bearing = 'raises'): Ends | undefined => {
  const values = stated === undefined ? [] : stated.state === 'is' ? [stated.value] : (stated.values ?? []);
  const [low, high] = [exact(values[0]), exact(values.at(-1))];
  if (stated === undefined || low === undefined || high === undefined) return undefined;
  const [least, most] = bearing === 'raises' ? [low, high] : [high, low];
  return [least, (stated.state === 'open' ? exact(stated.likely) : undefined) ?? least, most];
};

/** Builds an estimate at each end of its figures: nothing where one of them is missing. */
export const atEnds = <T>(figures: readonly (Ends | undefined)[], build: (...taken: Ratio[]) => T): readonly [T, T, T] | null => {
  if (!figures.every((f) => f !== undefined)) return null;
  const [least, taken, most] = ([0, 1, 2] as const).map((end) => build(...figures.map((f) => f[end])));
  return [least as T, taken as T, most as T];
};

const estimates = (c: Conversion, item: Item | undefined): readonly [Estimate, Estimate, Estimate] | null => {
  const share = (name: string, bearing?: Bearing): Ends | undefined => endsOf(shareStated(c, at(item, name)), bearing);
  const count = (name: string): Ends | undefined => (at(item, name)?.text === 'unknown' ? undefined : share(name));
  const money = (name: string, bearing?: Bearing): Ends | undefined => endsOf(amountStated(c, at(item, name)), bearing);
  const sales = (name: string, bearing: Bearing): Ends | undefined => endsOf(amountStated(c, at(at(item, name), 'sales')), bearing);
  const dated = (name: string, amount: Ratio): Sales => {
    const stretch = at(item, name);
    const [from, to] = [at(stretch, 'from'), at(stretch, 'to')].map((end) => dayOf(c, end, 'first'));
    return { days: typeof from === 'number' && typeof to === 'number' ? to - from : null, sales: amount };
  };
  switch (word(at(item, 'method'))) {
    case 'before-after':
      return atEnds<Estimate>([sales('baseline', 'raises'), sales('affected', 'lowers'), share('marginRate')], (before, after, marginRate) =>
        ({ method: 'before-after', baseline: dated('baseline', before), affected: dated('affected', after), marginRate }));
    case 'hourly-margin': {
      const deferred: Ends | undefined = at(item, 'deferredShare') === undefined ? [ZERO, ZERO, ZERO] : share('deferredShare', 'lowers');
      return atEnds<Estimate>([count('hours'), money('salesPerHour'), share('marginRate'), deferred], (hours, salesPerHour, marginRate, deferredShare) =>
        ({ method: 'hourly-margin', hours, salesPerHour, marginRate, deferredShare }));
    }
    case 'file-reconstruction':
      return atEnds<Estimate>([count('files'), share('usefulShare'), count('minutesPerFile'), money('hourlyRate')], (files, usefulShare, minutesPerFile, hourlyRate) =>
        ({ method: 'file-reconstruction', files, usefulShare, minutesPerFile, hourlyRate }));
    case 'units':
      return atEnds<Estimate>([count('units'), money('unitAmount')], (units, unitAmount) => ({ method: 'units', units, unitAmount }));
    case 'price-difference':
      return atEnds<Estimate>([money('marketPrice'), money('agreedPrice', 'lowers')], (marketPrice, agreedPrice) => ({ method: 'price-difference', marketPrice, agreedPrice }));
    case undefined:
    default: return null;
  }
};

/** What the figures of the business say of a loss; null when there are none, or one of them has no bounds. */
export const estimateOf = (c: Conversion, loss: Item): Estimation | null => {
  const item = at(loss, 'estimate');
  const ends = item === undefined ? null : estimates(c, item);
  if (item === undefined || ends === null) return null;
  const [least, taken, most] = ends.map((e) => roundRatio(estimated(e))) as [bigint, bigint, bigint];
  return { estimate: ends[1], between: least === most ? null : { state: 'open', values: [...new Set([least, taken, most])], likely: taken, place: placeOf(item) } };
};
