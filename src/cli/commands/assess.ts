import { Command, Option } from 'commander';
import { DETAILS } from '../../output/formatter.js';
import type { AssessOptions } from '../assessing.js';
import type { ExitCode } from '../exitCodes.js';
import { withShared } from '../options.js';
import { withForms } from '../outputs.js';
import type { World } from '../world.js';

const EXAMPLES = `Examples:
  liability assess contract.yaml incident.yaml
  liability assess contract.yaml incident.yaml --with judgment.yaml --lang fr
  liability assess contract.yaml - --format json < incident.json
  liability assess terms-2016.yaml terms-2026.yaml incident.yaml   the edition that was in effect
  liability assess contract.yaml incident.yaml --format table --format json=out.json --format sarif=out.sarif
  liability assess contract.yaml incident.yaml --fail-on high:50000 --detailed-exitcode
`;

/** `liability assess`: the verdict of an incident under a contract. */
export const assessCommand = (world: World, ended: (code: ExitCode) => void): Command =>
  withShared(withForms(
    new Command('assess')
      .description('the verdict of an incident under a contract')
      .addHelpText('before', EXAMPLES)
      .argument('<contract>', 'contract profile, YAML or JSON; - is standard input')
      .argument('<incidents...>', 'incident records; - is standard input; other editions of the contract may stand among them')
      .addOption(new Option('--detail <detail>', 'how much a report for people tells').choices(DETAILS).default('normal')),
  )).action(async (contract: string, incidents: readonly string[], options: AssessOptions) => {
    const { assessing } = await import('../assessing.js');
    ended(await assessing(world, contract, incidents, options));
  });
