import type { TimeSpan } from '../../values/timeSpan.js';
import type { OutageFacts } from '../../model/measured/facts.js';
import type { DroppedRun, ExcludedRun } from '../../model/measured/measurement.js';

/** An outage with its bounds, as one way of answering what is open has them. */
export interface Bounded {
  readonly outage: OutageFacts;
  readonly at: TimeSpan;
}

/** What is left of the outages after exclusions, and what was left out. */
export interface Sifted {
  readonly kept: readonly Bounded[];
  readonly windows: readonly ExcludedRun[];
  readonly parts: readonly ExcludedRun[];
  readonly excluded: readonly ExcludedRun[];
  /** Planned work that is left out: what a time without planned work is without. */
  readonly planned: readonly TimeSpan[];
  readonly dropped: readonly DroppedRun[];
}
