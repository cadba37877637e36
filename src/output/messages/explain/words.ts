import type { PleaKind } from '../../../model/role.js';
import type { Stage } from '../../../model/rule.js';

/** What a conclusion does. */
export type ConclusionWord =
  | 'breach' | 'performed' | 'bindsNobody' | 'excuse' | 'bars' | 'burden' | 'prove' | 'deny' | 'deduct' | 'scale' | 'replace' | 'limit' | 'exclude' | 'add' | 'assign' | 'owes' | 'contribution' | 'route' | 'remedy' | 'deadline' | 'step' | 'setOff' | 'note';

/** What a rule may have concluded before, as a condition of another. */
export type ConcludedWord = 'breach' | 'performed' | 'excused' | 'founded' | 'ineffective';

/** Sentences that say why a rule applies or does not. Texts arrive ready for a reader; only their place in the sentence is decided here. */
export interface ExplainWords {
  readonly stage: Readonly<Record<Stage, string>>;
  readonly title: (claimant: string, respondent: string, law: string, ground: string) => string;
  readonly steps: string;
  readonly applies: (rule: string, about: string) => string;
  readonly fails: (rule: string, about: string) => string;
  readonly yields: (rule: string, about: string, to: string) => string;
  /** Rules that speak of something else: of another kind of clause, or of what was not found before. */
  readonly notConcerned: (rules: readonly string[]) => string;
  readonly therefore: (conclusions: readonly string[]) => string;
  readonly conclusion: Readonly<Record<ConclusionWord, string>>;
  readonly clause: (status: string) => string;
  readonly duty: (intensity: string) => string;
  readonly always: string;
  readonly all: string;
  readonly any: string;
  readonly not: string;
  readonly count: string;
  /** A question with its answer and where the answer comes from. */
  readonly answered: (question: string, about: string, answer: string, from: string) => string;
  readonly joined: (sentence: string, remark: string) => string;
  readonly needed: (answers: readonly string[]) => string;
  readonly determination: (place: string) => string;
  readonly statement: (place: string) => string;
  readonly supposed: string;
  /** Taken without an answer: open where the record says so, else nobody spoke of it. */
  readonly byDefault: (place: string) => string;
  readonly unproven: (bearer: string, place: string) => string;
  readonly nobody: string;
  readonly raised: (place: string) => string;
  readonly bearer: (bearer: string) => string;
  /** Said after what holds and ought not to. */
  readonly contrary: string;
  readonly label: (label: string, subject: string, found: readonly string[], needed: readonly string[], holds: boolean) => string;
  /** Labels that are yes or no, as a sentence each. */
  readonly flags: Readonly<Record<string, (subject: string, yes: boolean) => string>>;
  readonly labelValues: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly concluded: (what: string, subject: string, holds: boolean) => string;
  readonly earlier: Readonly<Record<ConcludedWord, string>>;
  readonly earlierRule: (rule: string) => string;
  readonly earlierDuty: (intensities: readonly string[]) => string;
  readonly pleas: Readonly<Record<PleaKind, string>>;
  readonly pleaded: (plea: string, by: string, holds: boolean) => string;
  readonly compared: (left: string, sign: string, right: string, holds: boolean, plain: boolean) => string;
  readonly missing: (what: string) => string;
  /** What a rule speaks of beside its subject, where the record has none. */
  readonly beside: Readonly<Record<string, string>>;
  /** A question that nobody answered no outright. */
  readonly notRefused: (question: string) => string;
  readonly move: (reason: string, from: string, to: string, citation: string) => string;
  readonly added: (stream: string, amount: string, citation: string) => string;
  readonly ofHead: (head: string, claimed: string) => string;
  readonly onTotals: string;
  readonly line: (name: string, value: string, from: string | null) => string;
  readonly lines: Readonly<Record<string, string>>;
  readonly award: (amount: string) => string;
  readonly unrounded: (value: string) => string;
  readonly says: (text: string) => string;
  readonly why: string;
  readonly whyNot: string;
  readonly firstFailed: (condition: string) => string;
  readonly provedBy: (bearer: string, place: string) => string;
  readonly notRead: string;
  readonly otherLaw: (law: string, claim: string) => string;
  readonly otherVersion: (rules: readonly string[]) => string;
  readonly outOfForce: (from: string | null, to: string | null) => string;
  readonly otherGround: (grounds: readonly string[], claim: string) => string;
  readonly nothingToRead: string;
  readonly unknownRule: (id: string, near: string | null) => string;
  readonly expected: string;
}
