import type { ExportName } from '../../input/batch/format.js';
import type { SharedOptions } from '../options.js';

/** One of several runs that share an export. */
export interface Shard {
  /** From 0. */
  readonly index: number;
  readonly count: number;
}

/** The forms of a verdict line. */
export const LINE_FORMS = ['jsonl', 'csv'] as const;

/** What becomes of records that share an id. */
export const DUPLICATES = ['reject', 'first', 'last'] as const;

/** What `batch` takes beside the shared options. */
export interface BatchOptions extends SharedOptions {
  readonly from?: ExportName;
  readonly format?: (typeof LINE_FORMS)[number];
  readonly detail: 'compact' | 'normal' | 'full';
  readonly range?: true;
  readonly by?: 'period';
  readonly jobs: number;
  readonly shard?: Shard;
  readonly resume?: true;
  readonly rejects?: string;
  readonly allowRejects?: true;
  readonly duplicates: (typeof DUPLICATES)[number];
  readonly summary?: string | true;
}
