import type { Stated, Value } from '../model/fact.js';
import type { DataValue } from '../model/recorded.js';
import { formatAmount, roundRatio } from '../values/money.js';
import { complement, plus, ratio, times, WHOLE, ZERO } from '../values/ratio.js';
import type { Ratio } from '../values/ratio.js';
import type { Conversion } from './conversion.js';
import { amountOf, shareOf, shareStated } from './figures.js';
import { at, each, placeOf, word } from './item.js';
import type { Item } from './item.js';

/** The order in which ways to value lost data are tried. */
const ORDER: readonly DataValue['method'][] = ['recovery', 'recreation', 'lost-profit', 'market-price', 'other'];

const SHOWN: readonly string[] = ['admitted', 'expert', 'documented'];

/** What one way comes to: its sum, or hours at their rate; with what is bought again, less what was out of date. Nothing where a figure is not known exactly; how much was out of date may be open. */
const worth = (c: Conversion, item: Item): { readonly amount: bigint; readonly between?: Stated } | null => {
  const [hours, rate, amount] = [shareOf(at(item, 'hours')), amountOf(c, at(item, 'hourlyRate')), amountOf(c, at(item, 'amount'))];
  const work: Ratio | undefined = hours !== undefined && rate !== undefined ? times(hours, ratio(rate)) : amount === undefined ? undefined : ratio(amount);
  const [bought, obsolete] = [at(item, 'acquisition'), at(item, 'obsolete')];
  const [extra, old] = [bought === undefined ? ratio(0n) : money(c, bought), shareStated(c, obsolete)];
  if (work === undefined || extra === undefined || (obsolete !== undefined && old === undefined)) return null;
  const less = (share: Value): bigint => roundRatio(times(plus(work, extra), complement(share as Ratio)));
  if (old?.state !== 'open') return { amount: less(old?.value ?? ZERO) };
  /* What was out of date is for the debtor to show: nothing of it, or the least that is said. */
  const values = (old.values ?? [ZERO, WHOLE]).map(less);
  const likely = old.likely === undefined ? greatest(values) : less(old.likely);
  return { amount: likely, between: { state: 'open', values, likely, place: placeOf(item) } };
};

const greatest = (list: readonly bigint[]): bigint => list.reduce((a, b) => (b > a ? b : a));

const money = (c: Conversion, item: Item): Ratio | undefined => {
  const amount = amountOf(c, item);
  return amount === undefined ? undefined : ratio(amount);
};

/** The ways in which the record values a loss of data, in the order in which they are tried; making again is none of them where nothing can be made again. */
export const valuations = (c: Conversion, loss: Item, recreatable: boolean): readonly DataValue[] =>
  each(at(loss, 'valuation')).map((item): DataValue => {
    const [method, found, evidence] = [word(at(item, 'method')) as DataValue['method'], worth(c, item), word(at(item, 'evidence')) ?? 'asserted'];
    const amount = found?.amount ?? null;
    const counts = amount !== null && (recreatable || method !== 'recreation');
    return {
      method, amount, ...(found?.between === undefined ? {} : { between: found.between }), shown: counts && SHOWN.includes(evidence), ...(counts && evidence === 'asserted' ? { asserted: true as const } : {}), place: placeOf(item),
      working: [{ name: `value-${method}`, value: amount === null ? '?' : formatAmount(amount, c.digits) }],
    };
  }).sort((a, b) => ORDER.indexOf(a.method) - ORDER.indexOf(b.method));

/** The first way that is shown; undefined when none is. */
export const firstShown = (list: readonly DataValue[]): DataValue | undefined => list.find((v) => v.shown);
