import { Command, Option } from 'commander';
import type { ExitCode } from '../exitCodes.js';
import { day, law, withReading } from '../options.js';
import { withFormat } from '../outputs.js';
import type { ReviewOptions } from '../reviewing.js';
import type { World } from '../world.js';

const EXAMPLES = `Examples:
  liability review contract.yaml                                 clause by clause: what will not hold, and what its wording needs
  liability review contract.yaml --lang zh --format markdown
  liability review contract.yaml --format sarif=review.sarif --fail-on error
`;

/** What makes a review end with 1. */
const LEAST = ['none', 'error', 'warning', 'note'] as const;

/** `liability review`: a contract profile by itself. */
export const reviewCommand = (world: World, ended: (code: ExitCode) => void): Command =>
  withReading(withFormat(
    new Command('review')
      .description('a contract by itself, clause by clause: what will not hold under its law, and what its wording needs')
      .addHelpText('before', EXAMPLES)
      .argument('<contract>', 'contract profile, YAML or JSON; - is standard input')
      .addOption(new Option('--as-of <date>', 'the day of the review, or today; else the day of the contract').argParser(day))
      .addOption(new Option('--law <law>', 'cn, fr or none; goes before the contract\'s governing law').argParser(law))
      .addOption(new Option('--output <file>', 'write there instead of standard output'))
      .addOption(new Option('--fail-on <severity>', 'end with 1 when a finding weighs as much or more').choices(LEAST).default('none')),
  )).action(async (contract: string, options: ReviewOptions) => {
    const { reviewing } = await import('../reviewing.js');
    ended(await reviewing(world, contract, options));
  });
