import type { Document } from '../input/reading.js';
import { at, word } from '../input/item.js';
import { sorted } from '../input/problem.js';
import { validate } from '../input/validate.js';
import type { Problem } from '../model/problem.js';
import { safe } from '../output/safe.js';
import { complaintsOf } from './complaints.js';
import { EXIT } from './exitCodes.js';
import type { ExitCode } from './exitCodes.js';
import type { SpeechOptions } from './options.js';
import { readWhatever } from './reading.js';
import type { World } from './world.js';

/** Checks files alone and together; one line for each when nothing is wrong with any of them. Remarks change nothing but what is said. */
export const validating = async (world: World, files: readonly string[], options: SpeechOptions): Promise<ExitCode> => {
  const complaints = await complaintsOf(world, options);
  if (files.filter((file) => file === '-').length > 1) {
    await complaints.usage(complaints.words.oneStandardInput);
    return EXIT.invalid;
  }
  const texts = new Map<string, string>();
  const documents: Document[] = [];
  const problems: Problem[] = [];
  let stopped = false;
  for (const file of new Set(files)) {
    const name = file === '-' ? options.stdinFilename : file;
    const read = await world.read(file);
    if (!read.ok) {
      stopped = true;
      await complaints.obstacle(name, read.why);
      continue;
    }
    texts.set(name, read.value);
    const document = await readWhatever(read.value, name, world);
    if (document.ok) documents.push(document.value);
    else problems.push(...document.errors);
  }
  const found = validate(documents, { asOf: null, offsetAt: world.offsetAt });
  const wrong = sorted([...problems, ...found.problems]);
  if (wrong.length > 0) await complaints.problems(wrong, texts);
  if (found.remarks.length > 0 && options.quiet !== true) await complaints.problems(found.remarks, texts);
  if (stopped || wrong.length > 0) return EXIT.invalid;
  if (options.quiet !== true)
    for (const { file, schema, root } of documents) await world.write(`${safe(complaints.words.valid(file, schema, word(at(root, 'id')) ?? null))}\n`);
  return EXIT.done;
};
