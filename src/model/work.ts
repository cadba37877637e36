import type { Day } from '../values/day.js';
import type { Period } from '../values/period.js';
import type { Place } from './fact.js';

/** A day of the record: when it happened, that it did not happen, or that nobody knows. */
export type Told = { readonly day: Day | null; readonly open: boolean; readonly place: Place };

/** A stretch of time by the clocks of the contract's zone, in milliseconds since 1970-01-01; without an end it went on. */
export interface OpenSpan {
  readonly from: number;
  readonly to: number | null;
}

/** What a promise says of itself in figures; null is not said. Lengths in days. */
export interface PromisedWork {
  readonly every: number | null;
  readonly kept: number | null;
  readonly copies: number | null;
  readonly due: Day | null;
  readonly allowed: number | null;
}

/** The days and counts of what was done and left undone, as the record tells them; undefined is not told. */
export interface Work {
  readonly delivered: Told | undefined;
  readonly accepted: Told | undefined;
  /** When the customer handed over what the provider needed. */
  readonly supplied: Told | undefined;
  readonly detected: Told | undefined;
  readonly restored: Told | undefined;
  readonly planStarted?: Told | undefined;
  readonly usersInformed?: Told | undefined;
  /** When the controller was told; where the customer is the controller, when customers were. */
  readonly controllerInformed?: Told | undefined;
  readonly authorityInformed?: Told | undefined;
  readonly personsInformed?: Told | undefined;
  readonly lastCopy: Told | undefined;
  readonly copies: number | undefined;
  /** When the customer did what is said to be the sole cause. */
  readonly act: Told | undefined;
  /** When the hindrance of the first cause with force majeure was over. */
  readonly hindrance: Told | undefined;
  readonly promised: ReadonlyMap<string, PromisedWork>;
  /** For how long each promise was not kept; empty where the record does not say. */
  readonly failing?: ReadonlyMap<string, readonly OpenSpan[]>;
  /** The whole days on which nothing of a promise was performed, by the id of the promise; a day of which that is not sure is none. */
  readonly undone?: ReadonlyMap<string, readonly Period[]>;
  /** The time a loss spreads over. */
  readonly periods: ReadonlyMap<string, { readonly from: Day; readonly to: Day }>;
}
