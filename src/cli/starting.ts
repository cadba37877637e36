import { starterMessages } from '../output/messages/starters/index.js';
import { starter } from '../output/starters.js';
import type { StarterName } from '../output/starters.js';
import { complaintsOf } from './complaints.js';
import { deliver } from './delivering.js';
import type { ExitCode } from './exitCodes.js';
import { languageOf } from './language.js';
import { speechOf } from './printOptions.js';
import type { PrintOptions } from './printOptions.js';
import type { World } from './world.js';

/** Prints a commented document to start from, in the language of the run. */
export const starting = async (world: World, name: StarterName, options: PrintOptions): Promise<ExitCode> => {
  const { address } = world.packaged(`schemas/${name}.schema.json`);
  return deliver(world, await complaintsOf(world, speechOf(options)), starter(name, address, starterMessages[languageOf(options.lang, world.env)]), options.output);
};
