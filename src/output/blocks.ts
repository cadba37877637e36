import type { Cell, Column } from './sections/grid.js';

/** How a text is marked. */
export type Paint = (text: string) => string;

/** Rows under a line of headings; the first cell of the headings names them. */
export interface Part {
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A piece of a report, before anybody knows whether it becomes a page of a terminal, a memo or a page of a browser. */
export type Block =
  /** What the whole report is about. */
  | { readonly kind: 'title'; readonly text: string; readonly paint?: Paint }
  | { readonly kind: 'subtitle'; readonly text: string; readonly paint?: Paint }
  | { readonly kind: 'heading'; readonly text: string; readonly paint?: Paint }
  | { readonly kind: 'paragraph'; readonly text: string; readonly paint?: Paint }
  /** Facts that stand in one line where it is wide enough, else under each other. */
  | { readonly kind: 'facts'; readonly texts: readonly { readonly text: string; readonly paint?: Paint }[] }
  /** An entry of a list, so many steps from the margin. */
  | { readonly kind: 'item'; readonly text: string; readonly depth: number; readonly paint?: Paint }
  /** Columns that stand under each other in all parts. `over`: the first heading runs over the narrow columns after it. */
  | { readonly kind: 'columns'; readonly columns: readonly Column[]; readonly parts: readonly Part[]; readonly over?: true };

/** What is read together; an empty one is left out. */
export type Section = readonly Block[];

const painted = (paint: Paint | undefined): { readonly paint?: Paint } => (paint === undefined ? {} : { paint });

/** A paragraph. */
export const paragraph = (text: string, paint?: Paint): readonly Block[] => [{ kind: 'paragraph', text, ...painted(paint) }];

/** A heading of its own. */
export const heading = (text: string, paint?: Paint): readonly Block[] => [{ kind: 'heading', text, ...painted(paint) }];

/** An entry of a list. */
export const item = (text: string, depth: number, paint?: Paint): Block => ({ kind: 'item', text, depth, ...painted(paint) });

/** Rows in columns; nothing where there are none. */
export const columns = (parts: readonly Part[], widths: readonly Column[]): readonly Block[] => {
  const filled = parts.filter((p) => p.rows.length > 0);
  return filled.length === 0 ? [] : [{ kind: 'columns', columns: widths, parts: filled }];
};

/** Rows without headings. */
export const rows = (list: readonly (readonly Cell[])[], widths: readonly Column[]): readonly Block[] => columns([{ head: [], rows: list }], widths);
