import { cellsOf } from '../../input/batch/cells.js';
import { cutting } from '../../input/batch/cutting.js';
import { lineScanner } from '../../input/batch/scanners.js';
import { textOf } from '../../input/batch/record.js';
import type { Source } from '../bulk.js';
import { EXIT } from '../exitCodes.js';
import { isOneTooMany } from './keeping.js';
import type { BatchOptions } from './options.js';
import type { Entry } from './judging.js';

/** A line that an interrupted run left. */
export interface Earlier {
  readonly entry: Entry;
  readonly index: number;
  readonly superseded: boolean;
  /** Where the line ends in what was left. */
  readonly end: number;
}

const parsed = (text: string): Readonly<Record<string, unknown>> | null => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value as Readonly<Record<string, unknown>> : null;
  } catch {
    return null;
  }
};

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

interface Said {
  readonly [key: string]: unknown;
}

const ofRow = (row: string, header: readonly string[]): Said | null => {
  const cells = cellsOf(row, ',');
  if (cells.length !== header.length) return null;
  const said = Object.fromEntries(header.map((name, i) => [name, cells[i]]));
  const codes = text(said['problems'])?.split(' ') ?? [];
  return { ...said, index: Number(said['index']), problems: codes.map((code) => ({ code, path: text(said['messages'])?.startsWith('id: ') === true ? 'id' : '' })) };
};

const entryOf = (said: Said): Pick<Earlier, 'entry' | 'index' | 'superseded'> | null => {
  const { status, index } = said;
  if ((status !== 'scored' && status !== 'rejected') || typeof index !== 'number') return null;
  const problems = (Array.isArray(said['problems']) ? said['problems'] : []) as readonly { readonly code: string; readonly path: string }[];
  const reasons = [...new Set(problems.map((p) => p.code))];
  return {
    index, superseded: isOneTooMany(reasons, problems[0]?.path ?? ''),
    entry: { status, id: text(said['id']), line: '', code: EXIT.done, outcome: text(said['outcome']) ?? '', currency: text(said['currency']) ?? '', claimed: text(said['claimed']), award: text(said['award']), reasons },
  };
};

/** The complete lines that an interrupted run left, up to the first that is not one. */
export async function* earlierIn(source: Source, format: BatchOptions['format']): AsyncGenerator<Earlier> {
  const cutter = cutting(lineScanner());
  let header: readonly string[] | null = null;
  for await (const piece of source.pieces)
    for (const raw of cutter.push(piece)) {
      const line = textOf(raw.bytes);
      if (line === undefined) return;
      if (format === 'csv' && header === null) {
        header = cellsOf(line, ',');
        continue;
      }
      const said = header === null ? parsed(line) : ofRow(line, header);
      const entry = said === null ? null : entryOf(said);
      if (entry === null) return;
      yield { ...entry, end: raw.at + raw.length + 1 };
    }
}
