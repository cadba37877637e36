import { editDistance } from '../input/nearest.js';
import { PROBLEM_CODES } from '../model/problem.js';
import { problemPage } from '../output/problemPages.js';
import { complaintsOf } from './complaints.js';
import { coloured } from './colours.js';
import { EXIT } from './exitCodes.js';
import type { ExitCode } from './exitCodes.js';
import type { SpeechOptions } from './options.js';
import type { World } from './world.js';

/** How far a code is from what was typed: by letters, and among equals by how much of the beginning is right. */
const distance = (found: string, code: string): number => {
  const alike = [...code].findIndex((letter, i) => letter !== found[i]);
  return editDistance(found, code) * code.length - (alike < 0 ? code.length : alike);
};

/** The code that differs least from a text that looks like one. */
const nearestCode = (found: string): string | null =>
  /^[A-Z]{0,2}[0-9]{1,6}$/.test(found)
    ? Object.values(PROBLEM_CODES).reduce<string>((best, code) => (distance(found, code) < distance(found, best) ? code : best), PROBLEM_CODES.syntax)
    : null;

/** Prints what each code means; a code that is none is told with the one that was perhaps meant, and ends with 2. */
export const explainingCodes = async (world: World, codes: readonly string[], options: SpeechOptions): Promise<ExitCode> => {
  const complaints = await complaintsOf(world, options);
  const palette = await world.palette(coloured(options.color, 'stdout', world));
  const pages: string[] = [];
  for (const code of codes) {
    const page = problemPage(code.toUpperCase(), complaints.words, palette);
    if (page !== null) pages.push(page);
    else {
      await complaints.usage(complaints.words.noSuchCode(code, nearestCode(code.toUpperCase())));
      return EXIT.invalid;
    }
  }
  await world.write(pages.join('\n'));
  return EXIT.done;
};
