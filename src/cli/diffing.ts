import { readVerdicts } from '../input/told.js';
import type { Problem } from '../model/problem.js';
import type { Told } from '../model/told.js';
import { compareDocument, compareSections, compareVerdicts, same } from '../output/compare/diff.js';
import { DIFF_FORMS } from '../output/compare/formNames.js';
import { sideBySide } from '../output/compare/forms.js';
import { deliver, usable } from './delivering.js';
import { coloured } from './colours.js';
import { complaintsOf } from './complaints.js';
import { EXIT, worst } from './exitCodes.js';
import type { ExitCode } from './exitCodes.js';
import { formOf } from './reporting.js';
import type { ReportingOptions } from './reporting.js';
import { catalogue } from './catalogue.js';
import type { World } from './world.js';

/** Compares two saved verdicts; ends with 1 when they differ. */
export const diffing = async (world: World, first: string, second: string, options: ReportingOptions): Promise<ExitCode> => {
  const complaints = await complaintsOf(world, options);
  const files = [first, second];
  if (!(await usable(world, complaints, files, options.output))) return EXIT.invalid;
  const read: (readonly Told[])[] = [];
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  let stopped = false;
  for (const file of files) {
    const name = file === '-' ? options.stdinFilename : file;
    const text = await world.read(file);
    if (!text.ok) {
      stopped = true;
      await complaints.obstacle(name, text.why);
      continue;
    }
    texts.set(name, text.value);
    const verdicts = readVerdicts(text.value, name);
    if (verdicts.ok) read.push(verdicts.value);
    else problems.push(...verdicts.errors);
  }
  if (problems.length > 0) await complaints.problems(problems, texts);
  const [a, b] = read;
  if (stopped || a === undefined || b === undefined) return EXIT.invalid;
  const compared = compareVerdicts(a, b, catalogue().editions);
  const palette = await world.palette(options.output === undefined && coloured(options.color, 'stdout', world));
  const text = sideBySide(formOf(options, DIFF_FORMS), {
    title: `${first} – ${second}`, language: complaints.words.language, palette, toFile: options.output !== undefined,
    sections: (marks) => compareSections(compared, { words: complaints.words, palette: marks, ...catalogue() }), document: () => compareDocument(compared),
  });
  return worst([await deliver(world, complaints, text, options.output), same(compared) ? EXIT.done : EXIT.thresholdMet]);
};
