import type { Day } from '../values/day.js';
import type { Ratio } from '../values/ratio.js';
import type { Duration } from '../values/duration.js';

/** Where a statement stands: file as named on the command line, path inside the document, line and column from 1 (null when the document has no positions). */
export interface Place {
  readonly file: string;
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** An answer: yes or no, a word (degree, choice), an amount in minor units, an exact number or share, a length of time. */
export type Value = boolean | string | bigint | Ratio | Duration;

/** How well a statement is supported, in the words of the record. */
export type Evidence = 'none' | 'asserted' | 'documented' | 'expert' | 'admitted';

/**
 * What a field of a document, a determination or a dispute says about one question.
 * `apart`: the values are all there are, and nothing between them (a loss merely asserted is proven or it is not).
 * `is`: answered, `since` a day where one goes with it. `open`: raised, with the values it may take in the order in which they are printed, and the one taken when a record names a likely value.
 */
export type Stated =
  | { readonly state: 'is'; readonly value: Value; readonly place: Place; readonly by?: string; readonly netOf?: readonly string[]; readonly since?: Day }
  | { readonly state: 'open'; readonly values?: readonly Value[]; readonly likely?: Value; readonly limits?: readonly ('low' | 'high')[]; readonly apart?: true; readonly place: Place };

/** A text that tells two values apart; equal values give equal texts. */
export const valueKey = (value: Value): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no')
  : typeof value === 'string' ? value
  : typeof value === 'bigint' ? `${value}`
  : 'num' in value ? `${value.num}/${value.den}`
  : `P${value.years}Y${value.months}M${value.days}D${value.businessDays}B${value.seconds.num}/${value.seconds.den}`;

/** Whether two values are the same answer. */
export const sameValue = (a: Value, b: Value): boolean => valueKey(a) === valueKey(b);
