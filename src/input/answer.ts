import type { Stated, Value } from '../model/fact.js';
import { parseDuration } from '../values/duration.js';
import { compare, parseRatio, percent, exactDecimal, WHOLE } from '../values/ratio.js';
import type { Conversion } from './conversion.js';
import { tell } from './conversion.js';
import { amountStated, shareOf, sumOf } from './figures.js';
import { at, placeOf, word, words } from './item.js';
import type { Item } from './item.js';
import { nearest } from './nearest.js';
import { DEGREES, degreesBetween } from './statement.js';
import { dayOf } from './times.js';

/** Questions answered by a plain number or share; a bare number that answers any other is an amount. */
const isNumber = (question: string): boolean => /(^|-)(share|multiple|surcharge)$/.test(question);

/** Shares of a whole; a weight (`responsibility-share`) and a multiple may exceed it. */
const isShare = (question: string): boolean => isNumber(question) && question !== 'responsibility-share' && question !== 'punitive-multiple';

const DURATIONS = ['reaction-time', 'reletting-period', 'counter-notice-period'];

const numberOf = (c: Conversion, question: string, item: Item): Value | undefined => {
  const value = shareOf(item);
  if (value !== undefined && item.text !== null && isShare(question) && compare(value, WHOLE) > 0)
    tell(c, item, { kind: 'share-above-one', found: item.text, suggestion: compare(percent(value), WHOLE) <= 0 ? (exactDecimal(percent(value)) ?? null) : null });
  if (value !== undefined && item.text !== null && value.num < 0n) tell(c, item, { kind: 'out-of-bounds', found: item.text, least: '0', most: isShare(question) ? '1' : null });
  return value;
};

const wordOf = (c: Conversion, question: string, item: Item, text: string): Value | undefined => {
  if (DURATIONS.includes(question)) {
    const duration = parseDuration(text);
    if (duration === undefined) tell(c, item, { kind: 'wrong-form', form: 'duration', found: text });
    return duration;
  }
  if (isNumber(question) || parseRatio(text) !== undefined) {
    if (parseRatio(text) !== undefined) return isNumber(question) ? numberOf(c, question, item) : sumOf(c, item);
    tell(c, item, { kind: 'wrong-form', form: 'decimal', found: text });
    return undefined;
  }
  if (question === 'fault-degree' && !DEGREES.includes(text)) tell(c, item, { kind: 'not-one-of', allowed: DEGREES, found: text, suggestion: nearest(text, DEGREES) });
  return text;
};

const ofMapping = (c: Conversion, question: string, item: Item): Stated | undefined => {
  const place = placeOf(item);
  const is = (value: Value | undefined): Extract<Stated, { state: 'is' }> | undefined => (value === undefined ? undefined : { state: 'is', value, place });
  if (at(item, 'amount') !== undefined) return is(sumOf(c, item));
  if (at(item, 'low') !== undefined) {
    if (!isNumber(question)) return amountStated(c, item);
    const corners = ['low', 'likely', 'high'].flatMap((name) => { const part = at(item, name); return part === undefined ? [] : [numberOf(c, question, part)]; });
    const likely = at(item, 'likely') === undefined ? undefined : shareOf(at(item, 'likely'));
    return { state: 'open', values: corners.flatMap((v) => v ?? []), ...(likely === undefined ? {} : { likely }), place };
  }
  if (at(item, 'value') !== undefined) {
    const [stated, since] = [is(word(at(item, 'value'))), dayOf(c, at(item, 'since'), 'first')];
    return stated === undefined || since === null ? stated : { ...stated, since };
  }
  const [least, most] = [word(at(item, 'atLeast')) ?? null, word(at(item, 'atMost')) ?? null];
  return least === null && most === null ? { state: 'open', place } : { state: 'open', values: degreesBetween(least, most), place };
};

/**
 * What a determination answers, read by its shape: yes or no; a word; an amount, with the reductions it already contains; a share or number where the
 * question asks one; a length of time; bounds and ranges, which leave the answer open within them.
 */
export const answerOf = (c: Conversion, question: string, item: Item): Stated | undefined => {
  if (item.fields !== null) {
    const stated = ofMapping(c, question, item);
    const netOf = words(at(item, 'netOf'));
    return stated?.state === 'is' && netOf.length > 0 ? { ...stated, netOf } : stated;
  }
  const place = placeOf(item);
  if (item.text === 'unknown') return { state: 'open', place };
  const value = typeof item.value === 'boolean' ? item.value
    : typeof item.value === 'number' ? (isNumber(question) ? numberOf(c, question, item) : sumOf(c, item))
    : wordOf(c, question, item, item.text ?? '');
  return value === undefined ? undefined : { state: 'is', value, place };
};
