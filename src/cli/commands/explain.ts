import { Command, Option } from 'commander';
import type { ExitCode } from '../exitCodes.js';
import type { ExplainOptions } from '../explaining.js';
import { day, law } from '../options.js';
import { withClaim, withReporting } from '../reporting.js';
import type { World } from '../world.js';

const EXAMPLES = `Examples:
  liability explain contract.yaml incident.yaml                        every rule, its reasons and the lines they stand on
  liability explain contract.yaml incident.yaml fr.code-civil.1171     why one rule applies, or which condition failed first
  liability explain contract.yaml incident.yaml --with judgment.yaml --lang fr
  liability explain E0216                                              what a code means, a mistake and its mending
`;

/** Whether the words of a command line are codes of problems: two files, with or without a rule, are a dispute. */
const areCodes = (what: readonly string[]): boolean => what.length === 1 || what.every((word) => /^[A-Za-z][0-9]{3,5}$/.test(word));

/** `liability explain`: why a verdict is as it is, with a rule why it applies or does not; or what a code means. */
export const explainCommand = (world: World, ended: (code: ExitCode) => void): Command =>
  withReporting(withClaim(
    new Command('explain')
      .description('why a verdict is as it is, rule by rule; with a rule, why it applies or does not; with a code, what it means')
      .addHelpText('before', EXAMPLES)
      .argument('<what...>', 'CONTRACT INCIDENT, then perhaps the id or short name of a rule; or codes of problems, such as E0216')
      .addOption(new Option('--as-of <date>', 'day of assessment, or today; goes before the record\'s asOf').argParser(day))
      .addOption(new Option('--law <law>', 'cn, fr or none; goes before the contract\'s governing law').argParser(law)),
  )).action(async (what: readonly string[], options: ExplainOptions) => {
    if (areCodes(what)) {
      const { explainingCodes } = await import('../explainingCodes.js');
      ended(await explainingCodes(world, what, options));
      return;
    }
    const { explaining } = await import('../explaining.js');
    ended(await explaining(world, what, options));
  });
