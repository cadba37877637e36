import type { Verdict } from './verdict.js';

/** A verdict under other facts, another law or another day. */
export interface Scenario {
  /** Whether facts were changed; otherwise the documents stand as they were written. */
  readonly changed: boolean;
  /** The law and the day, where more than one was asked for. */
  readonly byLaw: boolean;
  readonly byDay: boolean;
  readonly verdict: Verdict;
}

/** What was changed, as it was typed. */
export interface Supposed {
  readonly sets: readonly { readonly path: string; readonly text: string }[];
  readonly pleas: readonly { readonly plea: string; readonly by: string; readonly clause: string | null }[];
}

/** A value of a sweep with its verdict. */
export interface SweepPoint {
  readonly value: string;
  readonly verdict: Verdict;
}

/** Two neighbouring values, as fine as they can be told apart or as they were listed, between which something else begins to hold. */
export interface SweepTurn {
  readonly before: SweepPoint;
  readonly after: SweepPoint;
}

/** A sum the award is measured against: typed, offered, or nothing. */
export interface SweepTarget {
  readonly amount: bigint;
  readonly by: 'typed' | 'nothing' | { readonly offer: string };
}

/** The least value from which on the award is above a sum, or no longer is; null where it never changes side. */
export interface BreakEven {
  readonly target: SweepTarget;
  readonly at: string | null;
  readonly above: boolean;
}

/** The values with which the award is above a sum, of those that were listed. */
export interface Above {
  readonly target: SweepTarget;
  readonly values: readonly string[];
}

/** The award over the values of one fact: along a stretch of figures or days, or for each of a list. */
export interface Sweep {
  readonly path: string;
  readonly along: 'figures' | 'days' | 'list';
  readonly points: readonly SweepPoint[];
  readonly turns: readonly SweepTurn[];
  readonly breakEvens: readonly BreakEven[];
  readonly above: readonly Above[];
  /** Whether the award only rises or only falls over the points of a stretch. */
  readonly monotone: boolean;
}
