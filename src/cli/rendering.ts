import { readSaved } from '../input/saved/index.js';
import { loadRegime } from '../law/load.js';
import type { Detail } from '../output/formatter.js';
import { complaintsOf } from './complaints.js';
import { EXIT, worst } from './exitCodes.js';
import type { ExitCode } from './exitCodes.js';
import type { SpeechOptions } from './options.js';
import type { FormOptions } from './outputs.js';
import { placesFor, reported } from './reports.js';
import { verdictCode } from './thresholds.js';
import type { Threshold } from './thresholds.js';
import type { World } from './world.js';

/** What `render` takes. */
export interface RenderOptions extends SpeechOptions, FormOptions {
  readonly detail: Detail;
  readonly failOn: readonly Threshold[];
  readonly detailedExitcode?: true;
}

/** Prints a saved verdict in other forms: the figures are those that were saved, the words those of this version. */
export const rendering = async (world: World, file: string, options: RenderOptions): Promise<ExitCode> => {
  const complaints = await complaintsOf(world, options);
  const places = await placesFor(world, complaints, [file], options);
  if (places === undefined) return EXIT.invalid;
  const name = file === '-' ? options.stdinFilename : file;
  const text = await world.read(file);
  if (!text.ok) {
    await complaints.obstacle(name, text.why);
    return EXIT.invalid;
  }
  const read = await readSaved(text.value, name, loadRegime);
  if (!read.ok) {
    await complaints.problems(read.errors, new Map([[name, text.value]]));
    return EXIT.invalid;
  }
  const delivered = await reported(world, complaints, read.value, places, options);
  return worst([delivered, ...read.value.map((v) => verdictCode(v, options.failOn, options.detailedExitcode === true))]);
};
