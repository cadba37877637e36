import { assess, assessByPeriod } from '../engine/assess.js';
import { LARGEST, readDocument } from '../input/document.js';
import type { Document } from '../input/document.js';
import { at, word } from '../input/item.js';
import { toMatter } from '../input/matter.js';
import type { Matter } from '../model/matter.js';
import type { Problem } from '../model/problem.js';
import type { Regime } from '../model/regime.js';
import type { Verdict } from '../model/verdict.js';
import { measuredLine, rejectedLine, scoredLine } from '../output/batch.js';
import { engineOptions } from './assessing.js';
import { complaintsOf } from './complaints.js';
import { deliver, usable } from './delivering.js';
import { asOf, readAll, regimeOf } from './documents.js';
import { EXIT, worst } from './exitCodes.js';
import type { ExitCode } from './exitCodes.js';
import type { SharedOptions } from './options.js';
import { verdictCode } from './thresholds.js';
import type { World } from './world.js';

/** What `batch` takes beside the shared options. */
export interface BatchOptions extends SharedOptions {
  readonly range?: true;
  readonly allowRejects?: true;
  readonly by?: 'period';
}

type Read =
  | { readonly status: 'read'; readonly matter: Matter }
  | { readonly status: 'rejected'; readonly id: string | null; readonly problems: readonly Problem[] };

/** Reads one line: a record is one document, and every place in it is in that line. */
const readLine = (text: string, line: number, file: string, contract: Document, extras: readonly Document[], day: string | null, world: World): Read => {
  const record = readDocument(text, file, 'incident');
  const located = (list: readonly Problem[]): readonly Problem[] => list.map((p) => (p.file === file ? { ...p, line } : p));
  if (!record.ok) return { status: 'rejected', id: idIn(text), problems: located(record.errors) };
  const matter = toMatter(contract, record.value, extras, { asOf: day, offsetAt: world.offsetAt });
  if (!matter.ok) return { status: 'rejected', id: word(at(record.value.root, 'id')) ?? null, problems: located(matter.errors) };
  return { status: 'read', matter: matter.value };
};

/** Whether a threshold can only be judged on the range. */
const needsRange = (options: BatchOptions): boolean =>
  options.range === true || options.detailedExitcode === true || options.failOn.some((t) => t.kind === 'high' || t.kind === 'unknown');

/** The base alone where it settles the outcome; where nothing is awarded yet, the outcome depends on what could still be shown. */
const decided = (matter: Matter, regime: Regime, options: BatchOptions): Verdict => {
  if (needsRange(options)) return assess(matter, regime, engineOptions(options, true));
  const base = assess(matter, regime, engineOptions(options, false));
  return base.award > 0n && base.outcome !== 'not-liable' ? base : assess(matter, regime, engineOptions(options, true));
};

/** The id of a record that is no valid incident, where it can be read at all. */
const idIn = (text: string): string | null => {
  if (text.length > LARGEST * 1_000_000) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : null;
  } catch {
    return null;
  }
};

/** Scores an export, one line after the other: JSON lines in, JSON lines out, in the same order. */
export const batching = async (world: World, contractFile: string, recordsFile: string, options: BatchOptions): Promise<ExitCode> => {
  const complaints = await complaintsOf(world, options);
  if (!(await usable(world, complaints, [contractFile, recordsFile, ...options.with], options.output))) return EXIT.invalid;
  const read = await readAll(world, complaints, [contractFile, ...options.with].map((file, i) => ({ file, schema: i === 0 ? 'contract' : 'with' })), options);
  const [contract, ...extras] = read?.documents ?? [];
  if (contract === undefined) return EXIT.invalid;
  const lines = await world.lines(recordsFile);
  if (!lines.ok) {
    await complaints.obstacle(recordsFile, lines.why);
    return EXIT.invalid;
  }
  const file = recordsFile === '-' ? options.stdinFilename : recordsFile;
  const regime = await regimeOf(contract, options.law);
  const day = asOf(world, contract, options.asOf);
  const codes = new Set<ExitCode>();
  const kept: string[] = [];
  const counts = { scored: 0, rejected: 0 };
  let number = 0;
  const waiting: (Read & { readonly index: number })[] = [];
  const put = async (line: string): Promise<void> => { if (options.output === undefined) await world.write(line); else kept.push(line); };
  const judged = async (verdict: Verdict, index: number): Promise<void> => {
    codes.add(verdictCode(verdict, options.failOn, options.detailedExitcode === true));
    await put(scoredLine(verdict, index, options.range === true));
  };
  for await (const text of lines.value) {
    number += 1;
    if (text.trim() === '') continue;
    const result = readLine(text, number, file, contract, extras, day, world);
    const index = counts.scored + counts.rejected;
    counts[result.status === 'read' ? 'scored' : 'rejected'] += 1;
    if (options.by === 'period') waiting.push({ ...result, index });
    else if (result.status === 'rejected') await put(rejectedLine(result.id, index, result.problems, complaints.words));
    else await judged(decided(result.matter, regime, options), index);
  }
  const together = assessByPeriod(waiting.flatMap((w) => (w.status === 'read' ? [w.matter] : [])), regime, engineOptions(options, needsRange(options)));
  const [first, verdicts] = [together[0], [...together]];
  for (const w of waiting) {
    const verdict = w.status === 'read' ? verdicts.shift() : undefined;
    if (w.status === 'rejected') await put(rejectedLine(w.id, w.index, w.problems, complaints.words));
    else if (verdict !== undefined) await judged(verdict, w.index);
  }
  if (first !== undefined) for (const [i] of first.measurements.entries()) await put(measuredLine(first, i));
  if (options.output !== undefined) codes.add(await deliver(world, complaints, kept.join(''), options.output));
  if (counts.rejected > 0) {
    await complaints.remark(complaints.words.batchDone(counts.scored, counts.rejected));
    if (options.allowRejects !== true) codes.add(EXIT.invalid);
  }
  return worst([...codes]);
};
