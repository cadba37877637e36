import type { Grade } from '../../../model/edition.js';

/** What a language says of where the terms of a contract were taken from. */
export interface EditionWords {
  readonly terms: string;
  readonly grade: Readonly<Record<Grade, string>>;
  /** Why a part has its grade, where the profile does not say. */
  readonly unsaid: Readonly<Record<Grade, string>>;
  readonly published: (day: string) => string;
  readonly effective: (from: string | null, until: string | null) => string;
  readonly part: (path: string, because: string) => string;
}
