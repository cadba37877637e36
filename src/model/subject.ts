import type { Stated } from './fact.js';

/** What a question, a rule or a conclusion is about. */
export type SubjectKind =
  | 'case' | 'clause' | 'commitment' | 'breach' | 'loss' | 'notice' | 'content' | 'outage' | 'credit' | 'party' | 'stream' | 'rule';

/** A reference to a subject: `clause:cap-6m`, `loss:rebuild`, `party:provider`; the case itself is `case:`. */
export type SubjectKey = `${SubjectKind}:${string}`;

/** Builds a reference. */
export const subjectKey = (kind: SubjectKind, id: string): SubjectKey => `${kind}:${id}`;

/** The subject of questions that concern the whole incident. */
export const CASE: SubjectKey = 'case:';

/**
 * One thing a rule can be about, as the documents describe it.
 * `labels` are never in doubt (a kind, a head, a type); `facts` are statements that may be unknown, ranged or absent; `links` name related subjects.
 */
export interface Subject {
  readonly key: SubjectKey;
  readonly kind: SubjectKind;
  readonly id: string;
  readonly labels: Readonly<Record<string, string | readonly string[]>>;
  readonly facts: Readonly<Record<string, Stated>>;
  readonly links: Readonly<Record<string, readonly SubjectKey[]>>;
}

/** The labels a subject carries under a name, as a list; none when the name is absent. */
export const labelsOf = (subject: Subject, name: string): readonly string[] => {
  const label = subject.labels[name];
  return label === undefined ? [] : typeof label === 'string' ? [label] : label;
};

/** A reference to a question about its subjects: `clause-covers|clause:cap|loss:rebuild`. */
export type QuestionKey = string;

/** Builds the reference of a question about one or two subjects. */
export const questionKey = (id: string, subject: string, second?: string): QuestionKey => (second === undefined ? `${id}|${subject}` : `${id}|${subject}|${second}`);
