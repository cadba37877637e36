import { editDistance } from '../input/nearest.js';
import { PROBLEM_CODES } from '../model/problem.js';
import { problemPage } from '../output/problemPages.js';
import { complaintsOf } from './complaints.js';
import { coloured } from './colours.js';
import { EXIT } from './exitCodes.js';
import type { ExitCode } from './exitCodes.js';
import type { SpeechOptions } from './options.js';
import type { World } from './world.js';

/** The code that differs least from a text that looks like one. */
const nearestCode = (found: string): string | null =>
  /^[a-z]{0,2}[0-9]{1,6}$/i.test(found)
    ? Object.values(PROBLEM_CODES).reduce<string | null>((best, code) => (best === null || editDistance(found.toUpperCase(), code) < editDistance(found.toUpperCase(), best) ? code : best), null)
    : null;

/** Prints what each code means; a code that is none is told with the one that was perhaps meant, and ends with 2. */
export const explainingCodes = async (world: World, codes: readonly string[], options: SpeechOptions): Promise<ExitCode> => {
  const complaints = complaintsOf(world, options);
  const palette = await world.palette(coloured(options.color, 'stdout', world));
  const pages: string[] = [];
  for (const code of codes) {
    const page = problemPage(code.toUpperCase(), complaints.words, palette);
    if (page !== null) pages.push(page);
    else {
      await complaints.usage(complaints.words.noSuchCode(code, nearestCode(code)));
      return EXIT.invalid;
    }
  }
  await world.write(pages.join('\n'));
  return EXIT.done;
};
