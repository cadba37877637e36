import type { Amount } from '../../values/money.js';
import type { Duration } from '../../values/duration.js';
import type { Instant } from '../../values/instant.js';
import type { Clock } from '../../values/localTime.js';
import type { Ratio } from '../../values/ratio.js';
import type { TimeSpan } from '../../values/timeSpan.js';
import type { Place } from '../fact.js';

/** The stretches of time by which a promise is measured. `from` of `every` is an instant. */
export type PeriodTerms =
  | { readonly kind: 'calendar'; readonly months: 1 | 3 | 12 }
  | { readonly kind: 'billing-cycle' | 'service-month' }
  | { readonly kind: 'every'; readonly every: Duration; readonly from: Instant }
  | { readonly kind: 'rolling'; readonly length: Duration };

/** When an outage is down time: beyond a share of errors, of those affected, or by the word of a status page. */
export interface DownWhen {
  readonly errorRate: { readonly bound: Ratio; readonly strict: boolean } | null;
  readonly affectedShare: Ratio | null;
  readonly impact: readonly string[] | null;
}

/** How the figure is made. Lengths in milliseconds. */
export interface MetricTerms {
  readonly kind: 'downtime' | 'error-rate' | 'slots' | 'success-ratio' | 'resource-minutes' | 'activity' | 'reported-uptime';
  readonly slot: number;
  readonly empty: 'up' | 'left-out';
  readonly partial: 'up' | 'down' | 'share';
  readonly downWhen: DownWhen | null;
}

/** Which outages count: the least length, whether it must be exceeded, how each is rounded and weighed. */
export interface OutageTerms {
  readonly least: number;
  readonly strict: boolean;
  readonly rounding: 'none' | 'up-to-minute' | 'down-to-minute';
  readonly weighed: boolean;
}

/** Hours of certain days, by the clocks of a zone. Times of the day in milliseconds; `days` are 0 for Monday to 6, null for every day. */
export interface HoursTerms {
  readonly from: number;
  readonly to: number;
  readonly business: boolean;
  readonly days: readonly number[] | null;
  readonly clock: Clock;
  /** The zone, where it is not that of the contract. */
  readonly zone: string | null;
}

/** What does not count against the promise. `hours`: those in which planned work may be done; null for all. */
export interface ExclusionTerms {
  readonly id: string;
  readonly cause: string | null;
  readonly unless: string | null;
  readonly noticeAtLeast: Duration | null;
  readonly budget: { readonly max: number; readonly per: 'month' | 'quarter' | 'year' } | null;
  readonly hours: readonly HoursTerms[] | null;
  readonly effect: 'window' | 'outage';
}

/** One band of a table, in percent; exactly one of the three is given. `byTime`: its bounds are down time in milliseconds, the more the lower. */
export interface Tier {
  readonly upper: { readonly at: Ratio; readonly included: boolean } | null;
  readonly lower: { readonly at: Ratio; readonly included: boolean } | null;
  readonly gives: { readonly percent: Ratio } | { readonly amount: Amount } | { readonly serviceTime: Duration };
  readonly byTime: boolean;
  /** The bounds as they are written, for print. */
  readonly written: Readonly<Record<string, string>>;
}

/** What a percentage is of. */
export interface BasisTerms {
  readonly services: readonly string[];
  readonly resources: 'affected' | 'all';
  readonly components: readonly string[] | null;
  readonly of: 'charged' | 'fee' | 'next-invoice' | null;
  readonly per: 'hour' | 'day' | 'month' | 'quarter' | 'year' | 'period';
  readonly month: 'last' | 'average' | 'of-outage' | null;
  readonly without: readonly string[];
  readonly spread: 'by-days' | 'by-months' | null;
}

/** The most that is credited. */
export interface CapTerms {
  readonly most: { readonly percent: Ratio } | { readonly fees: Duration } | { readonly amount: Amount };
  readonly per: 'outage' | 'incident' | 'period' | 'month' | 'quarter' | 'year' | 'contract' | { readonly rolling: Duration };
}

/** What the customer must do, and when. */
export interface ClaimTerms {
  readonly act: 'claim' | 'notify';
  readonly within: Duration | null;
  readonly from: 'outage-start' | 'outage-end' | 'detection' | 'report' | 'period-end' | 'month-end' | 'billing-cycle-end' | 'eligibility';
  readonly earliest: Duration | null;
  readonly earliestIs: 'nth-day' | 'after';
  readonly channel: string | null;
  readonly evidence: readonly string[];
  readonly missed: 'leaves-out' | 'forfeits-all';
}

/** The formula of a credit. */
export type CreditFormula =
  | { readonly kind: 'tiers'; readonly tiers: readonly Tier[] }
  | { readonly kind: 'per-unit-beyond-allowance'; readonly unit: UnitTerms; readonly each: 'period' | 'outage'; readonly gives: { readonly percent: Ratio } | { readonly amount: Amount }; readonly count: Counting | null; readonly allowance: 'target' | 'none' | 'within' | number }
  | { readonly kind: 'downtime-price-multiple' | 'downtime-ratio'; readonly multiple: Ratio }
  | { readonly kind: 'downtime-refund'; readonly percent: Ratio }
  | { readonly kind: 'no-charge-unit'; readonly unit: number; readonly aligned: 'clock' | 'run'; readonly least: number; readonly strict: boolean }
  | { readonly kind: 'service-time'; readonly perUnit: Duration; readonly unit: number; readonly each: 'period' | 'outage'; readonly count: Counting | null };

/** A unit: of down time, in milliseconds, or of the figure, in points of percent below what was promised. */
export type UnitTerms = number | { readonly points: Ratio };

/** How units of down time are counted. */
export type Counting = 'completed' | 'started' | 'proportional';

/** One credit of a promise. */
export interface CreditTerms {
  readonly id: string | null;
  readonly formula: CreditFormula;
  readonly outage: OutageTerms | null;
  readonly automatic: boolean;
  readonly basis: BasisTerms;
  readonly caps: readonly CapTerms[];
  readonly minimum: { readonly amount: Amount; readonly strict: boolean } | null;
  readonly form: string | null;
  readonly formTerms: { readonly sameProductOnly: boolean | null; readonly transferable: boolean | null; readonly expiresAt: string | null };
  readonly claims: readonly ClaimTerms[];
  readonly stacking: { readonly group: string; readonly rule: 'highest' | 'first' | 'sum' } | null;
  readonly exclusive: boolean;
  readonly role: string;
}

/** The time allowed for a ticket, by severity; the entry without a name is for all. */
export type Within = ReadonlyMap<string, Duration>;

/** Everything a promise says of its measurement, one reading and one variant of it. Shares in percent of `target`. */
export interface PromiseTerms {
  readonly target: Ratio | null;
  readonly targetStrict: boolean;
  readonly period: PeriodTerms;
  readonly metric: MetricTerms;
  readonly denominator: 'whole-period' | 'without-planned' | 'existence' | 'started';
  readonly outage: OutageTerms;
  readonly countsFrom: 'failure' | 'detection' | 'customer-report';
  readonly measure: 'each' | 'together';
  readonly zonesAtLeast: number | null;
  readonly excludes: readonly ExclusionTerms[];
  readonly requires: readonly { readonly id: string; readonly burden: 'customer' | 'provider' | null }[];
  readonly credits: readonly CreditTerms[];
  readonly recordsDecide: 'provider' | 'customer' | null;
  readonly within: Within | null;
  /** When the promise holds; null: at all hours. */
  readonly hours: readonly HoursTerms[] | null;
}

/** The terms that hold for services or resources with certain traits. */
export interface VariantTerms {
  readonly when: ReadonlyMap<string, readonly string[]>;
  readonly terms: PromiseTerms;
}

/** A promise as one reading has it. */
export interface ReadingTerms {
  readonly id: string;
  readonly because: string | null;
  readonly terms: PromiseTerms;
  readonly variants: readonly VariantTerms[];
}

/** A promise that is measured. The first reading is the text as it is written. */
export interface MeasuredPromise {
  readonly place: Place;
  readonly id: string;
  readonly kind: string;
  readonly services: readonly string[];
  readonly choose: 'only-match' | 'first' | 'lowest-target' | 'highest-target';
  readonly readings: readonly ReadingTerms[];
}

/** A stretch that may have no end. */
export interface OpenSpan {
  readonly from: Instant | null;
  readonly to: Instant | null;
}

export type { TimeSpan };
