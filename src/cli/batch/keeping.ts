import { problem } from '../../input/problem.js';
import type { Raw } from '../../input/batch/cutting.js';
import type { Problem } from '../../model/problem.js';
import { knownIds } from './ids/knownIds.js';
import type { Scratch } from './ids/scratch.js';
import type { BatchOptions } from './options.js';
import type { Export } from './scoring.js';

/** Which records share an id with one that counts. What it keeps on disk may fail, and throws what the host says. */
export interface Keeping {
  /** Whether the record that names an id is one too many; else it is the one that counts. */
  readonly another: (id: string, index: number) => boolean;
  /** For `last`: notes that a record names an id, in a reading of its own. */
  readonly note: (id: string, index: number) => void;
  readonly end: () => void;
}

/** Numbers, in a bit for each up to the greatest. */
const numbers = (): { readonly add: (n: number) => void; readonly has: (n: number) => boolean } => {
  let bytes = new Uint8Array(1 << 10);
  return {
    add: (n) => {
      const at = Math.floor(n / 8);
      if (at >= bytes.length) {
        const larger = new Uint8Array(Math.max(at + 1, bytes.length * 2));
        larger.set(bytes);
        bytes = larger;
      }
      bytes[at] = (bytes[at] as number) | (1 << n % 8);
    },
    has: (n) => (((bytes[Math.floor(n / 8)] ?? 0) >> n % 8) & 1) === 1,
  };
};

/** Keeps the ids of a run; those that memory should not hold in files of no name. */
export const keeping = (policy: BatchOptions['duplicates'], scratch: () => Scratch): Keeping => {
  const [ids, overtaken] = [knownIds(scratch), numbers()];
  return {
    another: (id, index) => {
      if (policy === 'last') return overtaken.has(index);
      const known = ids.first(id, index);
      return known !== undefined && known !== index;
    },
    note: (id, index) => {
      const known = ids.latest(id, index);
      if (known !== undefined) overtaken.add(known);
    },
    end: ids.end,
  };
};

/** What is wrong with a record that is one too many. */
export const oneTooMany = (from: Export, raw: Pick<Raw, 'line'>, id: string): Problem =>
  problem({ file: from.file, path: 'id', line: raw.line, column: null }, { kind: 'duplicate-id', of: 'record', id, firstLine: null });

/** How a rejected record that is one too many is told in a line that was printed before. */
export const isOneTooMany = (reasons: readonly string[], path: string): boolean => reasons.length === 1 && reasons[0] === 'E0302' && path === 'id';
