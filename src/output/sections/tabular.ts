import Table from 'cli-table3';
import { INDENT, cellsOf } from './grid.js';
import type { Cell, Column } from './grid.js';

const NO_LINES = Object.fromEntries(
  ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right', 'left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'].map((side) => [side, '']),
);

/** Rows in columns, as cli-table3 lays them out: for the pages of commands that nobody waits for. */
export const tabular = (rows: readonly (readonly Cell[])[], columns: readonly Column[]): readonly string[] => {
  if (rows.length === 0) return [];
  const table = new Table({
    chars: NO_LINES,
    colAligns: columns.map((c) => c.align ?? 'left'),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  for (const row of rows) table.push(cellsOf(row, columns).map((cell) => cell.map((line) => line.text).join('\n')));
  return table.toString().split('\n').map((line) => `${INDENT}${line}`.trimEnd());
};
