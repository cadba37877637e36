/** A sentence in the three languages of the project; a missing one does not compile. */
export interface Text {
  readonly en: string;
  readonly fr: string;
  readonly zh: string;
}

/** The languages of the project, in the order in which they are printed. */
export const LANGUAGES = ['en', 'zh', 'fr'] as const;

/** One of the three languages. */
export type Language = (typeof LANGUAGES)[number];
