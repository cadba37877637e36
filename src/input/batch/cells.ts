import type { Problem } from '../../model/problem.js';

/** A row taken apart: its cells, and whether every quote in it was closed. */
export interface Row {
  readonly cells: readonly string[];
  readonly closed: boolean;
}

/** The cells of one row; quotes inside a quoted cell stand twice. */
export const rowOf = (row: string, separator: string): Row => {
  const cells: string[] = [];
  let [at, closed] = [0, true];
  const quoted = (): string => {
    let text = '';
    for (;;) {
      const end = row.indexOf('"', at);
      if (end < 0) {
        text += row.slice(at);
        [at, closed] = [row.length, false];
        return text;
      }
      text += row.slice(at, end);
      at = end + 1;
      if (row[at] !== '"') return text;
      text += '"';
      at += 1;
    }
  };
  for (;;) {
    let cell = '';
    if (row[at] === '"') {
      at += 1;
      cell = quoted();
    }
    const end = row.indexOf(separator, at);
    cells.push(cell + row.slice(at, end < 0 ? row.length : end));
    if (end < 0) return { cells, closed };
    at = end + 1;
  }
};

/** The cells of one row, whatever is wrong with it. */
export const cellsOf = (row: string, separator: string): readonly string[] => rowOf(row, separator).cells;

/** A column: the path of its field, as `losses[0].amount`, and whether its cells are texts whatever they look like. */
export interface Column {
  readonly steps: readonly (string | number)[];
  readonly text: boolean;
}

/** The steps of a path. */
const stepsOf = (path: string): readonly (string | number)[] =>
  path.trim().replace(/\[(\d+)\]/g, '.$1').split('.').filter((step) => step !== '').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** A figure that loses no digit as a number stays one; everything else that is written with digits is exact as a text. */
const valueOf = (cell: string, text: boolean): unknown => {
  if (text) return cell;
  if (cell === 'true' || cell === 'false') return cell === 'true';
  if (cell === 'null') return null;
  return /^-?[0-9]/.test(cell) && `${Number(cell)}` === cell ? Number(cell) : cell;
};

type Tree = Map<string | number, unknown>;

const put = (tree: Tree, steps: readonly (string | number)[], value: unknown): void => {
  const [step, ...rest] = steps;
  if (step === undefined) return;
  if (rest.length === 0) {
    tree.set(step, value);
    return;
  }
  const below = tree.get(step);
  const next = below instanceof Map ? (below as Tree) : (new Map() as Tree);
  tree.set(step, next);
  put(next, rest, value);
};

/** A tree with numbers for keys is a list; entries that no cell fills leave no hole. */
const plain = (value: unknown): unknown => {
  if (!(value instanceof Map)) return value;
  const entries = [...(value as Tree)];
  if (entries.length > 0 && entries.every(([key]) => typeof key === 'number')) return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, v]) => plain(v));
  return Object.fromEntries(entries.map(([key, v]) => [key, plain(v)]));
};

/** How many cells a row has that do not fit its columns, or null for a quote that is never closed; undefined when it fits. Empty cells beyond the last column say nothing. */
export const misfit = ({ cells, closed }: Row, columns: number): number | null | undefined =>
  !closed ? null : cells.length < columns || cells.slice(columns).some((cell) => cell.trim() !== '') ? cells.length : undefined;

/** Columns of which one is the field of the other, or a field in it: not both may be filled. */
export const clashing = (columns: readonly Column[]): readonly (readonly [number, number])[] => {
  const known = new Map(columns.map(({ steps }, i) => [steps.join('.'), i]));
  return columns.flatMap(({ steps }, i) => steps.flatMap((_, n) => {
    const other = known.get(steps.slice(0, n + 1).join('.'));
    return other === undefined || other === i ? [] : [[other, i] as const];
  }));
};

/** The record that a row holds: an empty cell says nothing. */
export const recordOf = (cells: readonly string[], columns: readonly Column[]): unknown => {
  const tree: Tree = new Map();
  columns.forEach(({ steps, text }, i) => {
    const cell = cells[i]?.trim() ?? '';
    if (cell !== '') put(tree, steps, valueOf(cell, text));
  });
  return plain(tree);
};

/** The columns that a header names; `problems` says what is wrong with a record, so that a column is known whose field is a text. */
export const columnsOf = (header: readonly string[], problems: (record: unknown) => readonly Problem[]): readonly Column[] =>
  header.map((path) => {
    const steps = stepsOf(path);
    const field = plain(((): Tree => { const tree: Tree = new Map(); put(tree, steps, 1); return tree; })());
    const named = steps.reduce<string>((before, step) => (typeof step === 'number' ? `${before}[${before === '' ? step : 0}]` : before === '' ? step : `${before}.${step}`), '');
    const wrong = problems(field).find((p) => p.path === named);
    return { steps, text: wrong !== undefined && wrong.detail.kind === 'wrong-type' && wrong.detail.expected.includes('string') };
  });
