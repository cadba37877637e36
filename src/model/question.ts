import type { Value, Stated } from './fact.js';
import type { Matter } from './matter.js';
import type { Parameter } from './parameter.js';
import type { PleaKind, Role } from './role.js';
import type { Subject, SubjectKind } from './subject.js';
import type { Text } from './text.js';

/** The shape of an answer; `values` of a degree run from least to most, those of a choice in the order of the catalogue. */
export type AnswerShape =
  | { readonly shape: 'yesNo' }
  /** `adverse`: the degree that counts as shown against a party on which the burden was put; the highest where none is named. */
  | { readonly shape: 'degree'; readonly values: readonly string[]; readonly adverse?: string }
  | { readonly shape: 'choice'; readonly values: readonly string[]; readonly unproven: string }
  | { readonly shape: 'share' | 'amount' | 'number' | 'duration' };

/**
 * A finding settles another question (a refusal of force majeure refuses the agreed list as well), or only rules an answer to it out (a fault that is found is not none).
 * `always`: the two answers go together whoever gives them; completions of open questions that break it do not count.
 */
export type Implication = { readonly answer: Value; readonly question: string; readonly subjects: SubjectKind; readonly always?: true } & ({ readonly value: Value } | { readonly not: Value });

/**
 * One entry of the closed catalogue: something a rule may ask and a party, an expert or a court may answer.
 * A question is asked about a subject of kind `of` and, where `second` stands, a second one.
 */
export interface Question {
  readonly id: string;
  readonly of: SubjectKind;
  readonly second?: SubjectKind;
  readonly answer: AnswerShape;
  /** A fact is proven; an assessment is judged. */
  readonly kind: 'fact' | 'assessment';
  /** Who says yes, or the higher value. */
  readonly alleges: Role;
  /** `said`: raised only by the record; `contested`: also when the rest of its rule may hold and `contestedFor` agrees; `always`: judged each time a rule comes to it. */
  readonly raised: 'said' | 'contested' | 'always';
  /** Narrows `contested` to some subjects. */
  readonly contestedFor?: (subject: Subject, matter: Matter, second?: Subject) => boolean;
  /** Pleas that raise the question; a plea that names no clause raises it of the clauses with that label. */
  readonly raisedBy?: readonly { readonly plea: PleaKind; readonly unnamed?: { readonly is: string; readonly oneOf: readonly string[] } }[];
  /** Path of the field in the documents that a party answers it with (`clauses[].drawnToAttention`); absent when only a determination can. */
  readonly path?: string;
  /** Name of the fact on the subject, when a field answers it. */
  readonly fact?: string;
  /** A fact whose presence on the subject raises the question (a block such as `cause.forceMajeure`). */
  readonly block?: string;
  /** What the documents say by other fields than `fact` (evidence, performance, dates). */
  readonly stated?: (subject: Subject, matter: Matter, second?: Subject) => Stated | undefined;
  /** Whether the documents say otherwise elsewhere than where the answer is taken from: told to the reader. */
  readonly otherwise?: (subject: Subject, matter: Matter) => boolean;
  /** The label that says the same of the subject: where the documents state it, a reason shows it as what the subject is, and no longer as an answer. */
  readonly label?: string;
  /** Other questions whose findings answer it. */
  readonly reads?: readonly string[];
  /** What is taken when nobody has answered; undefined, or where a rule shifted the burden: whoever bears it loses. */
  readonly fallback?: (subject: Subject, matter: Matter, second?: Subject) => Value | undefined;
  /** Whether the contract states what `fallback` follows from: a review of it alone then supposes no other answer. */
  readonly follows?: (matter: Matter) => boolean;
  /** Where nobody has answered, the rule that asks works it out from the record: nothing is missing then. */
  readonly workedOut?: true;
  /** The figure of the law that `fallback` takes, when it takes one. */
  readonly parameter?: Parameter<unknown>;
  /** The values an open answer may take where its shape does not say (amounts, lengths of time). */
  readonly domain?: (subject: Subject, matter: Matter, second?: Subject) => readonly Value[];
  /** What an amount without bound says as an answer, where it is not that nobody can put a figure on it. */
  readonly boundless?: Text;
  /** Ends of an open share that are limits not reached (a chance is never none and never all). */
  readonly limits?: readonly ('low' | 'high')[];
  /** What an answer to this one settles of other questions. */
  readonly implies?: readonly Implication[];
  /** What a finding on this one makes of another, worked out from what the record says of the subject (a sum for each unit fixes the sum for all of them); undefined where it makes nothing of it. */
  readonly fixes?: { readonly question: string; readonly value: (found: Value, subject: Subject, matter: Matter) => Value | undefined };
  /** The standard of proof where it is not the ordinary one. */
  readonly standard?: 'beyond-reasonable-doubt';
  /** The question as a reader meets it. */
  readonly wording: Text;
  /** What settles it. */
  readonly evidence: Text;
  /** Of a question about a loss: what settles it for a head, where that is more telling. */
  readonly evidenceByHead?: Readonly<Record<string, Text>>;
}
