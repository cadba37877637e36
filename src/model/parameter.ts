import type { Day } from '../values/day.js';
import type { Source } from './source.js';
import type { Text } from './text.js';

/** One stretch of a figure's history; `to` is the last day, null while it stands. */
export interface ParameterEntry<T> {
  readonly from: Day;
  readonly to: Day | null;
  readonly value: T;
}

/** A figure of the law: its history without gap or overlap, its source, and the day up to which we know it. */
export interface Parameter<T> {
  readonly id: string;
  /** What it is a figure of, where readers are told that a verdict rests on it. */
  readonly title?: Text;
  readonly unit: 'share' | 'duration' | 'amount' | 'number' | 'years';
  readonly source: Source;
  readonly history: readonly ParameterEntry<T>[];
  /** The last day checked; null when the figure is a convention of ours and needs no check. */
  readonly knownUntil: Day | null;
}
