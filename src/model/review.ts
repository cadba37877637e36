import type { Place } from './fact.js';
import type { Question } from './question.js';
import type { Matter } from './matter.js';
import type { Regime } from './regime.js';
import type { Rule, Weight } from './rule.js';
import type { Subject } from './subject.js';

/** Why a clause is worth a look: it fails; it fails unless something is shown; somebody may attack it; it fails where the fault is gross; a remark. */
export type ReviewReason = 'fails' | 'unshown' | 'attackable' | 'gross' | 'remark';

/** One finding of a review. */
export interface ReviewFinding {
  readonly rule: Rule;
  readonly subject: Subject;
  readonly weight: Weight;
  readonly why: ReviewReason;
  /** What would have to be shown, or what may be argued. */
  readonly questions: readonly Question[];
}

/** A contract looked at by itself. */
export interface Reviewed {
  readonly matter: Matter;
  readonly regime: Regime;
  readonly findings: readonly ReviewFinding[];
  /** Where the contract as a whole stands. */
  readonly whole: Place;
  /** Clauses and promises about which nothing was found. */
  readonly sound: readonly Subject[];
}
