import type { Reported } from '../model/reported.js';
import type { Words } from './messages/words.js';

/** How a piece of text is marked; a terminal turns the marks into colours, a file into nothing. */
export interface Palette {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly warn: (text: string) => string;
}

const same = (text: string): string => text;

/** Marks nothing. */
export const plainPalette: Palette = { strong: same, faint: same, good: same, bad: same, warn: same };

/** The program that computed a verdict. */
export interface Tool {
  readonly version: string;
  /** The release of the time-zone data it ran with; null where none is known. */
  readonly timeZones: string | null;
}

/** How much a person wants to read. */
export const DETAILS = ['compact', 'normal', 'full'] as const;

/** One of the degrees of detail. */
export type Detail = (typeof DETAILS)[number];

/** Whose next steps are told. */
export const SIDES = ['provider', 'customer', 'right-holder'] as const;

/** One of the sides. */
export type Side = (typeof SIDES)[number];

/** Everything a format is told beside the verdicts. */
export interface Setting {
  readonly words: Words;
  readonly palette: Palette;
  readonly tool: Tool;
  readonly detail: Detail;
  /** Whose next steps are told; of all where nobody says. */
  readonly side?: Side;
  /** How many columns a page has; 100 where nobody says. */
  readonly page?: number;
  /** The text goes into a file of its own. */
  readonly toFile?: boolean;
}

/** A report as it is written: text, or the bytes of a form that is none. */
export type Written = string | Uint8Array;

/** From verdicts to text, ending in a line feed; or to bytes. */
export type Formatter<T extends Written = string> = (verdicts: readonly Reported[], setting: Setting) => T;
