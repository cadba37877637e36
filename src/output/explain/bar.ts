import type { Measurement } from '../../model/measured/measurement.js';
import type { TimeSpan } from '../../values/timeSpan.js';
import { branchLine } from '../sections/grid.js';

/** What a cell of the bar of a period shows; of several things in it the first of this list. */
export const MARKS = { counted: '#', excluded: 'x', dropped: 'o', ahead: ' ', up: '.' } as const;

/** The kind of a cell. */
export type Mark = keyof typeof MARKS;

/** A line of a branch within 80 columns. */
export const narrow = (text: string, depth: number, paint?: (text: string) => string): readonly string[] => branchLine(text, depth, paint, 80);

/** How many cells a bar has: it stays within 80 columns with its margin and its frame. */
export const CELLS = 70;

const touches = (list: readonly TimeSpan[], cell: TimeSpan): boolean =>
  list.some((s) => (s.from < cell.to && s.to > cell.from) || (s.from === s.to && s.from >= cell.from && s.from < cell.to));

/** A period in cells of equal length: what was counted, left out, not counted, is still to come, and the rest. Nothing that was counted is too short to be seen. */
export const cellsOf = (m: Measurement): readonly Mark[] => {
  const { from, to } = m.period;
  const until = m.asOf === null ? to : Math.min(to, m.asOf);
  const edge = (i: number): number => from + Math.round(((to - from) * i) / CELLS);
  return Array.from({ length: CELLS }, (_, i): Mark => {
    const cell = { from: edge(i), to: edge(i + 1) };
    if (touches(m.figures?.counted ?? [], cell)) return 'counted';
    if (touches(m.figures?.excluded ?? [], cell)) return 'excluded';
    if (touches(m.figures?.dropped ?? [], cell)) return 'dropped';
    return cell.from >= until ? 'ahead' : 'up';
  });
};
