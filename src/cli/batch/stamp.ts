import { digest } from '../../values/digest.js';
import type { Bulk } from '../bulk.js';
import type { ExitCode } from '../exitCodes.js';
import type { World } from '../world.js';
import type { BatchOptions } from './options.js';
import type { Setup } from './scoring.js';

/** What an interrupted run must have in common with one that goes on, and the endings that it had come to. */
export interface Stamp {
  readonly run: string;
  readonly codes: readonly ExitCode[];
}

const shown = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? `${value}` : value);

/** Everything that the lines of a run depend on, as one short text. */
export const runOf = (world: World, bulk: Bulk, setup: Setup, records: readonly string[], options: BatchOptions): string => {
  const text = JSON.stringify([world.version, setup, options.duplicates, options.from, records, records.map((file) => bulk.mark(file))], shown);
  return [digest(text), digest(`${text}.`)].flat().map((half) => half.toString(16).padStart(8, '0')).join('');
};

/** Where the stamp of what was written stands. */
export const stampOf = (part: string): string => `${part}.run`;

/** Reads the stamp beside what was left; null when there is none. */
export const stampAt = async (world: World, file: string): Promise<Stamp | null> => {
  const text = await world.read(file);
  if (!text.ok) return null;
  try {
    return JSON.parse(text.value) as Stamp;
  } catch {
    return null;
  }
};
