import type { Amount } from '../values/money.js';
import type { Place, Stated } from './fact.js';

/** One way to put a value on lost data, and whether it is shown. */
export interface DataValue {
  readonly method: 'recovery' | 'recreation' | 'lost-profit' | 'market-price' | 'other';
  /** Null when its figures are not known exactly. */
  readonly amount: Amount | null;
  /** What it may come to where a figure is a range, or how much was out of date is open; the amount is then what is taken until somebody shows more. */
  readonly between?: Stated;
  readonly shown: boolean;
  /** Of a way that is asserted and no more: it may still be shown. */
  readonly asserted?: true;
  readonly place: Place;
  readonly working: readonly { readonly name: string; readonly value: string }[];
}

/** Something on record that bears on a question: an act, a lack, a date, a piece of evidence. A reason for whoever answers; it answers nothing. */
export interface OnRecord {
  /** `act:`, `had:`, `lacked:`, `on:`, `never:`, `customer:`, `evidence:`, `withheld:`, `level:` or `piece:`, then a word of the record. */
  readonly what: string;
  readonly detail?: string;
  readonly place: Place;
}
