import { Command } from 'commander';
import type { ExitCode } from '../exitCodes.js';
import { DIFF_FORMS } from '../../output/compare/formNames.js';
import { withReporting } from '../reporting.js';
import type { ReportingOptions } from '../reporting.js';
import type { World } from '../world.js';

const EXAMPLES = `Examples:
  liability diff before.json after.json
  liability assess contract.yaml incident.yaml --format json | liability diff saved.json -
`;

/** `liability diff`: what changed between two saved verdicts, and by which answer and rule. */
export const diffCommand = (world: World, ended: (code: ExitCode) => void): Command =>
  withReporting(
    new Command('diff')
      .description('what changed between two saved verdicts, from causes to amounts; ends with 1 when they differ')
      .addHelpText('before', EXAMPLES)
      .argument('<first>', 'a verdict saved as JSON; - is standard input')
      .argument('<second>', 'another; - is standard input'),
    DIFF_FORMS,
  ).action(async (first: string, second: string, options: ReportingOptions) => {
    const { diffing } = await import('../diffing.js');
    ended(await diffing(world, first, second, options));
  });
