import type { About, Burden } from './about.js';
import type { Measure } from './measure.js';
import type { Question } from './question.js';
import type { PleaKind, Role } from './role.js';
import type { SubjectKind } from './subject.js';

/** How intense a duty is. */
export type Intensity = 'means' | 'means-reversed' | 'result' | 'strict';

/** A conclusion a condition can refer to; all of them come from earlier stages. */
export type Concluded =
  | 'breach' | 'performed' | 'excused' | 'founded'
  | 'ineffective'                                          // of a clause: not incorporated, revoked, unwritten, void or inapplicable
  | { readonly duty: readonly Intensity[] }
  | { readonly rule: string };                             // that rule fired

/** What an article asks, as data. Nothing here computes. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly count: readonly Condition[]; readonly odd: true }
  | { readonly count: readonly Condition[]; readonly atLeast: number }
  | { readonly ask: Question; readonly burden: Burden; readonly about?: About; readonly with?: About }
  /** Answered no outright, by a court or by the record: what would otherwise follow from other facts does not. Raises nothing. */
  | { readonly refused: Question; readonly about?: About }
  /** Answered yes by a court, an expert or both sides, not merely stated by one: what such an answer contains needs no proof of its own. Raises nothing. */
  | { readonly found: Question; readonly about?: About }
  | { readonly atLeast: Question; readonly degree: string; readonly burden: Burden; readonly about?: About; readonly with?: About }
  | { readonly oneOf: Question; readonly values: readonly string[]; readonly burden: Burden; readonly about?: About }
  | { readonly is: string; readonly oneOf: readonly string[]; readonly about?: About }
  | { readonly compare: readonly [Measure<bigint>, '<' | '<=' | '>' | '>=', Measure<bigint>] }
  | { readonly concluded: Concluded; readonly about?: About }
  /** `named`: a plea that names the clause, and not one that speaks of the contract at large. */
  | { readonly pleaded: PleaKind; readonly by: Role; readonly about?: About; readonly named?: true }
  | { readonly some: SubjectKind; readonly where: Condition }
  /** Looked at from the claim in which that side is the debtor, up to its excuses: what the claimant itself did not perform is a breach there. */
  | { readonly against: Role; readonly where: Condition };
