import type { Amount } from '../../values/money.js';
import type { Day } from '../../values/day.js';
import type { Duration } from '../../values/duration.js';
import type { Instant } from '../../values/instant.js';
import type { Ratio } from '../../values/ratio.js';
import type { TimeSpan } from '../../values/timeSpan.js';
import type { Tri } from '../../values/tri.js';
import type { MeasuredPromise, OpenSpan } from './terms.js';

/** What may be one of several, the one taken first. Empty: nobody said anything. */
export type Options<T> = readonly T[];

/** The moment of an event: an instant, null (did not happen), unknown, or not said. */
export type EventAt = Instant | null | 'unknown' | undefined;

/** What caused an outage, as far as exclusions ask. */
export interface CauseFacts {
  readonly kinds: readonly string[];
  readonly origins: readonly string[];
  /** The elements of force majeure, where the block stands. */
  readonly forceMajeure: Readonly<Record<'outsideControl' | 'unforeseeable' | 'unavoidable' | 'preventsPerformance', Tri | undefined>> | null;
}

/** One outage of the records. */
export interface OutageFacts {
  readonly id: string;
  readonly incident: string;
  readonly services: readonly string[];
  /** Null: the service as a whole. */
  readonly resources: readonly string[] | null;
  readonly from: Options<Instant>;
  /** Null: it was not over. */
  readonly to: Options<Instant> | null;
  /** The record says that its end is unknown: it may have lasted no time, or until the day of assessment. */
  readonly endOpen: boolean;
  readonly planned: Tri | undefined;
  readonly plannedUntil: Instant | null;
  readonly announcedAt: EventAt;
  readonly reportedAt: EventAt;
  readonly detectedAt: EventAt;
  readonly affectedShare: Options<Ratio>;
  readonly errorRate: Options<Ratio>;
  readonly impact: string | null;
  /** The record says that the service was slow or faulty, not gone. */
  readonly degraded: boolean;
  /** The record says that the service was gone. */
  readonly gone: boolean;
  readonly cause: CauseFacts;
  readonly excludedParts: readonly { readonly from: Instant; readonly to: Instant; readonly cause: CauseFacts; readonly word: string | null }[];
  /** The service was not named, and there are several. */
  readonly serviceAssumed: boolean;
  /** Whose record it is; null where nobody says. */
  readonly source: string | null;
  /** What a court or an expert decided of single exclusions; the empty name speaks of every one. */
  readonly decided: ReadonlyMap<string, boolean>;
}

/** Requests counted in one slot. */
export interface SampleFacts {
  readonly at: Instant;
  readonly good: bigint;
  readonly total: bigint;
  readonly service: string | null;
  readonly resource: string | null;
}

/** A figure of a monitoring tool or of a party. Lengths in milliseconds. */
export interface ReportFacts {
  readonly service: string | null;
  readonly resource: string | null;
  readonly from: Instant;
  readonly to: Instant;
  readonly days: readonly { readonly day: Day; readonly downtime: number }[] | null;
  readonly downtime: number | null;
  /** As printed, and how much the last digit printed leaves open on each side. */
  readonly uptime: { readonly percent: Ratio; readonly half: Ratio } | null;
  readonly monitored: number | null;
  /** Whose figure it is; null where nobody says. */
  readonly source: string | null;
}

/** A support ticket. */
export interface TicketFacts {
  readonly id: string;
  readonly incident: string;
  readonly severity: string | null;
  readonly openedAt: Instant;
  readonly firstReplyAt: Instant | null;
  readonly resolvedAt: Instant | null;
  readonly service: string | null;
  /** The outage it is about. */
  readonly outage: string | null;
}

/** A fee that runs, in minor units; `rate` is an exact unit price, in minor units as well. */
export interface FeeTerms {
  readonly amount: Amount | null;
  readonly per: 'hour' | 'day' | 'month' | 'quarter' | 'year' | 'once';
  readonly quantity: Ratio;
  readonly rate: { readonly amount: Ratio; readonly per: 'hour' | 'day' | 'month' | 'quarter' | 'year' | 'once' } | null;
  readonly components: ReadonlyMap<string, Amount>;
  /** Whether tax is in the sum; null where nobody says. */
  readonly tax: 'included' | 'excluded' | null;
}

/** A resource of a service: when it existed, when it ran, what it costs, what it is. */
export interface ResourceFacts {
  readonly id: string;
  readonly existed: OpenSpan;
  readonly started: readonly OpenSpan[] | null;
  readonly fee: FeeTerms | null;
  readonly attributes: ReadonlyMap<string, readonly string[]>;
}

/** A service as measurement sees it. */
export interface ServiceFacts {
  readonly id: string;
  readonly term: OpenSpan;
  readonly fee: FeeTerms | null;
  readonly billing: { readonly from: Instant; readonly months: number; readonly days: number } | null;
  readonly attributes: ReadonlyMap<string, readonly string[]>;
  readonly resources: readonly ResourceFacts[];
}

/** A payment with its service period. */
export interface PaidFacts {
  readonly service: string;
  readonly resource: string | null;
  readonly component: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly amount: Amount;
  readonly kind: string;
}

/** What somebody did about a credit or an outage, by the record that tells it. */
export interface ActFacts {
  readonly incident: string;
  readonly kind: 'credit-claim' | 'outage-report' | 'credit-refusal';
  readonly at: Instant;
  readonly channel: string | null;
  readonly evidence: readonly string[];
}

/** A credit of an earlier period; `received` stands for one that was paid, of which nobody says for what. */
export interface GrantedFacts {
  readonly commitment: string | null;
  readonly at: Instant | null;
  readonly amount: Amount;
  readonly received: boolean;
}

/** A clause by which the contract may be ended once a promise was missed far and often enough. */
export interface EndingLevel {
  readonly clause: string;
  readonly commitment: string;
  /** As a share; null: the level that was promised. */
  readonly below: Ratio | null;
  readonly times: number;
  readonly within: Duration | null;
}

/** What one record says for itself, also where several are measured together. */
export interface RecordFacts {
  readonly incident: string;
  readonly occurredAt: Instant | null;
  readonly outagesComplete: boolean;
  readonly objects: { readonly stored: bigint; readonly lost: bigint } | null;
  readonly conditions: ReadonlyMap<string, Tri>;
  /** The instant that chooses between editions of the terms, where that is not when the outage happened: null where it is not known, absent where it is. */
  readonly chosenAt?: Instant | null;
  /** The stretches of its outages, samples, reports and tickets. */
  readonly spans: readonly TimeSpan[];
}

/** Everything of one contract and its records that measurement reads. */
export interface MeasuredFacts {
  readonly promises: readonly MeasuredPromise[];
  readonly endings: readonly EndingLevel[];
  readonly services: readonly ServiceFacts[];
  readonly paid: readonly PaidFacts[] | null;
  readonly incident: string;
  /** Minutes east of Greenwich in the contract's zone; the zone is taken as UTC where none is named. */
  readonly offsetAt: (at: Instant) => number;
  readonly zone: string | null;
  readonly calendar: string | null;
  /** Only the contract's own terms govern: of force majeure, being outside one's control is enough. */
  readonly ownTerms: boolean;
  /** The last instant of the day of assessment, exclusive. */
  readonly asOf: Instant | null;
  readonly occurredAt: Instant | null;
  readonly outages: readonly OutageFacts[];
  readonly outagesComplete: boolean;
  readonly samples: readonly SampleFacts[];
  readonly reports: readonly ReportFacts[];
  readonly tickets: readonly TicketFacts[];
  readonly records: readonly RecordFacts[];
  readonly granted: readonly GrantedFacts[];
  readonly plannedUsed: readonly { readonly commitment: string | null; readonly year: number; readonly duration: number }[];
  /** Null: the record says nothing of notices. */
  readonly acts: readonly ActFacts[] | null;
  readonly effective: OpenSpan;
  /** The first instant of the day on which the contract was concluded; null where nobody says. */
  readonly concluded: Instant | null;
  /** A service of the contract that ended before the day of assessment. */
  readonly ended: boolean;
}
