import type { Stated, Value } from './fact.js';
import type { Cast, Matter } from './matter.js';
import type { Ground, Role } from './role.js';
import type { Regime } from './regime.js';
import type { Rule, Stage } from './rule.js';
import type { QuestionKey, Subject } from './subject.js';

/** A rule applied to a subject for which it is in force. */
export interface Act {
  readonly rule: Rule;
  readonly self: Subject;
}

/** What is worked out about the rules of a claim once and read again by each of its explorations. */
export interface Memo {
  /** The rules of a stage with the subjects for which they are in force. */
  readonly acts: WeakMap<readonly Rule[], readonly Act[]>;
  /** Those that failed on what the record says, before they asked anything that is open: whatever is answered, they fail. */
  readonly failing: Set<Act>;
  /** The rules that shift the burden of a question wherever it is asked, by question. */
  readonly shifts: ReadonlyMap<string, readonly { readonly rule: string; readonly to: Role }[]>;
}

/** One claim to be computed: a matter seen from one claimant's side, against one respondent, on one ground, under the rules in force. */
export interface Claim {
  readonly matter: Matter;
  readonly regime: Regime;
  readonly ground: Ground;
  readonly claimant: string;
  readonly respondent: string;
  /** Who owes: the respondent, or one who promised together with that side of the contract and is sued for what that side owes. */
  readonly debtor: string;
  readonly cast: Cast;
  /** Determinations, closed under what they imply. */
  readonly determinations: ReadonlyMap<QuestionKey, Stated>;
  /** Answers that a determination of another question rules out. */
  readonly ruledOut: ReadonlyMap<QuestionKey, readonly Value[]>;
  readonly rules: ReadonlyMap<Stage, readonly Rule[]>;
  /** Raise what nobody mentioned as well (`--open all`). */
  readonly openAll: boolean;
  readonly memo: Memo;
  /** The same dispute with that party as the debtor. */
  readonly against: (party: string) => Claim;
}
