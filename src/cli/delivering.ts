import type { Written } from '../output/formatter.js';
import type { Complaints } from './complaints.js';
import { EXIT } from './exitCodes.js';
import type { ExitCode } from './exitCodes.js';
import type { World } from './world.js';

/** Whether files can be used as asked: standard input once, an output that is no input. Told when not. */
export const usable = async (world: World, complaints: Complaints, inputs: readonly string[], output: string | readonly string[] | undefined): Promise<boolean> => {
  if (inputs.filter((file) => file === '-').length > 1) {
    await complaints.usage(complaints.words.oneStandardInput);
    return false;
  }
  for (const target of output === undefined ? [] : typeof output === 'string' ? [output] : output)
    for (const file of inputs.filter((f) => f !== '-'))
      if (await world.same(file, target)) {
        await complaints.obstacle(target, 'input');
        return false;
      }
  return true;
};

/** Writes results where they were asked for. */
export const deliver = async (world: World, complaints: Complaints, text: Written, output: string | undefined): Promise<ExitCode> => {
  if (output === undefined) {
    await world.write(text);
    return EXIT.done;
  }
  const saved = await world.save(output, text);
  if (saved.ok) return EXIT.done;
  await complaints.obstacle(output, saved.why === 'missing' ? 'nowhere' : saved.why);
  return EXIT.invalid;
};
