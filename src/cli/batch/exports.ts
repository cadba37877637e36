import { cutterOf, shapeOf } from '../../input/batch/format.js';
import { textOf } from '../../input/batch/record.js';
import type { Bulk, Source } from '../bulk.js';
import type { Touched } from '../touched.js';
import type { BatchOptions } from './options.js';
import type { Export } from './scoring.js';

/** Names of files that may hold records. */
export const RECORDS = /\.(jsonl|ndjson|json|csv|tsv|ya?ml)$/i;

/** Names of files that may hold contracts. */
export const CONTRACTS = /\.(ya?ml|json)$/i;

/** A file of records, opened, with how it is to be read. */
export interface Opened {
  readonly from: Export;
  readonly source: Source;
}

/** Opens a file of records and looks at its beginning. */
export const opened = async (bulk: Bulk, file: string, name: string, options: BatchOptions): Promise<Touched<Opened>> => {
  const source = await bulk.open(file);
  if (!source.ok) return source;
  const { beginning } = source.value;
  const shape = shapeOf(name, beginning, options.from);
  const cutter = cutterOf(shape);
  const first = shape.name === 'csv' || shape.name === 'tsv' ? [...cutter.push(new TextEncoder().encode(beginning)), ...cutter.end()][0] : undefined;
  const header = first === undefined ? null : textOf(first.bytes);
  if (header === undefined || header?.includes('\ufffd') === true) return { ok: false, why: 'encoding', message: 'header' };
  return { ok: true, value: { from: { file: name, shape, header }, source: source.value } };
};
