import Table from 'cli-table3';
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

const NO_LINES = Object.fromEntries(
  ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right', 'left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'].map((side) => [side, '']),
);

/** An amount is never broken, however long: a column of amounts is as wide as its longest word. */
const most = (text: string, column: Column): number =>
  column.align === 'right' ? Math.max(column.most, ...text.split(' ').map(width)) : column.most;

const lines = (cell: Cell, column: Column): readonly string[] =>
  (typeof cell.text === 'string' ? [cell.text] : cell.text).map(safe).flatMap((text) => wrap(text, most(text, column)));

/** Rows in columns, without lines between them; every line ends where its text ends. */
export const grid = (rows: readonly (readonly Cell[])[], columns: readonly Column[]): readonly string[] => {
  if (rows.length === 0) return [];
  const last = columns.length - 1;
  const table = new Table({
    chars: NO_LINES,
    colAligns: columns.map((c) => c.align ?? 'left'),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  for (const row of rows)
    table.push(columns.map((column, i) => {
      const cell = row[i];
      const gap = i === last ? '' : '  ';
      const filled = cell === undefined ? [''] : lines(cell, column);
      const least = column.least ?? 0;
      return filled.map((line) => {
        const rest = ' '.repeat(Math.max(0, least - width(line)));
        const painted = cell?.paint === undefined || line === '' ? line : cell.paint(line);
        return `${column.align === 'right' ? rest + painted : painted + rest}${gap}`;
      }).join('\n');
    }));
  return table.toString().split('\n').map((line) => `${INDENT}${line}`.trimEnd());
};

/** A paragraph in the width of the page. */
export const paragraph = (text: string, paint?: (text: string) => string, page = PAGE): readonly string[] =>
  wrap(safe(text), page - INDENT.length).map((line) => `${INDENT}${paint === undefined ? line : paint(line)}`);

/** A line of a tree: so many steps from the margin, its further lines one step more. */
export const branchLine = (text: string, depth: number, paint?: (text: string) => string, page = PAGE): readonly string[] => {
  const margin = INDENT.repeat(depth + 1);
  return wrap(safe(text), page - margin.length - INDENT.length).map((line, i) => `${margin}${i === 0 ? '' : INDENT}${paint === undefined ? line : paint(line)}`);
};
