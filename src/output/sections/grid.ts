import { safe } from '../safe.js';
import { width, wrap } from './width.js';

/** A cell: one text, or several that each begin a line, with the mark they carry. Text from records is made safe here, and nowhere else. */
export interface Cell {
  readonly text: string | readonly string[];
  readonly paint?: (text: string) => string;
}

/** A column: the widest it may be, and on which side its text stands. */
export interface Column {
  readonly most: number;
  readonly align?: 'left' | 'right';
  /** The least it takes, so that sections stand under each other. */
  readonly least?: number;
}

/** A line of a cell: its text with its marks, and how many columns it takes without them. */
export interface Line {
  readonly text: string;
  readonly width: number;
}

const NO_TEXT: Line = { text: '', width: 0 };

/** How far sections stand from the margin. */
export const INDENT = '  ';

/** The columns of a page, where nobody says how wide it is. */
export const PAGE = 100;

/** What stands between facts in one line. */
export const GAP_OF_FACTS = '     ';

/** The least a column of texts is narrowed to. */
const NARROWEST = 8;

/** Columns for a page of another width: what is gained or lost is shared by the columns of texts, by how wide they are; amounts keep their room. */
export const fitted = (columns: readonly Column[], page: number): readonly Column[] => {
  const texts = columns.filter((c) => c.align !== 'right' && c.most > NARROWEST);
  const all = texts.reduce((n, c) => n + c.most, 0);
  const by = page - PAGE;
  if (by === 0 || all === 0) return columns;
  return columns.map((c) => {
    if (!texts.includes(c)) return c;
    const most = Math.max(NARROWEST, c.most + Math.trunc((by * c.most) / all) - (by < 0 ? 1 : 0));
    return { ...c, most, ...(c.least === undefined ? {} : { least: Math.min(most, by < 0 ? Math.max(NARROWEST, c.least + Math.trunc((by * c.least) / all)) : c.least) }) };
  });
};

/** An amount is never broken, however long: a column of amounts is as wide as its longest word. */
const most = (text: string, column: Column): number =>
  column.align === 'right' ? Math.max(column.most, ...text.split(' ').map(width)) : column.most;

const lines = (cell: Cell, column: Column): readonly string[] =>
  (typeof cell.text === 'string' ? [cell.text] : cell.text).map(safe).flatMap((text) => wrap(text, most(text, column)));

/** The lines of each cell of a row, every line as wide as its column at least is and with the gap to the next column. */
export const cellsOf = (row: readonly Cell[], columns: readonly Column[]): readonly (readonly Line[])[] =>
  columns.map((column, i) => {
    const cell = row[i];
    const gap = i === columns.length - 1 ? '' : '  ';
    const filled = cell === undefined ? [''] : lines(cell, column);
    return filled.map((line) => {
      const columnsOfText = width(line);
      const rest = ' '.repeat(Math.max(0, (column.least ?? 0) - columnsOfText));
      const painted = cell?.paint === undefined || line === '' ? line : cell.paint(line);
      return { text: `${column.align === 'right' ? rest + painted : painted + rest}${gap}`, width: columnsOfText + rest.length + gap.length };
    });
  });

/**
 * Rows in columns, without lines between them; every line ends where its text ends. Laid out here because the page of a verdict is waited for: what
 * cli-table3 makes of the same rows (tabular.ts) is the same to the byte.
 */
export const grid = (rows: readonly (readonly Cell[])[], columns: readonly Column[]): readonly string[] => {
  const laid = rows.map((row) => cellsOf(row, columns));
  const widths = columns.map((_, i) => laid.reduce((most, row) => (row[i] ?? []).reduce((m, line) => Math.max(m, line.width), most), 1));
  return laid.flatMap((row) => Array.from({ length: Math.max(...row.map((cell) => cell.length)) }, (_, n) =>
    row.reduce((text, cell, i) => {
      const line = cell[n] ?? NO_TEXT;
      const rest = ' '.repeat((widths[i] ?? 0) - line.width);
      return text + (columns[i]?.align === 'right' ? rest + line.text : line.text + rest);
    }, INDENT).trimEnd()));
};

/** A paragraph in the width of the page. */
export const paragraph = (text: string, paint?: (text: string) => string, page = PAGE): readonly string[] =>
  wrap(safe(text), page - INDENT.length).map((line) => `${INDENT}${paint === undefined ? line : paint(line)}`);

/** A line of a tree: so many steps from the margin, its further lines one step more. */
export const branchLine = (text: string, depth: number, paint?: (text: string) => string, page = PAGE): readonly string[] => {
  const margin = INDENT.repeat(depth + 1);
  return wrap(safe(text), page - margin.length - INDENT.length).map((line, i) => `${margin}${i === 0 ? '' : INDENT}${paint === undefined ? line : paint(line)}`);
};
