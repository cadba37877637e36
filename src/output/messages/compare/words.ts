import type { FramePart } from '../../../model/told.js';

/** The headings and single words of verdicts side by side. */
export type CompareLabel =
  | 'scenario' | 'asRecorded' | 'outcome' | 'award' | 'range' | 'net' | 'value' | 'same' | 'answers' | 'rules' | 'statuses' | 'steps' | 'figures' | 'questions' | 'frame' | 'absent' | 'yes' | 'no'
  | 'noUpperBound' | 'breakEven' | 'turns' | 'low' | 'high' | 'claimed';

/** Sentences about what two verdicts, or one verdict under several facts, do not share. Texts arrive ready for a reader; only their place in the sentence is decided here. */
export interface CompareWords {
  readonly label: Readonly<Record<CompareLabel, string>>;
  readonly frame: Readonly<Record<FramePart, string>>;
  readonly title: (changes: readonly string[]) => string;
  readonly set: (path: string, value: string) => string;
  readonly unset: (path: string) => string;
  readonly plea: (plea: string, by: string, clause: string | null) => string;
  readonly underLaw: (law: string) => string;
  readonly onDay: (day: string) => string;
  readonly changedIn: (scenario: string, reference: string) => string;
  readonly move: (from: string, to: string) => string;
  readonly fromTo: (what: string, from: string, to: string) => string;
  readonly about: (question: string, subject: string) => string;
  readonly answer: (question: string, from: string, to: string, place: string) => string;
  /** The same answer, from elsewhere. */
  readonly rests: (question: string, answer: string, place: string) => string;
  readonly answerOnly: (question: string, answer: string, place: string, which: 'first' | 'second') => string;
  readonly nowApplies: (rule: string, because: readonly string[]) => string;
  readonly noLongerApplies: (rule: string, because: readonly string[]) => string;
  /** What an answer turned from and to, inside the sentence about a rule. */
  readonly turned: (question: string, from: string | null, to: string | null) => string;
  readonly byEarlier: string;
  /** The day that chooses the wording chose another version; `other` stands in the place of the rule, before or from now on. */
  readonly byVersion: (chosenBy: string, from: string | null, to: string | null, other: string | null, now: boolean) => string;
  readonly byRule: (text: string, citation: string) => string;
  /** A step that moves otherwise, is new (`before` null) or falls away (`now` null). */
  readonly step: (reason: string, head: string, before: string | null, now: string | null) => string;
  readonly nowDecides: (question: string) => string;
  readonly noLongerDecides: (question: string) => string;
  readonly onlyIn: (which: 'first' | 'second', incident: string) => string;
  readonly lawsDiffer: string;
  readonly sweepTitle: (path: string) => string;
  /** From which value on something else holds than up to the one before. */
  readonly turnsAt: (before: string, after: string, what: readonly string[]) => string;
  readonly outcomeTurns: (from: string, to: string) => string;
  readonly ruleReplaces: (now: string, before: string) => string;
  readonly ruleStarts: (rule: string) => string;
  readonly ruleStops: (rule: string) => string;
  readonly stepStarts: (reason: string, citation: string) => string;
  readonly stepStops: (reason: string, citation: string) => string;
  readonly netTurns: (from: string, to: string) => string;
  readonly breaksAt: (target: string, value: string, rising: boolean) => string;
  readonly breaksNever: (target: string, above: boolean) => string;
  /** The award goes up and down over the values: there may be more such points between two lines of the table. */
  readonly notMonotone: string;
  /** Of the values of a list: those with which the award is above a sum; none of them. */
  readonly aboveWith: (target: string, values: readonly string[]) => string;
  /** What begins and ceases to hold from one value of a list to the next. */
  readonly turnsFrom: (before: string, after: string, what: readonly string[]) => string;
  readonly notStated: string;
  /** `all` was asked for of a field that holds no words. */
  readonly noWords: (path: string) => string;
  readonly offerOf: (by: string, amount: string) => string;
  readonly nothing: string;
  readonly nothingToSuppose: string;
}
