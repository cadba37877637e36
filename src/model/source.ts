import type { Text } from './text.js';

/** Where a rule or figure comes from: an article, a decision, a clause of the parties, or a convention marked as ours. Never optional. */
export interface Source {
  readonly kind: 'article' | 'decision' | 'clause' | 'convention';
  /** The instrument or court as a lawyer of that country cites it. */
  readonly instrument: Text;
  /** Article number with paragraph, or case number. */
  readonly pinpoint: string;
  /** Short form for tables: `C. civ. 1231-1`. */
  readonly short: Text;
}
