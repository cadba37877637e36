import type { Amount } from '../values/money.js';
import type { Day } from '../values/day.js';
import type { Ratio } from '../values/ratio.js';
import type { Place, Stated } from './fact.js';

/** What a rate of agreed money is applied to. */
export type PenaltyBase = 'overdue-amount' | 'contract-price' | 'period-fee' | 'remaining-fees';

/** The sum agreed for a breach, as the clause writes it. */
export interface PenaltyTerms {
  readonly amount: Amount | null;
  readonly rate: Ratio | null;
  readonly per: 'day' | 'month' | 'breach' | 'invoice' | 'once';
  readonly of: PenaltyBase | null;
  readonly max: { readonly amount: Amount | null; readonly share: Ratio | null; readonly of: PenaltyBase | null } | null;
  /** Whether the sum runs from the day a payment fell due, or a delivery. */
  readonly runs: 'payment' | 'delivery';
}

/** A fee that fell due and was not paid. */
export interface UnpaidFee {
  /** The number of its invoice, where the record gives one. */
  readonly invoice?: string;
  readonly service: string;
  readonly due: Day | null;
  readonly amount: Amount;
}

/** Money paid for use to come: by units, or by time where the days of its term are known. */
export interface PrepaidAccount {
  readonly id: string;
  readonly service: string;
  readonly paid: Amount | null;
  readonly units: { readonly acquired: Ratio | null; readonly consumed: Ratio | null; readonly remaining: Ratio | null } | null;
  readonly term: { readonly from: Day; readonly to: Day } | null;
}

/** Money handed over as security for performance; what was agreed and never handed over is none. */
export interface DepositPaid {
  readonly id: string;
  /** The service it was paid for; empty where nobody says. */
  readonly service: string;
  readonly paidBy: string;
  readonly paidOn: Day | null;
  /** As what it was handed over; null where nobody says. */
  readonly nature: 'deposit' | 'advance' | 'unknown' | null;
  readonly amount: Amount;
}

/** The sums that are asked for beside losses; null is not asked. */
export interface ReliefAsked {
  readonly restitution: { readonly claimed: Amount | null; readonly valueKept: Stated | null } | null;
  readonly termination: { readonly by: string; readonly on: Day | null } | null;
  /** The share of the price to be taken off: what is missing of the value due. */
  readonly priceReduction: Stated | null;
  /** The promises for which the price is cut, by id; absent: every one that was broken. */
  readonly cutFor?: readonly string[];
  readonly penalty: { readonly clause: string | null; readonly amount: Amount | null } | null;
  /** The value of the part delivered, where it is stated as a sum. */
  readonly deliveredSum: Amount | null;
  /** What is asked of interest: from when and at what yearly rate; null is what the law gives. */
  readonly interest: readonly { readonly stream: string; readonly from: Day | null; readonly rate: Ratio | null }[];
  /** How many times the base is asked as punitive damages; null is what the law gives. */
  readonly punitive?: { readonly multiple: Ratio; readonly place: Place } | null;
  /** What the customer keeps back of the price; null when it keeps nothing back. */
  readonly withheld: Amount | null;
  /** The sum of everything asked in figures; null when one figure is not known. */
  readonly claimed: Amount | null;
}

/** The days that a plea of limitation turns on; null is not recorded. */
export interface LimitationFacts {
  readonly knownOn: Day | null;
  readonly filedOn: Day | null;
  /** `latest`: of an interruption of which a stretch of days is known, the last of them; `at` is then the first. */
  readonly interruptions: readonly { readonly kind: string; readonly at: Day; readonly latest?: Day; readonly until?: Day }[];
  /** Where the record says that nobody knows since when the claim was known. */
  readonly knownInDoubt?: Place;
  /** Interruptions that somebody alleges on a day nobody knows. */
  readonly undated?: readonly Place[];
}

/** A judgment given so far: its day, its level, and whether it confirms the one before it. */
export interface JudgmentGiven {
  readonly on: Day;
  readonly instance: number;
  readonly confirms: boolean;
}

/** A formal demand to perform: by whom, when it arrived, and the last day it left for performing. */
export interface DemandMade {
  readonly by: string;
  readonly on: Day | null;
  readonly until?: Day;
}

/** The sums of a dispute that are no losses. */
export interface Sums {
  readonly penalties: ReadonlyMap<string, PenaltyTerms>;
  readonly unpaid: readonly UnpaidFee[];
  readonly prepaid: readonly PrepaidAccount[];
  readonly deposits: readonly DepositPaid[];
  readonly relief: ReliefAsked;
  /** Days on which something was to be delivered, by commitment. */
  readonly dueOn: ReadonlyMap<string, Day>;
  readonly deliveredOn: Day | null;
  /** The last day of a fixed term (outside); null when the contract runs without one. */
  readonly termEnd: Day | null;
  readonly limitation: LimitationFacts;
  /** The last day that a judgment leaves for paying. */
  readonly payBy: Day | null;
  readonly judgments: readonly JudgmentGiven[];
  /** The day on which the judgment could be enforced. */
  readonly enforceableOn: Day | null;
  readonly demands: readonly DemandMade[];
  /** Where debts were set off before the assessment: on which day, and what each side was owed on it; null as long as that is not known (all is then taken as covered). */
  readonly setOff?: { readonly on: Day; readonly owed: Readonly<Record<string, bigint>> | null };
}
