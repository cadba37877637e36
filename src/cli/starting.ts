import { starterMessages } from '../output/messages/starters/index.js';
import { PROFILES, profileList, profilePath, profileText } from '../output/profiles.js';
import { starter } from '../output/starters.js';
import type { StarterName } from '../output/starters.js';
import { complaintsOf } from './complaints.js';
import { deliver } from './delivering.js';
import { EXIT } from './exitCodes.js';
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

/** Prints the profile of a real service, with what the reader has to fill in said in the language of the run. */
export const profiled = async (world: World, document: StarterName, profile: string, options: PrintOptions): Promise<ExitCode> => {
  const complaints = await complaintsOf(world, speechOf(options));
  const words = starterMessages[languageOf(options.lang, world.env)];
  if (document !== 'contract') {
    await complaints.usage(words.profile.contractOnly(document));
    return EXIT.invalid;
  }
  const { file } = world.packaged(profilePath(profile));
  const text = await world.read(file);
  if (!text.ok) {
    await complaints.obstacle(file, text.why);
    return EXIT.invalid;
  }
  return deliver(world, complaints, profileText(text.value, world.packaged('schemas/contract.schema.json').address, [words.editor, ...words.profile.intro]), options.output);
};

const titleIn = (text: string): string => (/^title: (.*)$/m.exec(text)?.[1] ?? '').replace(/^"(.*)"$/, '$1');

/** Prints which profiles there are. */
export const profilesListed = async (world: World, options: PrintOptions): Promise<ExitCode> => {
  const complaints = await complaintsOf(world, speechOf(options));
  const entries = await Promise.all([...PROFILES].sort().map(async (name) => {
    const text = await world.read(world.packaged(profilePath(name)).file);
    return { name, title: text.ok ? titleIn(text.value) : '' };
  }));
  return deliver(world, complaints, profileList(entries), options.output);
};
