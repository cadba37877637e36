import type { Estimate, Sales } from '../values/estimate.js';
import { ZERO, ratio } from '../values/ratio.js';
import type { Ratio } from '../values/ratio.js';
import type { Conversion } from './conversion.js';
import { amountOf, shareOf } from './figures.js';
import { at, word } from './item.js';
import type { Item } from './item.js';
import { dayOf } from './times.js';

const money = (c: Conversion, item: Item | undefined): Ratio | undefined => {
  const amount = amountOf(c, item);
  return amount === undefined ? undefined : ratio(amount);
};

const salesOf = (c: Conversion, item: Item | undefined): Sales | undefined => {
  const sales = money(c, at(item, 'sales'));
  const [from, to] = [dayOf(c, at(item, 'from'), 'first'), dayOf(c, at(item, 'to'), 'first')];
  return sales === undefined ? undefined : { days: from === null || to === null ? null : to - from, sales };
};

/** The figures of an estimate; null when there is none, or one of its figures is not known exactly. */
export const estimateOf = (c: Conversion, loss: Item): Estimate | null => {
  const item = at(loss, 'estimate');
  const exact = (name: string): Ratio | undefined => shareOf(at(item, name));
  const marginRate = exact('marginRate');
  switch (word(at(item, 'method'))) {
    case 'before-after': {
      const [baseline, affected] = [salesOf(c, at(item, 'baseline')), salesOf(c, at(item, 'affected'))];
      return baseline === undefined || affected === undefined || marginRate === undefined ? null : { method: 'before-after', baseline, affected, marginRate };
    }
    case 'hourly-margin': {
      const [hours, salesPerHour] = [exact('hours'), money(c, at(item, 'salesPerHour'))];
      const deferredShare = at(item, 'deferredShare') === undefined ? ZERO : exact('deferredShare');
      return hours === undefined || salesPerHour === undefined || marginRate === undefined || deferredShare === undefined ? null : { method: 'hourly-margin', hours, salesPerHour, marginRate, deferredShare };
    }
    case 'file-reconstruction': {
      const [files, usefulShare, minutesPerFile, hourlyRate] = [exact('files'), exact('usefulShare'), exact('minutesPerFile'), money(c, at(item, 'hourlyRate'))];
      return files === undefined || usefulShare === undefined || minutesPerFile === undefined || hourlyRate === undefined ? null : { method: 'file-reconstruction', files, usefulShare, minutesPerFile, hourlyRate };
    }
    case 'units': {
      const [units, unitAmount] = [exact('units'), money(c, at(item, 'unitAmount'))];
      return units === undefined || unitAmount === undefined ? null : { method: 'units', units, unitAmount };
    }
    case 'price-difference': {
      const [marketPrice, agreedPrice] = [money(c, at(item, 'marketPrice')), money(c, at(item, 'agreedPrice'))];
      return marketPrice === undefined || agreedPrice === undefined ? null : { method: 'price-difference', marketPrice, agreedPrice };
    }
    case undefined:
    default: return null;
  }
};
