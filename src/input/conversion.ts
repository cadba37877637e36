import type { Problem, ProblemDetail } from '../model/problem.js';
import type { Instant } from '../values/instant.js';
import type { Ratio } from '../values/ratio.js';
import { placeOf } from './item.js';
import type { Item } from './item.js';
import { problem } from './problem.js';

/** What the caller knows and a document does not say. */
export interface Setting {
  /** The day or moment of assessment from the command line; it goes before the record's own. */
  readonly asOf: string | null;
  /** Minutes east of Greenwich that clocks of a zone show at an instant; NaN for a zone that the time-zone data does not have. */
  readonly offsetAt: (zone: string, at: Instant) => number;
}

/** What turning one document into the model needs, and where its problems are gathered. */
export interface Conversion {
  readonly problems: Problem[];
  /** The currency of the matter, with its minor digits. */
  readonly currency: string;
  readonly digits: number;
  /** The currency and the time zone in which the document at hand writes. */
  readonly own: string;
  readonly zone: string | null;
  /** The zone whose calendar says on which day a moment falls: the contract's. */
  readonly calendar: string | null;
  readonly rates: readonly { readonly from: string; readonly to: string; readonly rate: Ratio }[];
  readonly offsetAt: Setting['offsetAt'];
}

/** Notes what is wrong with an item. */
export const tell = (c: Pick<Conversion, 'problems'>, item: Item, detail: ProblemDetail): void => {
  c.problems.push(problem(placeOf(item), detail));
};
