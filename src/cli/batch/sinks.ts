import type { BatchWords } from '../../output/messages/batch/words.js';
import type { Bulk, Sink } from '../bulk.js';
import type { Complaints } from '../complaints.js';
import { EXIT } from '../exitCodes.js';
import type { ExitCode } from '../exitCodes.js';
import type { World } from '../world.js';
import { opening } from './books.js';
import { earlierIn } from './earlier.js';
import type { Earlier } from './earlier.js';
import type { BatchOptions } from './options.js';
import type { Run } from './run.js';
import { stampAt, stampOf } from './stamp.js';

/** Where the lines and the rejects of a run go, and what an interrupted run left of both. */
export interface Sinks {
  readonly out: Sink;
  readonly rejects: Sink | null;
  readonly before: AsyncIterator<Earlier> | null;
  readonly codes: readonly ExitCode[];
}

/** Opens the output, anew or after what was left. Undefined when it cannot be; the reason is told. */
export const sinksOf = async (world: World, bulk: Bulk, complaints: Complaints, said: BatchWords, options: BatchOptions, run: string): Promise<Sinks | undefined> => {
  const { output } = options;
  const left = options.resume === true && output !== undefined ? bulk.left(output) : null;
  const stamp = left === null ? null : await stampAt(world, stampOf(left));
  if (left !== null && stamp?.run !== run) {
    await complaints.usage(said.otherRun(left));
    return undefined;
  }
  if (options.resume === true && left === null) await complaints.remark(said.nothingToResume);
  let end: number | null = null;
  if (left !== null) {
    const source = await bulk.open(left);
    end = opening(options).length;
    if (source.ok) for await (const line of earlierIn(source.value, options.format)) end = line.end;
  }
  const told = async (file: string, why: Parameters<Complaints['obstacle']>[1]): Promise<undefined> => {
    await complaints.obstacle(file, why === 'missing' ? 'nowhere' : why);
    return undefined;
  };
  const out = await bulk.sink(output ?? null, end);
  if (!out.ok) return told(output ?? 'stdout', out.why);
  const rejects = options.rejects === undefined ? null : await bulk.sink(options.rejects, null);
  if (rejects !== null && !rejects.ok) return told(options.rejects ?? '', rejects.why);
  const again = left === null ? null : await bulk.open(left);
  const before = again?.ok === true ? earlierIn(again.value, options.format) : null;
  return { out: out.value, rejects: rejects?.value ?? null, before, codes: stamp?.codes ?? [] };
};

/** Makes files of what was written, or leaves it for a run that resumes. */
export const ended = async ({ bulk, complaints, options, books }: Run, { out, rejects }: Sinks, part: string | null): Promise<boolean> => {
  if (books.codes.has(EXIT.interrupted) || books.state() === 'failed') {
    out.leave();
    rejects?.leave();
    return false;
  }
  for (const [sink, file] of [[rejects, options.rejects], [out, options.output]] as const) {
    const finished = await sink?.finish();
    if (finished === undefined || finished.ok) continue;
    await complaints.obstacle(file ?? 'stdout', finished.why);
    books.codes.add(EXIT.invalid);
    return false;
  }
  if (part !== null) bulk.remove(stampOf(part));
  return true;
};
