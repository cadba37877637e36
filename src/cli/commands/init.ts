import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { nearest } from '../../input/nearest.js';
import { PROFILES } from '../../output/profiles.js';
import { STARTERS } from '../../output/starters.js';
import type { StarterName } from '../../output/starters.js';
import type { ExitCode } from '../exitCodes.js';
import { withPrint } from '../printOptions.js';
import type { PrintOptions } from '../printOptions.js';
import type { World } from '../world.js';

const EXAMPLES = `Examples:
  liability init > contract.yaml
  liability init incident --output incident.yaml --lang zh
  liability init --profile aws-ec2 > contract.yaml      the terms of a real service, with what is yours left to fill in
  liability init --profiles                             which services there are
  liability init with > judgment.yaml
`;

/** What `init` takes beside the options of every command that prints. */
interface InitOptions extends PrintOptions {
  readonly profile?: string;
  readonly profiles?: true;
}

const profileNamed = (name: string): string => {
  if (PROFILES.some((p) => p === name)) return name;
  const near = nearest(name, PROFILES);
  throw new InvalidArgumentError(`${near === null ? '' : `Did you mean ${near}? `}The profiles are ${PROFILES.join(', ')}.`);
};

/** `liability init`: a commented document to start from, or the terms of a real service. */
export const initCommand = (world: World, ended: (code: ExitCode) => void): Command =>
  withPrint(
    new Command('init')
      .description('a commented contract profile, incident record or overlay to start from, or the profile of a real service')
      .addHelpText('before', EXAMPLES)
      .addArgument(new Argument('[document]', 'which document').choices(STARTERS).default('contract'))
      .addOption(new Option('--profile <name>', 'the contract profile of a real service').choices(PROFILES).argParser(profileNamed))
      .addOption(new Option('--profiles', 'the names of these profiles, each with its title')),
  ).action(async (name: StarterName, { profile, profiles, ...options }: InitOptions) => {
    const { profiled, profilesListed, starting } = await import('../starting.js');
    ended(profiles === true ? await profilesListed(world, options) : profile === undefined ? await starting(world, name, options) : await profiled(world, name, profile, options));
  });
