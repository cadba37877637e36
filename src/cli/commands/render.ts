import { Command, Option } from 'commander';
import { DETAILS } from '../../output/formatter.js';
import type { ExitCode } from '../exitCodes.js';
import { withReading, withThresholds } from '../options.js';
import { withForms } from '../outputs.js';
import type { RenderOptions } from '../rendering.js';
import type { World } from '../world.js';

const EXAMPLES = `Examples:
  liability render verdict.json --format markdown --lang fr
  liability render verdict.json --format html=verdict.html --format csv=verdict.csv
  liability assess contract.yaml incident.yaml --format json | liability render - --format sarif
`;

/** `liability render`: a saved verdict in any other form. */
export const renderCommand = (world: World, ended: (code: ExitCode) => void): Command =>
  withThresholds(withReading(withForms(
    new Command('render')
      .description('a saved verdict in any other form, with the same figures')
      .addHelpText('before', EXAMPLES)
      .argument('<verdict>', 'a verdict saved as JSON; - is standard input')
      .addOption(new Option('--detail <detail>', 'how much a report for people tells').choices(DETAILS).default('normal'))
      .addOption(new Option('--output <file>', 'write there instead of standard output')),
  ))).action(async (verdict: string, options: RenderOptions) => {
    const { rendering } = await import('../rendering.js');
    ended(await rendering(world, verdict, options));
  });
