import type { Amount } from '../../values/money.js';
import type { Day } from '../../values/day.js';
import type { Duration } from '../../values/duration.js';
import type { Instant } from '../../values/instant.js';
import type { Ratio } from '../../values/ratio.js';
import type { TimeSpan } from '../../values/timeSpan.js';
import type { PromiseTerms } from './terms.js';

/** What a measurement has to say beside its figures; a closed list. */
export type MeasuredNote =
  | 'zero-length-outage-ignored' | 'outages-not-complete' | 'period-not-over' | 'open-outage-without-as-of' | 'end-of-outage-unknown' | 'several-services' | 'time-zone-assumed'
  | 'billing-cycle-assumed' | 'started-assumed' | 'even-requests-assumed' | 'error-rate-unknown' | 'degraded-not-counted' | 'start-not-known' | 'notice-unknown'
  | 'planned-work-on-record-only' | 'condition-not-shown' | 'condition-not-met' | 'wrong-version' | 'aggregate-measurement' | 'report-differs' | 'no-variant'
  | 'attribute-unknown' | 'several-variants' | 'no-samples' | 'tier-gap' | 'tier-overlap' | 'fee-month-unstated' | 'fees-unknown' | 'tax-left-in' | 'claim-window-unknown' | 'claim-not-recorded'
  | 'records-of-other-side' | 'credit-expired' | 'version-day-unknown' | 'calendar-unknown' | 'not-exhaustive' | 'other-currency' | 'incomplete-claim' | 'claimed-too-early' | 'after-as-of' | 'outside-term' | 'no-time-to-measure' | 'report-of-other-time';

/** What a reviewer of the clause should look at. */
export type Review = 'value-in-tier-gap' | 'tier-overlap' | 'credit-though-met' | 'clause-ambiguous' | 'fee-month-unstated' | 'basis-unknown' | 'no-credit-while-unknown';

/** Down time that was counted, with the records and outages it comes from; `counted` after rounding, in milliseconds. */
export interface CountedRun extends TimeSpan {
  readonly counted: number;
  readonly incidents: readonly string[];
  readonly outages: readonly string[];
}

/** An outage that was not counted, or not as such. */
export interface DroppedRun extends TimeSpan {
  readonly id: string;
  readonly reason: 'zero-length' | 'below-minimum' | 'degraded' | 'not-known' | 'told-after-end' | 'end-unknown' | 'other-records' | 'after-as-of';
}

/** What was left out, by which exclusion. */
export interface ExcludedRun extends TimeSpan {
  readonly id: string;
  readonly exclusion: string;
}

/** The measured figure of one period. Lengths in milliseconds; null where the metric has none. */
export interface Figures {
  readonly uptime: Ratio;
  readonly downtime: Ratio | null;
  readonly denominator: number | null;
  readonly counted: readonly CountedRun[];
  readonly dropped: readonly DroppedRun[];
  readonly excluded: readonly ExcludedRun[];
}

/** Where the claim for a credit stands. */
export type ClaimState = 'open' | 'too-early' | 'missed' | 'partly' | 'claimed-in-time' | 'claimed-late' | 'not-needed' | 'nothing-due' | 'unknown';

/** Where a claim stands, and its first and last day. */
export interface ClaimResult {
  readonly state: ClaimState;
  readonly opens: Day | null;
  readonly closes: Day | null;
}

/** What another reading of an open clause, or another answer to what is unknown, gives. */
export interface ReadingResult {
  readonly id: string;
  readonly percent: Ratio | null;
  readonly due: Amount | null;
  readonly serviceTime: Duration | null;
}

/** One line of the working: a name, and what it came to. */
export interface WorkingLine {
  readonly name: string;
  readonly value: string;
}

/** What may be done with a credit; null where nobody says. */
export interface FormTerms {
  readonly sameProductOnly: boolean | null;
  readonly transferable: boolean | null;
  readonly expiresAt: string | null;
}

/** A credit. Amounts in minor units; null where the fees are not known. */
export interface CreditResult {
  readonly id: string | null;
  readonly kind: string;
  readonly tier: Readonly<Record<string, string>> | null;
  readonly percent: Ratio | null;
  readonly serviceTime: Duration | null;
  readonly basis: { readonly amount: Amount | null; readonly from: string };
  readonly computed: Amount | null;
  /** After the caps, before the least sum that is paid. */
  readonly capped: Amount | null;
  readonly due: Amount | null;
  readonly payable: Amount | null;
  readonly form: string | null;
  readonly formTerms: FormTerms;
  readonly claim: ClaimResult;
  readonly readings: readonly ReadingResult[];
  readonly review: readonly Review[];
  readonly stacking: { readonly group: string; readonly rule: 'highest' | 'first' | 'sum' } | null;
  readonly exclusive: boolean;
  readonly role: string;
  readonly working: readonly WorkingLine[];
}

/** Whether the promise was kept. */
export type MeasuredResult = 'met' | 'breached' | 'unknown' | 'not-measurable';

/** One measurement: of one promise, one resource, one period. */
export interface Measurement {
  readonly id: string;
  readonly kind: string;
  readonly resource: string | null;
  readonly period: TimeSpan & { readonly over: boolean };
  /** The words of the promise that were taken first. */
  readonly terms: PromiseTerms;
  /** The day of assessment ends here; null where there is none. */
  readonly asOf: Instant | null;
  readonly figures: Figures | null;
  readonly target: Ratio | null;
  readonly result: MeasuredResult;
  /** Every result that an open clause or an unknown fact may lead to, the one taken first. */
  readonly results: readonly MeasuredResult[];
  readonly credits: readonly CreditResult[];
  /** What may be payable over every reading and unknown fact, the base first; null stands for a sum without an upper bound. */
  readonly payables: readonly (Amount | null)[];
  readonly incidents: readonly string[];
  readonly notes: readonly { readonly code: MeasuredNote; readonly about: string }[];
  /** Instants are printed in this offset, in minutes. */
  readonly offsetAt: (at: number) => number;
}
