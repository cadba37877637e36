import { LINE_FORMS } from './options.js';
import { batchMessages } from '../../output/messages/batch/index.js';
import { complaintsOf } from '../complaints.js';
import { usable } from '../delivering.js';
import { EXIT, worst } from '../exitCodes.js';
import type { ExitCode } from '../exitCodes.js';
import type { Touched } from '../touched.js';
import type { World } from '../world.js';
import { booksOf, opening } from './books.js';
import { crewOf } from './crew.js';
import { opened } from './exports.js';
import type { Opened } from './exports.js';
import { inputsOf } from './inputs.js';
import type { BatchOptions } from './options.js';
import { measuredTogether } from './period.js';
import { progressOf, screenOf } from './progress.js';
import { nameOf, slip } from './run.js';
import type { Run } from './run.js';
import { scorerOf } from './scoring.js';
import type { Setup } from './scoring.js';
import { ended, sinksOf } from './sinks.js';
import { runOf, stampOf } from './stamp.js';
import { summed } from './summing.js';
import { noteIds, scoreAll } from './working.js';

/** Scores an export, streaming: every record is a line in its place, scored or rejected. */
export const batching = async (outer: World, contracts: string, records: readonly string[], options: BatchOptions): Promise<ExitCode> => {
  const screen = screenOf(outer);
  const { world } = screen;
  const complaints = await complaintsOf(world, options);
  const said = batchMessages[complaints.words.language];
  for (const output of [options.output, options.rejects, options.summary === true ? undefined : options.summary])
    if (!(await usable(world, complaints, [contracts, ...records, ...options.with], output))) return EXIT.invalid;
  const wrong = slip(options, records, said);
  if (wrong !== null) {
    await complaints.usage(wrong);
    return EXIT.invalid;
  }
  const bulk = await world.bulk();
  const inputs = await inputsOf(world, bulk, complaints, said, contracts, records, options);
  if (inputs === undefined) return EXIT.invalid;
  const { asOf, law, ground, open, failOn, detailedExitcode, range, detail, format = LINE_FORMS[0], shard } = options;
  const given = Object.fromEntries(Object.entries({ asOf, law, ground, detailedExitcode, range, shard }).filter(([, value]) => value !== undefined));
  const setup: Setup = { contracts: inputs.contracts, extras: inputs.extras, language: complaints.words.language, options: { ...given, open, failOn, detail, format } };
  const first = await opened(bulk, inputs.records[0] ?? '-', nameOf(inputs.records[0] ?? '-', options), options);
  if (!first.ok) {
    await complaints.obstacle(nameOf(inputs.records[0] ?? '-', options), first.why);
    return EXIT.invalid;
  }
  const run = runOf(world, bulk, setup, inputs.records, options);
  const sinks = await sinksOf(world, bulk, complaints, said, options, run);
  if (sinks === undefined) return EXIT.invalid;
  const part = options.output === undefined ? null : bulk.left(options.output);
  const codes = new Set<ExitCode>(sinks.codes);
  const stamped = async (): Promise<void> => { if (part !== null) await world.save(stampOf(part), `${JSON.stringify({ run, codes: [...codes] })}\n`); };
  await stamped();
  const scorer = await scorerOf(world, setup, options.jobs > 1 ? null : bulk.tracing);
  const onCode = async (code: ExitCode): Promise<void> => {
    if (code === EXIT.done) return;
    codes.add(code);
    await stamped();
  };
  const books = booksOf({ complaints, said, options, out: sinks.out, rejects: sinks.rejects, scorer, aside: bulk.aside(options.output), onCode });
  for (const code of sinks.codes) books.codes.add(code);
  const crew = options.by === 'period' ? { score: () => Promise.resolve([]), width: 1, end: () => Promise.resolve() } : crewOf(bulk, options.jobs, setup, scorer);
  const progress = progressOf(screen, bulk, complaints.words, said, options.quiet === true || (options.output === undefined && world.terminal.stdout));
  const begun = [first];
  const begin = (file: string): Promise<Touched<Opened>> => { const ready = file === inputs.records[0] ? begun.pop() : undefined; return ready === undefined ? opened(bulk, file, nameOf(file, options), options) : Promise.resolve(ready); };
  const whole: Run = { begin, world, bulk, complaints, said, options, files: inputs.records, scorer, crew, books, progress };
  if (sinks.before === null) await books.write(opening(options));
  if (options.duplicates === 'last') await noteIds(whole);
  bulk.lean(true);
  const done = books.state() !== 'open' ? 0 : options.by === 'period' ? await measuredTogether({ ...whole, setup }) : await scoreAll(whole, sinks.before);
  bulk.lean(false);
  await progress.done();
  await crew.end();
  books.end();
  const stopped = books.codes.has(EXIT.interrupted);
  const finished = await ended(whole, sinks, part);
  const { state } = books;
  if (stopped) await complaints.remark(said.stopped(done, part !== null));
  const summary = books.totals.read();
  if (!stopped && finished && state() === 'open') {
    const { scored, rejected } = summary;
    if (rejected > 0 && options.summary !== true) await complaints.remark(complaints.words.batchDone(scored, rejected));
    if (options.summary !== undefined) books.codes.add(await summed(world, complaints, said, summary, options.summary));
  }
  if (summary.rejected > 0 && options.allowRejects !== true) books.codes.add(EXIT.invalid);
  return worst([...books.codes]);
};
