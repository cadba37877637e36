import { Argument, Command } from 'commander';
import { STARTERS } from '../../output/starters.js';
import type { StarterName } from '../../output/starters.js';
import type { ExitCode } from '../exitCodes.js';
import { withPrint } from '../printOptions.js';
import type { PrintOptions } from '../printOptions.js';
import type { World } from '../world.js';

const EXAMPLES = `Examples:
  liability init > contract.yaml
  liability init incident --output incident.yaml --lang zh
  liability init with > judgment.yaml
`;

/** `liability init`: a commented document to start from. */
export const initCommand = (world: World, ended: (code: ExitCode) => void): Command =>
  withPrint(
    new Command('init')
      .description('a commented contract profile, incident record or overlay to start from')
      .addHelpText('before', EXAMPLES)
      .addArgument(new Argument('[document]', 'which document').choices(STARTERS).default('contract')),
  ).action(async (name: StarterName, options: PrintOptions) => {
    const { starting } = await import('../starting.js');
    ended(await starting(world, name, options));
  });
