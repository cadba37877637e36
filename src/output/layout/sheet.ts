import { safe } from '../safe.js';

/** A cell of a sheet; nothing for what has no value. */
export type SheetCell = string | number | boolean | null;

/** What a spreadsheet takes for the beginning of a formula, in any width of letters. */
const FORMULA = /^[=+\-@\t\r|%\uff1d\uff0b\uff0d\uff20]/;

/** A plain number is no formula, whatever its sign. */
const NUMBER = /^-?[0-9]+(\.[0-9]+)?$/;

/** A text that a spreadsheet shows as it is. Reading takes one apostrophe off again: what begins with one gets a second. */
export const forSheet = (text: string): string => {
  const clean = safe(text);
  return (FORMULA.test(clean.trimStart()) && !NUMBER.test(clean)) || clean.startsWith('\'') ? `'${clean}` : clean;
};

const quoted = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** Rows as comma-separated values of RFC 4180, each with as many cells as the first. In a file they begin with the mark by which a spreadsheet knows UTF-8. */
export const csvOf = (rows: readonly (readonly SheetCell[])[], toFile: boolean): string =>
  `${toFile ? '\ufeff' : ''}${rows.map((row) => row.map((cell) => (cell === null ? '' : quoted(typeof cell === 'string' ? forSheet(cell) : `${cell}`))).join(',')).join('\r\n')}\r\n`;
