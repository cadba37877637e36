import { problem } from '../../input/problem.js';
import type { Raw } from '../../input/batch/cutting.js';
import type { Problem } from '../../model/problem.js';
import { idSet } from '../../values/idSet.js';
import type { BatchOptions } from './options.js';
import type { Export } from './scoring.js';

/** Which records share an id with one that counts. */
export interface Keeping {
  /** Whether the record that names an id is one too many; else it is the one that counts. */
  readonly another: (id: string, index: number) => boolean;
  /** For `last`: notes which record names an id last, in a reading of its own. */
  readonly note: (id: string, index: number) => void;
}

/** Keeps the ids of a run. */
export const keeping = (policy: BatchOptions['duplicates']): Keeping => {
  const ids = idSet();
  return {
    another: (id, index) => {
      const known = ids.get(id);
      if (policy === 'last') return known !== undefined && known !== index;
      if (known !== undefined) return known !== index;
      ids.set(id, index);
      return false;
    },
    note: (id, index) => { ids.set(id, index); },
  };
};

/** What is wrong with a record that is one too many. */
export const oneTooMany = (from: Export, raw: Pick<Raw, 'line'>, id: string): Problem =>
  problem({ file: from.file, path: 'id', line: raw.line, column: null }, { kind: 'duplicate-id', of: 'record', id, firstLine: null });

/** How a rejected record that is one too many is told in a line that was printed before. */
export const isOneTooMany = (reasons: readonly string[], path: string): boolean => reasons.length === 1 && reasons[0] === 'E0302' && path === 'id';
