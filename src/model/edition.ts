import type { Day } from '../values/day.js';
import type { Language } from './text.js';

/** How well a part of a profile is known: from what its provider published, from somebody's copy, from nobody yet, or supposed. */
export const GRADES = ['read', 'transcribed', 'unverified', 'assumed'] as const;

/** One of the grades. */
export type Grade = (typeof GRADES)[number];

/** A part of a profile that the terms do not say, or that was not read where they stand. */
export interface Assumption {
  readonly path: string;
  /** The reason in the languages in which it is given; one text stands for all of them. Null where none is given. */
  readonly because: string | Readonly<Partial<Record<Language, string>>> | null;
  readonly grade: Grade;
}

/** Which edition of the terms a profile describes, where it was read, and what in the profile does not stand there. `to` is not in it. */
export interface Edition {
  readonly source: string | null;
  readonly published: Day | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly assumptions: readonly Assumption[];
}
