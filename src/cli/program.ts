import { Command } from 'commander';
import { commandsOf } from './commands/index.js';
import type { ExitCode } from './exitCodes.js';
import type { World } from './world.js';

const EXAMPLES = `Examples:
  liability assess contract.yaml incident.yaml               who owes what, by which rule, and which question decides
  liability assess contract.yaml incident.yaml --lang zh     the same in Chinese; fr for French
  liability batch contract.yaml - < incidents.jsonl          an export, one verdict a line
  liability init > contract.yaml                             a commented contract profile, incident record or overlay to start from
`;

/** What the parser wrote, piece by piece. */
export interface Said {
  readonly out: string[];
  readonly err: string[];
}

/**
 * The program with the commands that a command line needs, and with all of them for an empty one; what the parser says is gathered in `said`.
 */
export const programOf = (world: World, said: Said, ended: (code: ExitCode) => void, argv: readonly string[] = []): Command => {
  const program = new Command('liability')
    .description('who owes what when a service fails: a verdict with the rule behind every figure')
    .addHelpText('before', EXAMPLES)
    .option('-V, --version', 'versions of the tool, its rules and its figures')
    .showHelpAfterError('(liability --help tells more)');
  const commands = commandsOf(world, ended, () => programOf(world, said, ended), argv);
  for (const command of [program, ...commands])
    command.exitOverride().configureOutput({
      writeOut: (text) => { said.out.push(text); },
      writeErr: (text) => { said.err.push(text); },
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  for (const command of commands) program.addCommand(command);
  return program;
};
