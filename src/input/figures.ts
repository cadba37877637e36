import type { Stated, Value } from '../model/fact.js';
import { sameValue } from '../model/fact.js';
import { CURRENCY_CODES, minorDigits } from '../values/currency.js';
import { parseAmount, roundRatio } from '../values/money.js';
import type { Amount } from '../values/money.js';
import { ZERO, WHOLE, compare, exactDecimal, parseRatio, percent, ratio, times } from '../values/ratio.js';
import type { Ratio } from '../values/ratio.js';
import type { Conversion } from './conversion.js';
import { tell } from './conversion.js';
import { at, placeOf, word } from './item.js';
import type { Item } from './item.js';
import { nearest } from './nearest.js';

/** Notes a code that is no currency. */
export const checkCurrency = (c: Pick<Conversion, 'problems'>, code: string, item: Item): void => {
  if (minorDigits(code) === undefined) tell(c, item, { kind: 'unknown-currency', found: code, suggestion: nearest(code, CURRENCY_CODES) });
};

const exchanged = (c: Conversion, amount: Amount, from: string, digits: number, item: Item): Amount | undefined => {
  if (from === c.currency) return amount;
  const rate = c.rates.find((r) => r.from === from && r.to === c.currency)?.rate;
  if (rate !== undefined) return roundRatio(times(ratio(amount * 10n ** BigInt(c.digits), 10n ** BigInt(digits)), rate));
  tell(c, item, { kind: 'no-rate', from, to: c.currency });
  return undefined;
};

const minor = (c: Conversion, item: Item, currency: string, code: Item | undefined): Amount | undefined => {
  const text = item.text;
  if (text === null || parseRatio(text) === undefined) return undefined;
  const digits = minorDigits(currency);
  if (digits === undefined) {
    if (code !== undefined) checkCurrency(c, currency, code);
    return undefined; // of the document's own currency this was said once, at its field
  }
  const amount = parseAmount(text, digits);
  if (amount === undefined) {
    tell(c, item, { kind: 'too-precise', found: text, currency, digits });
    return undefined;
  }
  return exchanged(c, amount, currency, digits, item);
};

/** An amount that is known exactly, in minor units of the matter's currency: a number, a decimal string, or `{amount, currency}`. Undefined for anything else. */
export const amountOf = (c: Conversion, item: Item | undefined): Amount | undefined => {
  if (item === undefined) return undefined;
  if (item.fields === null) return minor(c, item, c.own, undefined);
  const [inner, code] = [at(item, 'amount'), at(item, 'currency')];
  return inner === undefined ? undefined : minor(c, inner, word(code) ?? c.own, code);
};

/** An amount that cannot be below nothing. */
export const sumOf = (c: Conversion, item: Item | undefined): Amount | undefined => {
  const amount = amountOf(c, item);
  if (item !== undefined && amount !== undefined && amount < 0n) tell(c, item, { kind: 'out-of-bounds', found: item.text ?? word(at(item, 'amount')) ?? '', least: '0', most: null });
  return amount;
};

const distinct = (values: readonly (Value | undefined)[]): readonly Value[] =>
  values.reduce<readonly Value[]>((kept, v) => (v === undefined || kept.some((k) => sameValue(k, v)) ? kept : [...kept, v]), []);

/** `{low, likely, high}` as an open answer with its corners; what does not rise is a problem. */
const ranged = (c: Conversion, item: Item, read: (part: Item) => Value | undefined): Stated | undefined => {
  const [low, likely, high] = [at(item, 'low'), at(item, 'likely'), at(item, 'high')];
  if (low === undefined || high === undefined) return undefined;
  const written = [low, likely, high].flatMap((part) => parseRatio(part?.text ?? '') ?? []);
  if (written.some((value, i) => i > 0 && compare(written[i - 1] as Ratio, value) > 0))
    tell(c, item, { kind: 'range-order', low: low.text ?? '', likely: word(likely) ?? null, high: high.text ?? '' });
  const point = likely === undefined ? undefined : read(likely);
  return { state: 'open', values: distinct([read(low), point, read(high)]), ...(point === undefined ? {} : { likely: point }), place: placeOf(item) };
};

/** What a field says of an amount; null and absence say nothing. */
export const amountStated = (c: Conversion, item: Item | undefined): Stated | undefined => {
  if (item === undefined || item.value === null) return undefined;
  if (item.text === 'unknown') return { state: 'open', place: placeOf(item) };
  const code = at(item, 'currency');
  if (at(item, 'low') !== undefined) return ranged(c, item, (part) => minor(c, part, word(code) ?? c.own, code));
  const value = sumOf(c, item);
  return value === undefined ? undefined : { state: 'is', value, place: placeOf(item) };
};

/** A share as it stands; its bounds are checked by `boundsProblems`. */
export const shareOf = (item: Item | undefined): Ratio | undefined => (item?.text === undefined || item.text === null ? undefined : parseRatio(item.text));

/** What a field says of a share; an unknown one is anything from nothing to all, and a chance neither of the two. */
export const shareStated = (c: Conversion, item: Item | undefined, chance = false): Stated | undefined => {
  if (item === undefined || item.value === null) return undefined;
  if (item.text === 'unknown') return { state: 'open', values: [ZERO, WHOLE], ...(chance ? { limits: ['low', 'high'] as const } : {}), place: placeOf(item) };
  if (item.fields !== null) return ranged(c, item, shareOf);
  const value = shareOf(item);
  return value === undefined ? undefined : { state: 'is', value, place: placeOf(item) };
};

/** Notes a share outside 0 to 1 (a chance: outside or at either end), with the share that a percentage would be. */
export const checkShare = (c: Conversion, item: Item, chance = false): void => {
  const value = shareOf(item);
  if (value === undefined || item.text === null) return;
  if (compare(value, WHOLE) > 0)
    tell(c, item, { kind: 'share-above-one', found: item.text, suggestion: compare(percent(value), WHOLE) <= 0 ? (exactDecimal(percent(value)) ?? null) : null });
  else if (compare(value, ZERO) < 0 || (chance && (value.num === 0n || value.num === value.den)))
    tell(c, item, { kind: 'out-of-bounds', found: item.text, least: '0', most: '1' });
};
