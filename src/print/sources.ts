import type { Instant } from '../values/instant.js';

/** What pages are printed from beside the program itself: the texts of examples and schemas by their paths, and the clocks of zones. */
export interface Sources {
  readonly texts: Readonly<Record<string, string>>;
  readonly offsetAt: (zone: string, at: Instant) => number;
}

/** The text of a file that a page is printed from; a missing one is a mistake of ours. */
export const textOf = (path: string, { texts }: Sources): string => {
  const text = texts[path];
  if (text === undefined) throw new Error(`${path} is not among the sources of the printed pages`);
  return text;
};

/** The note on every printed page. */
export const printedFrom = (what: string): string => `<!-- printed by npm run print from ${what}; never edited -->`;

/** A text inside a cell of a table. */
export const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
