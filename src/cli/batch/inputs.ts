import type { BatchWords } from '../../output/messages/batch/words.js';
import type { Bulk } from '../bulk.js';
import type { Complaints } from '../complaints.js';
import { readAll } from '../documents.js';
import { CONTRACTS, RECORDS } from './exports.js';
import type { BatchOptions } from './options.js';
import type { World } from '../world.js';

/** The texts that a run scores by, and the files of records. */
export interface Inputs {
  readonly contracts: readonly { readonly file: string; readonly text: string }[];
  readonly extras: readonly { readonly file: string; readonly text: string }[];
  readonly records: readonly string[];
}

/** The files that names stand for; every obstacle is told. */
const filesOf = async (bulk: Bulk, complaints: Complaints, said: BatchWords, names: readonly string[], endings: RegExp): Promise<readonly string[] | undefined> => {
  const all: string[] = [];
  let stopped = false;
  for (const name of names) {
    const files = await bulk.files(name, endings);
    if (!files.ok) await complaints.obstacle(name, files.why);
    else if (files.value.length === 0) await complaints.usage(said.noFiles(name));
    else all.push(...files.value);
    stopped ||= !files.ok || files.value.length === 0;
  }
  return stopped ? undefined : all;
};

/** Reads and checks contracts and overlays, and finds the files of records; undefined when something stopped it. */
export const inputsOf = async (world: World, bulk: Bulk, complaints: Complaints, said: BatchWords, contracts: string, records: readonly string[], options: BatchOptions): Promise<Inputs | undefined> => {
  const [profiles, exports] = [await filesOf(bulk, complaints, said, [contracts], CONTRACTS), await filesOf(bulk, complaints, said, records, RECORDS)];
  if (profiles === undefined || exports === undefined) return undefined;
  const wanted = [...profiles.map((file) => ({ file, schema: 'contract' as const })), ...options.with.map((file) => ({ file, schema: 'with' as const }))];
  const read = await readAll(world, complaints, wanted, options);
  if (read === undefined) return undefined;
  const text = (file: string): { readonly file: string; readonly text: string } => { const name = file === '-' ? options.stdinFilename : file; return { file: name, text: read.texts.get(name) ?? '' }; };
  return { contracts: profiles.map(text), extras: options.with.map(text), records: exports };
};
