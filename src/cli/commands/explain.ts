import { Command } from 'commander';
import type { ExitCode } from '../exitCodes.js';
import { withReading } from '../options.js';
import type { SpeechOptions } from '../options.js';
import type { World } from '../world.js';

const EXAMPLES = `Examples:
  liability explain E0216            what the code means, a mistake and its mending
  liability explain W0403 --lang fr
`;

/** `liability explain`: what a code means. */
export const explainCommand = (world: World, ended: (code: ExitCode) => void): Command =>
  withReading(
    new Command('explain')
      .description('what the code of a problem means, with a mistake and its mending')
      .addHelpText('before', EXAMPLES)
      .argument('<what...>', 'codes of problems, such as E0216'),
  ).action(async (what: readonly string[], options: SpeechOptions) => {
    const { explainingCodes } = await import('../explainingCodes.js');
    ended(await explainingCodes(world, what, options));
  });
