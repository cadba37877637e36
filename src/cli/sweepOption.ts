import { InvalidArgumentError } from 'commander';
import { parseDaySpan } from '../values/daySpan.js';
import { MOST_POINTS, parseStretch } from '../values/stretch.js';
import type { Values } from './sweeping.js';

/** What a sweep was asked for; `all` are the words that the field may hold. */
export interface SweepAsked {
  readonly path: string;
  readonly values: Values | { readonly all: true };
}

const EXPECTED = 'Expected PATH=A..B (two figures or two days, A before B, then nothing, :STEP such as 5000 or P1M, or :xN for N points, at most 1000), PATH=a|b|c, or PATH=all for every word of a field; such as losses[0].proven=0..100000:5000 or concludedOn=2016-09-28..2016-10-03.';

const listOf = (text: string): readonly string[] | undefined => {
  const values = [...new Set(text.split('|').map((v) => v.trim()))];
  return text.includes('|') && values.length > 1 && BigInt(values.length) <= MOST_POINTS ? values : undefined;
};

const valuesOf = (text: string): SweepAsked['values'] | undefined => {
  if (text === 'all') return { all: true };
  const [list, days, figures] = [listOf(text), parseDaySpan(text), parseStretch(text)];
  return list !== undefined ? { list } : days !== undefined ? { days } : figures === undefined ? undefined : { figures };
};

/** Reads `--sweep`. */
export const sweep = (text: string): SweepAsked => {
  const cut = text.indexOf('=');
  const values = cut > 0 ? valuesOf(text.slice(cut + 1).trim()) : undefined;
  if (values === undefined) throw new InvalidArgumentError(EXPECTED);
  return { path: text.slice(0, cut).trim(), values };
};
