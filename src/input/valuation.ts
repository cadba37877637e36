import type { Stated } from '../model/fact.js';
import type { DataValue } from '../model/recorded.js';
import { formatAmount, roundRatio } from '../values/money.js';
import { complement, plus, times, WHOLE, ZERO } from '../values/ratio.js';
import type { Ratio } from '../values/ratio.js';
import type { Conversion } from './conversion.js';
import { atEnds, endsOf } from './estimate.js';
import type { Ends } from './estimate.js';
import { amountStated, shareStated } from './figures.js';
import { at, each, placeOf, word } from './item.js';
import type { Item } from './item.js';

/** The order in which ways to value lost data are tried. */
const ORDER: readonly DataValue['method'][] = ['recovery', 'recreation', 'lost-profit', 'market-price', 'other'];

const SHOWN: readonly string[] = ['admitted', 'expert', 'documented'];

const NONE: Ends = [ZERO, ZERO, ZERO];

/** How much was out of date is for the debtor to show: nothing of it, or the least that is said, unless a likely share is. */
const obsoleteEnds = (stated: Stated | undefined): Ends | undefined => {
  if (stated === undefined) return undefined;
  const [low = ZERO, high = WHOLE] = (stated.state === 'is' ? [stated.value, stated.value] : stated.values === undefined ? [] : [stated.values[0], stated.values.at(-1)]) as readonly Ratio[];
  return [high, stated.state === 'open' && stated.likely !== undefined ? (stated.likely as Ratio) : low, low];
};

/** What one way comes to: its sum, or hours at their rate; with what is bought again, less what was out of date. Between its ends where a figure is a range; nothing where one has no bounds. */
const worth = (c: Conversion, item: Item): { readonly amount: bigint; readonly between?: Stated } | null => {
  const money = (name: string): Ends | undefined => endsOf(amountStated(c, at(item, name)));
  const hours = at(item, 'hours')?.text === 'unknown' ? undefined : endsOf(shareStated(c, at(item, 'hours')));
  const [rate, amount, obsolete] = [money('hourlyRate'), money('amount'), at(item, 'obsolete')];
  const more = [at(item, 'acquisition') === undefined ? NONE : money('acquisition'), obsolete === undefined ? NONE : obsoleteEnds(shareStated(c, obsolete))];
  const less = (work: Ratio, bought: Ratio, old: Ratio): bigint => roundRatio(times(plus(work, bought), complement(old)));
  const ends = hours !== undefined && rate !== undefined ? atEnds([hours, rate, ...more], (n: Ratio, each: Ratio, bought: Ratio, old: Ratio) => less(times(n, each), bought, old)) : atEnds([amount, ...more], less);
  if (ends === null) return null;
  const [least, taken, most] = ends;
  return least === most ? { amount: taken } : { amount: taken, between: { state: 'open', values: [...new Set([least, taken, most])], likely: taken, place: placeOf(item) } };
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
