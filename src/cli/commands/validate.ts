import { Command } from 'commander';
import type { ExitCode } from '../exitCodes.js';
import { withReading } from '../options.js';
import type { SpeechOptions } from '../options.js';
import type { World } from '../world.js';

const EXAMPLES = `Examples:
  liability validate contract.yaml
  liability validate contract.yaml incident.yaml judgment.yaml      checked alone and against each other
  liability validate *.yaml --error-format json
`;

/** `liability validate`: what is wrong with profiles and records, with its place. */
export const validateCommand = (world: World, ended: (code: ExitCode) => void): Command =>
  withReading(
    new Command('validate')
      .description('what is wrong with profiles and records, and what their authors may want to add')
      .addHelpText('before', EXAMPLES)
      .argument('<files...>', 'contract profiles, incident records and what is laid over them, YAML or JSON; - is standard input'),
  ).action(async (files: readonly string[], options: SpeechOptions) => {
    const { validating } = await import('../validating.js');
    ended(await validating(world, files, options));
  });
