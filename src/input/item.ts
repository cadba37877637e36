import type { Place } from '../model/fact.js';

/** The text a tree was read from: its name, and where its lines begin (null without positions). */
export interface Origin {
  readonly file: string;
  readonly lines: readonly number[] | null;
}

/** A value of a document with its place. Numbers keep their digits in `text`; `value` is what a schema looks at. */
export interface Item {
  readonly origin: Origin;
  readonly parent: Item | null;
  readonly name: string | number;
  /** Where the value, and the key before it, begin in the text. */
  readonly at: number | null;
  readonly keyAt: number | null;
  /** A number as a plain decimal, a string as it is, else null. */
  readonly text: string | null;
  value: unknown;
  fields: ReadonlyMap<string, Item> | null;
  items: readonly Item[] | null;
}

/** Where the lines of a text begin. */
export const lineStarts = (text: string): readonly number[] => {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
};

/** Line and column, from 1, of an offset. */
export const position = (lines: readonly number[] | null, at: number | null): { readonly line: number | null; readonly column: number | null } => {
  if (lines === null || at === null) return { line: null, column: null };
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (lines[low] as number) + 1 };
};

/** The path of an item: `losses[0].proven`. */
export const pathOf = (item: Item): string => {
  if (item.parent === null) return '';
  const before = pathOf(item.parent);
  return typeof item.name === 'number' ? `${before}[${item.name}]` : before === '' ? item.name : `${before}.${item.name}`;
};

/** Where a value stands. */
export const placeOf = (item: Item): Place => ({ file: item.origin.file, path: pathOf(item), ...position(item.origin.lines, item.at) });

/** Where the key of a value stands; the value itself where it has none. */
export const keyPlaceOf = (item: Item): Place => ({ file: item.origin.file, path: pathOf(item), ...position(item.origin.lines, item.keyAt ?? item.at) });

/** The field of a mapping; undefined when it is absent or the item is none. */
export const at = (item: Item | undefined, name: string): Item | undefined => item?.fields?.get(name);

/** The first of two fields that is there: `causes` or `cause`. */
export const either = (item: Item | undefined, name: string, other: string): Item | undefined => at(item, name) ?? at(item, other);

/** The entries of a list; a single value stands for a list of one, absence and null for none. */
export const each = (item: Item | undefined): readonly Item[] => (item === undefined || item.value === null ? [] : (item.items ?? [item]));

/** The text of a string or number; undefined for anything else. */
export const word = (item: Item | undefined): string | undefined => item?.text ?? undefined;

/** The texts of a list of names, or of one name. */
export const words = (item: Item | undefined): readonly string[] => each(item).flatMap((i) => (i.text === null ? [] : [i.text]));

/** The id of an entry; one without an id is called by its place in the list, from 1. */
export const idOf = (item: Item): string => word(at(item, 'id')) ?? `${typeof item.name === 'number' ? item.name + 1 : 1}`;
