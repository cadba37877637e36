import type { ClaimState, MeasuredNote, MeasuredResult, Review } from '../../../model/measured/measurement.js';

/** A length of time by its units. */
export interface Length {
  readonly years: number;
  readonly months: number;
  readonly days: number;
  readonly businessDays: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** What a language says of measurements: a word or a complete sentence for everything. A missing key does not compile. */
export interface MeasuredWords {
  readonly heading: string;
  readonly result: Readonly<Record<MeasuredResult, string>>;
  readonly note: Readonly<Record<MeasuredNote, (about: string) => string>>;
  readonly review: Readonly<Record<Review, string>>;
  /** `until` is the last day of the claim, where there is one. */
  readonly claim: Readonly<Record<ClaimState, (opens: string | null, until: string | null) => string>>;
  readonly form: Readonly<Record<string, string>>;
  readonly formTerms: { readonly sameProductOnly: string; readonly notTransferable: string; readonly expires: (at: string) => string };
  readonly period: (from: string, to: string, over: boolean) => string;
  readonly figure: (uptime: string, target: string | null) => string;
  readonly noFigure: string;
  readonly credit: (amount: string, percent: string | null, basis: string | null) => string;
  readonly creditUnknown: string;
  readonly serviceTime: (time: string) => string;
  /** So many of each unit of time; what is nothing is left out. */
  readonly length: (x: Length) => string;
  /** The readings that every clause of a kind may have; one that a contract names itself is called by its id. */
  readonly readings: Readonly<Record<string, string>>;
  readonly reading: (name: string, amount: string) => string;
  readonly notPayable: (due: string) => string;
}
