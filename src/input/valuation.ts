import type { DataValue } from '../model/recorded.js';
import { formatAmount, roundRatio } from '../values/money.js';
import { complement, plus, ratio, times, ZERO } from '../values/ratio.js';
import type { Ratio } from '../values/ratio.js';
import type { Conversion } from './conversion.js';
import { amountOf, shareOf } from './figures.js';
import { at, each, placeOf, word } from './item.js';
import type { Item } from './item.js';

/** The order in which ways to value lost data are tried. */
const ORDER: readonly DataValue['method'][] = ['recovery', 'recreation', 'lost-profit', 'market-price', 'other'];

const SHOWN: readonly string[] = ['admitted', 'expert', 'documented'];

/** What one way comes to: its sum, or hours at their rate; with what is bought again, less what was out of date. Nothing where a figure is not known exactly. */
const worth = (c: Conversion, item: Item): bigint | null => {
  const [hours, rate, amount] = [shareOf(at(item, 'hours')), amountOf(c, at(item, 'hourlyRate')), amountOf(c, at(item, 'amount'))];
  const work: Ratio | undefined = hours !== undefined && rate !== undefined ? times(hours, ratio(rate)) : amount === undefined ? undefined : ratio(amount);
  const [bought, obsolete] = [at(item, 'acquisition'), at(item, 'obsolete')];
  const [extra, old] = [bought === undefined ? ratio(0n) : money(c, bought), obsolete === undefined ? ZERO : shareOf(obsolete)];
  return work === undefined || extra === undefined || old === undefined ? null : roundRatio(times(plus(work, extra), complement(old)));
};

const money = (c: Conversion, item: Item): Ratio | undefined => {
  const amount = amountOf(c, item);
  return amount === undefined ? undefined : ratio(amount);
};

/** The ways in which the record values a loss of data, in the order in which they are tried; making again is none of them where nothing can be made again. */
export const valuations = (c: Conversion, loss: Item, recreatable: boolean): readonly DataValue[] =>
  each(at(loss, 'valuation')).map((item): DataValue => {
    const [method, amount, evidence] = [word(at(item, 'method')) as DataValue['method'], worth(c, item), word(at(item, 'evidence')) ?? 'asserted'];
    return {
      method, amount, shown: amount !== null && SHOWN.includes(evidence) && (recreatable || method !== 'recreation'), place: placeOf(item),
      working: [{ name: `value-${method}`, value: amount === null ? '?' : formatAmount(amount, c.digits) }],
    };
  }).sort((a, b) => ORDER.indexOf(a.method) - ORDER.indexOf(b.method));

/** The first way that is shown; undefined when none is. */
export const firstShown = (list: readonly DataValue[]): DataValue | undefined => list.find((v) => v.shown);
