import type { BatchWords } from '../../output/messages/batch/words.js';
import type { Bulk } from '../bulk.js';
import type { Complaints } from '../complaints.js';
import type { Touched } from '../touched.js';
import type { World } from '../world.js';
import type { Books } from './books.js';
import type { Crew } from './crew.js';
import type { Opened } from './exports.js';
import type { BatchOptions } from './options.js';
import type { Progress } from './progress.js';
import type { Scorer } from './scoring.js';

/** Everything that a run over an export has at hand. */
export interface Run {
  readonly world: World;
  readonly bulk: Bulk;
  readonly complaints: Complaints;
  readonly said: BatchWords;
  readonly options: BatchOptions;
  readonly files: readonly string[];
  /** Opens a file of records. */
  readonly begin: (file: string) => Promise<Touched<Opened>>;
  readonly scorer: Scorer;
  readonly crew: Crew;
  readonly books: Books;
  readonly progress: Progress;
}

/** What a file of records is called in what is told of it. */
export const nameOf = (file: string, options: BatchOptions): string => (file === '-' ? options.stdinFilename : file);

/** What of the options cannot stand together; null when all can. */
export const slip = (options: BatchOptions, files: readonly string[], said: BatchWords): string | null => {
  if (options.by === 'period') {
    const other = options.shard !== undefined ? '--shard' : options.resume === true ? '--resume' : options.format === 'csv' ? '--format csv' : null;
    if (other !== null) return said.periodAlone(other);
  }
  if (options.format === 'csv' && options.detail !== 'compact') return said.rowsAreCompact;
  if (options.resume === true && options.output === undefined) return said.resumeNeedsOutput;
  return options.duplicates === 'last' && files.includes('-') ? said.lastNeedsFile : null;
};
