import { assessTogether } from '../engine/assess.js';
import type { Document } from '../input/document.js';
import type { Detail } from '../output/formatter.js';
import { complaintsOf } from './complaints.js';
import { matters, readAll, regimeOf } from './documents.js';
import { engineOptions } from './engineOptions.js';
import { EXIT, worst } from './exitCodes.js';
import type { ExitCode } from './exitCodes.js';
import type { SharedOptions } from './options.js';
import type { FormOptions } from './outputs.js';
import { placesFor, reported } from './reports.js';
import { verdictCode } from './thresholds.js';
import type { World } from './world.js';

/** What `assess` takes beside the shared options. */
export interface AssessOptions extends SharedOptions, FormOptions {
  readonly detail: Detail;
}

/** Reads a contract and its incidents, decides each, prints the verdicts, and answers how it ended. */
export const assessing = async (world: World, contractFile: string, incidentFiles: readonly string[], options: AssessOptions): Promise<ExitCode> => {
  const complaints = await complaintsOf(world, options);
  const files = [contractFile, ...incidentFiles, ...options.with];
  const places = await placesFor(world, complaints, files, options);
  if (places === undefined) return EXIT.invalid;
  const read = await readAll(world, complaints, files.map((file, i) => ({ file, schema: i === 0 ? 'contract' : i <= incidentFiles.length ? 'incident' : 'with', ...(i > 0 && i <= incidentFiles.length ? { orContract: true as const } : {}) })), options);
  const [contract, ...rest] = read?.documents ?? [];
  if (read === undefined || contract === undefined) return EXIT.invalid;
  const of = (schema: Document['schema']): readonly Document[] => rest.filter((d) => d.schema === schema);
  if (of('incident').length === 0) {
    await complaints.usage(complaints.words.editionsAlone);
    return EXIT.invalid;
  }
  const made = matters(world, [contract, ...of('contract')], of('incident'), of('with'), options);
  if (!made.ok) {
    await complaints.problems(made.errors, read.texts);
    return EXIT.invalid;
  }
  const regime = await regimeOf(contract, options.law);
  const verdicts = assessTogether(made.value, regime, engineOptions(options, true));
  const delivered = await reported(world, complaints, verdicts, places, options);
  return worst([delivered, ...verdicts.map((v) => verdictCode(v, options.failOn, options.detailedExitcode === true))]);
};
