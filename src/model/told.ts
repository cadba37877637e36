import type { ChosenBy } from './rule.js';

/** What a printed verdict says, as texts, so that two of them can be laid side by side: one just computed and one saved long ago. Keys name the same thing in both. */
export interface Told {
  /** What the verdict stands on: contract, incident, law, ground, day, currency. */
  readonly frame: ReadonlyMap<FramePart, string>;
  readonly outcome: string;
  /** The days that chose the versions of its rules, by what chose them. */
  readonly days: ReadonlyMap<string, string>;
  /** Amounts as plain decimals; null has no upper bound. */
  readonly figures: ReadonlyMap<string, string | null>;
  readonly answers: ReadonlyMap<string, ToldAnswer>;
  readonly rules: ReadonlyMap<string, ToldRule>;
  readonly statuses: ReadonlyMap<string, ToldStatus>;
  readonly steps: ReadonlyMap<string, ToldStep>;
  readonly decisive: ReadonlyMap<string, ToldQuestion>;
}

/** What tells one version of a rule from another: the thought they share, and the day that chooses between them. */
export interface Edition {
  readonly norm: string;
  readonly chosenBy: ChosenBy;
}

/** The parts of the frame, in the order in which they are printed. */
export const FRAME = ['contract', 'incident', 'law', 'ground', 'asOf', 'currency'] as const;

/** A part of the frame. */
export type FramePart = (typeof FRAME)[number];

/** An answer that a rule relied on. */
export interface ToldAnswer {
  readonly question: string;
  readonly subject: string;
  readonly answer: string;
  readonly origin: string;
  /** File and line; empty where nobody stated it. */
  readonly place: string;
}

/** What a rule said about a subject. */
export interface ToldRule {
  readonly rule: string;
  readonly citation: string;
  readonly subject: string;
  readonly fired: boolean;
  /** The keys of the answers it looked at, with what each came to in it. */
  readonly answers: ReadonlyMap<string, string>;
}

/** What became of a clause, a promise or an excuse. */
export interface ToldStatus {
  readonly kind: 'clause' | 'commitment' | 'defence';
  readonly id: string;
  /** Whether an excuse is one that a clause gives. */
  readonly ofClause: boolean;
  readonly status: string;
  readonly rule: string;
  readonly citation: string;
}

/** One move of an amount. */
export interface ToldStep {
  readonly head: string;
  readonly citation: string;
  readonly rule: string;
  readonly because: string;
  readonly from: string;
  readonly to: string;
}

/** A question that decides. */
export interface ToldQuestion {
  readonly question: string;
  readonly wording: string;
  readonly subject: string;
}
