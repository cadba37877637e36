import type { Tally } from '../values/tally.js';

/** What a run over an export adds up: every record is in exactly one of scored, rejected and superseded. */
export interface Summary {
  readonly records: number;
  readonly scored: number;
  readonly rejected: number;
  /** Left out by the rule for records that share an id. */
  readonly superseded: number;
  readonly outcomes: ReadonlyMap<string, number>;
  readonly currencies: ReadonlyMap<string, { readonly digits: number; readonly claimed: Tally; readonly award: Tally }>;
  /** How many records were rejected for each code of a problem; a record may have several. */
  readonly reasons: ReadonlyMap<string, number>;
}
