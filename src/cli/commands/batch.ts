import { Command, InvalidArgumentError, Option } from 'commander';
import { EXPORTS } from '../../input/batch/format.js';
import { DUPLICATES, LINE_FORMS } from '../batch/options.js';
import type { BatchOptions, Shard } from '../batch/options.js';
import { shardIn } from '../batch/sharding.js';
import type { ExitCode } from '../exitCodes.js';
import { count, withShared } from '../options.js';
import type { World } from '../world.js';

const EXAMPLES = `Examples:
  liability batch contract.yaml - < incidents.jsonl > verdicts.jsonl
  liability batch contracts/ incidents.csv --output verdicts.jsonl --rejects rejects.csv --summary
  liability batch 'contracts/*.yaml' incidents.jsonl --jobs 4 --output verdicts.csv --resume
  liability batch contract.yaml incidents.jsonl --by period
`;

const shard = (env: World['env']) => (text: string): Shard => {
  const found = shardIn(text, env);
  if (found === undefined) throw new InvalidArgumentError(text.startsWith('auto')
    ? 'No array job tells a part that fits: index in JOB_COMPLETION_INDEX, AWS_BATCH_JOB_ARRAY_INDEX or SLURM_ARRAY_TASK_ID; count in their variables, LIABILITY_SHARDS or auto/N.'
    : 'Expected I/N with I from 1 to N, or auto.');
  return found;
};

/** `liability batch`: an export of incidents, a verdict line for each record. */
export const batchCommand = (world: World, ended: (code: ExitCode) => void): Command =>
  withShared(
    new Command('batch')
      .description('scores an export of incidents, streaming: one line a record, in its order')
      .addHelpText('before', EXAMPLES)
      .argument('<contracts>', 'contract profile, a folder of them or a quoted pattern; records name theirs by its id')
      .argument('[incidents...]', 'JSON lines, a JSON list, CSV or YAML documents; files or folders of them; - is standard input', ['-'])
      .addOption(new Option('--from <shape>', 'how the records are written, where neither the ending nor the beginning tells').choices(EXPORTS))
      .addOption(new Option('--format <form>', 'lines of JSON, or flat rows; else by the ending of --output').choices(LINE_FORMS))
      .addOption(new Option('--detail <much>', 'the whole verdict in each line').choices(['compact', 'normal', 'full']).default('compact'))
      .addOption(new Option('--by <what>', 'measure promises over all records: each credit once for its promise, resource and period, in lines of its own').choices(['period']))
      .addOption(new Option('--range', 'the range and the questions that decide as well'))
      .addOption(new Option('--jobs <n>', 'threads that score; the output is the same at any number').argParser(count).default(1))
      .addOption(new Option('--shard <i/n>', 'only the records of one of n parts, told apart by id; auto takes both from an array job').argParser(shard(world.env)))
      .addOption(new Option('--resume', 'go on where an interrupted run with the same --output stopped'))
      .addOption(new Option('--rejects <file>', 'rejected records as they stand in the export, to be mended and run again'))
      .addOption(new Option('--allow-rejects', 'rejected records do not make the run fail'))
      .addOption(new Option('--duplicates <rule>', 'which of several records with one id counts; reject takes the first and fails').choices(DUPLICATES).default('reject'))
      .addOption(new Option('--summary [file]', 'outcomes, totals, percentiles and reasons: on standard error, or to a file (JSON when it ends so)')),
  ).action(async (contracts: string, incidents: string[], options: BatchOptions) => {
    const { batching } = await import('../batch/running.js');
    ended(await batching(world, contracts, incidents, options.format === undefined && options.output?.endsWith('.csv') === true ? { ...options, format: 'csv' } : options));
  });
