import { EXIT } from './exitCodes.js';
import type { ExitCode } from './exitCodes.js';
import type { World } from './world.js';

const EXAMPLES = `Examples:
  liability assess contract.yaml incident.yaml               who owes what, by which rule, and which question decides
  liability assess contract.yaml incident.yaml --lang zh     the same in Chinese; fr for French
  liability batch contract.yaml - < incidents.jsonl          an export, one verdict a line
`;

/** The version of the tool, and for each law the day of its rules and the day up to which its figures are known. */
const version = async (world: World): Promise<string> => {
  const [{ regimes }, { lawDataOf }, { formatDay }] = await Promise.all([import('../law/index.js'), import('../output/law.js'), import('../values/day.js')]);
  const laws = Object.values(regimes).map((r) => `${r.id}: rules of ${formatDay(r.checkedOn)}, figures known until ${lawDataOf(r)}`);
  return [`liability ${world.version}`, ...laws, ''].join('\n');
};

/** Hands the command line to its command; answers how it ended. What the parser says goes where it belongs. */
const dispatch = async (argv: readonly string[], world: World): Promise<ExitCode> => {
  const [{ Command, CommanderError }, { commandsOf }] = await Promise.all([import('commander'), import('./commands/index.js')]);
  const said = { out: '', err: '' };
  let code: ExitCode = EXIT.done;
  const ended = (c: ExitCode): void => {
    code = c;
  };
  const program = new Command('liability')
    .description('who owes what when a service fails: a verdict with the rule behind every figure')
    .addHelpText('before', EXAMPLES)
    .option('-V, --version', 'versions of the tool, its rules and its figures');
  const commands = commandsOf(world, ended);
  for (const command of [program, ...commands])
    command.exitOverride().configureOutput({
      writeOut: (text) => { said.out += text; },
      writeErr: (text) => { said.err += text; },
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  for (const command of commands) program.addCommand(command);
  program.showHelpAfterError('(liability --help tells more)');
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    code = error.exitCode === 0 ? EXIT.done : EXIT.invalid;
  }
  if (said.out !== '') await world.write(said.out);
  if (said.err !== '') await world.tell(said.err);
  return code;
};

/** Runs one command line in a world and answers the exit code. A bug is told with what to report, and ends with 70. */
export const run = async (argv: readonly string[], world: World): Promise<number> => {
  try {
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
      await world.write(await version(world));
      return EXIT.done;
    }
    return await dispatch(argv, world);
  } catch (bug) {
    const told = bug instanceof Error ? (bug.stack ?? bug.message) : String(bug);
    await world.tell(`liability ${world.version}: internal error; please report this text, the command line and, if you may, the files\n${told}\n`);
    return EXIT.internal;
  }
};
