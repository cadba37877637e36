import { Command, Option } from 'commander';
import type { ExitCode } from '../exitCodes.js';
import { withPrint } from '../printOptions.js';
import type { RulesOptions } from '../showingRules.js';
import type { World } from '../world.js';

const EXAMPLES = `Examples:
  liability rules                             every rule, with its title and since when
  liability rules 1231-1                      an article
  liability rules cn.contract-law --lang zh   an instrument; fr is a body of law
  liability rules fr.code-civil.1170 --format json
`;

/** `liability rules`: the catalogue of rules. */
export const rulesCommand = (world: World, ended: (code: ExitCode) => void): Command =>
  withPrint(
    new Command('rules')
      .description('the rules: article, versions in force, burden, conditions, effect, figures, questions')
      .addHelpText('before', EXAMPLES)
      .argument('[ids...]', 'ids, short names, articles, instruments or bodies of law; none lists every rule')
      .addOption(new Option('--format <format>', 'form of the pages').choices(['text', 'json'])),
  ).action(async (ids: readonly string[], options: RulesOptions) => {
    const { showingRules } = await import('../showingRules.js');
    ended(await showingRules(world, ids, options));
  });
