import type { Line, Statement } from './measure.js';
import type { Place } from './fact.js';
import type { Conclusion, StreamName } from './conclusion.js';
import type { Rule } from './rule.js';
import type { StepName } from './step.js';
import type { Subject } from './subject.js';

/** Where an answer that a rule relied on came from. */
export type AnswerOrigin = 'determination' | 'statement' | 'supposed' | 'default' | 'burden' | 'raised';

/** The working of a condition on the base answers: the same tree as the condition, with what was read at each leaf. */
export type Reason =
  | { readonly kind: 'all' | 'any' | 'not' | 'count'; readonly holds: boolean; readonly parts: readonly Reason[] }
  | { readonly kind: 'answer'; readonly holds: boolean; readonly question: string; readonly subject: string; readonly second?: string; readonly answer: string; readonly needed: readonly string[]; readonly origin: AnswerOrigin; readonly place: Place | null; readonly bearer: string }
  | { readonly kind: 'label'; readonly holds: boolean; readonly label: string; readonly subject: string; readonly found: readonly string[]; readonly needed: readonly string[] }
  | { readonly kind: 'concluded'; readonly holds: boolean; readonly what: string; readonly subject: string }
  | { readonly kind: 'pleaded'; readonly holds: boolean; readonly plea: string; readonly by: string }
  | { readonly kind: 'compared'; readonly holds: boolean; readonly left: string; readonly sign: string; readonly right: string; readonly unit?: 'day' | 'number' | 'hundredth' }
  | { readonly kind: 'missing'; readonly holds: false; readonly about: string };

/** What one rule said about one subject, whether it fired or not. */
export interface Finding {
  readonly rule: Rule;
  readonly subject: Subject;
  readonly fired: boolean;
  /** What it concludes: the rule's own conclusions and those of the reading taken. */
  readonly then: readonly Conclusion[];
  /** A rule it yields to fired for the same subject. */
  readonly yielded: boolean;
  readonly because: Reason;
}

/** Whether a finding says, as a convention, that there is no law of that time here: nothing is decided then. */
export const holdsNoLaw = ({ fired, rule }: Pick<Finding, 'fired' | 'rule'>): boolean => fired && rule.stage === 'applicability' && rule.certainty === 'convention';

/** Why an amount moved, as a word that each language turns into a sentence. */
export type StepReason = 'proven' | 'denied' | 'deducted' | 'share' | 'chance' | 'limit' | 'expanded-part' | 'no-breach' | 'excused' | 'allotted' | 'replaced' | 'on-account' | 'counted-once' | 'beyond-its-head' | 'revised' | 'kept' | 'set-by-court' | 'late-notice';

/** One move of an amount, in minor units; steps telescope. `rule` is the rule that moved it. */
export interface Step {
  readonly rule: Rule;
  readonly subject: Subject | null;
  readonly from: bigint;
  readonly to: bigint;
  readonly because: StepReason;
  readonly lines: readonly Line[];
  /** The exact value, when the step rounded. */
  readonly unrounded?: string;
}

/** An amount a rule put into a stream of its own. */
export interface Addition {
  readonly rule: Rule;
  readonly subject: Subject;
  readonly stream: StreamName;
  readonly amount: bigint;
  readonly lines: readonly Line[];
  readonly statements: readonly Statement[];
}

/** A remedy beside money that a rule grants or refuses. */
export interface RemedyFound {
  readonly rule: Rule;
  readonly subject: Subject;
  readonly name: string;
  readonly granted: boolean;
  /** A sum that need not be paid for now: owed later unless the price is cut or the contract ends. In minor units. */
  readonly suspended?: bigint;
}

/** A day to keep. */
export interface DeadlineFound {
  readonly rule: Rule;
  readonly subject: Subject;
  readonly name: string;
  readonly day: number;
  /** Whose day it is. */
  readonly by: string;
}

/** What a rule requires of a party next. */
export interface StepFound {
  readonly rule: Rule;
  readonly subject: Subject;
  readonly name: StepName;
  readonly by: string;
  /** The last day, where the rule names one. */
  readonly day: number | null;
  /** The day on which it was done, as the record says. */
  readonly done: number | null;
}

/** The full working of one claim on the base answers. */
export interface Trace {
  readonly findings: readonly Finding[];
  /** Steps of each head, by loss id. */
  readonly heads: ReadonlyMap<string, readonly Step[]>;
  /** Steps on totals. */
  readonly adjustments: readonly Step[];
  readonly additions: readonly Addition[];
  /** What is left, under each limit that stands, of the sums it covers; `all` where it covers every head of damages. By clause. */
  readonly underLimits: ReadonlyMap<string, { readonly amount: bigint; readonly all: boolean }>;
  readonly remedies: readonly RemedyFound[];
  readonly deadlines: readonly DeadlineFound[];
  readonly steps: readonly StepFound[];
}
