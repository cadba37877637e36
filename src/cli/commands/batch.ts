import { Command, Option } from 'commander';
import type { BatchOptions } from '../batching.js';
import type { ExitCode } from '../exitCodes.js';
import { withShared } from '../options.js';
import type { World } from '../world.js';

const EXAMPLES = `Examples:
  liability batch contract.yaml - < incidents.jsonl > verdicts.jsonl
  liability batch contract.yaml incidents.jsonl --range --allow-rejects
  liability batch contract.yaml incidents.jsonl --by period
`;

/** `liability batch`: an export of incidents, JSON lines in, JSON lines out. */
export const batchCommand = (world: World, ended: (code: ExitCode) => void): Command =>
  withShared(
    new Command('batch')
      .description('scores an export of incidents: JSON lines in, JSON lines out')
      .addHelpText('before', EXAMPLES)
      .argument('<contract>', 'contract profile, YAML or JSON')
      .argument('<incidents>', 'one incident record a line; - is standard input')
      .addOption(new Option('--by <what>', 'measure promises over all records: each credit once for its promise, resource and period, in lines of its own').choices(['period']))
      .addOption(new Option('--range', 'the range and the questions that decide as well'))
      .addOption(new Option('--allow-rejects', 'rejected records do not make the run fail')),
  ).action(async (contract: string, incidents: string, options: BatchOptions) => {
    const { batching } = await import('../batching.js');
    ended(await batching(world, contract, incidents, options));
  });
