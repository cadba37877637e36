import { EXIT } from './exitCodes.js';
import type { ExitCode } from './exitCodes.js';
import { languageAsked, languageOf } from './language.js';
import type { LawDays } from '../output/law.js';
import type { Said } from './program.js';
import type { World } from './world.js';

declare const LIABILITY_LAW_DAYS: string | undefined;

/** The days of every law: written down by the build, so that no law is loaded for them. */
const lawDays = async (): Promise<readonly LawDays[]> => {
  if (typeof LIABILITY_LAW_DAYS !== 'undefined') return JSON.parse(LIABILITY_LAW_DAYS) as readonly LawDays[];
  const [{ regimes }, { lawDaysOf }] = await Promise.all([import('../law/index.js'), import('../output/law.js')]);
  return Object.values(regimes).map(lawDaysOf);
};

/** The version of the tool, and for each law the day of its rules and the day up to which its figures are known. */
const version = async (world: World, argv: readonly string[]): Promise<string> => {
  const language = languageOf(languageAsked(argv), world.env);
  const words = language === 'en' ? null : (await import('../output/messages/help/index.js')).helpMessages[language];
  const laws = (await lawDays()).map(({ id, rules, figures }) => words?.version(id, rules, figures) ?? `${id}: rules of ${rules}, figures known until ${figures}`);
  return [`liability ${world.version}`, ...laws, ''].join('\n');
};

/** Whether a command line asks for help, or for nothing. */
const asksHelp = (argv: readonly string[]): boolean => argv.every((word) => word.startsWith('-')) || argv[0] === 'help' || argv.some((word) => word === '--help' || word === '-h');

/** Hands the command line to its command; answers how it ended. What the parser says goes where it belongs, in the language of the run. */
const dispatch = async (argv: readonly string[], world: World): Promise<ExitCode> => {
  const [{ CommanderError }, { programOf }] = await Promise.all([import('commander'), import('./program.js')]);
  const said: Said = { out: [], err: [] };
  let code: ExitCode = EXIT.done;
  const program = programOf(world, said, (c) => { code = c; }, argv);
  const language = languageOf(languageAsked(argv), world.env);
  if (language !== 'en' && asksHelp(argv)) (await import('./helpLanguage.js')).speakingHelp(program, language);
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    code = error.exitCode === 0 ? EXIT.done : EXIT.invalid;
  }
  if (said.out.length + said.err.length === 0) return code;
  const spoken = language === 'en' ? (pieces: readonly string[]) => pieces.join('') : (await import('./helpLanguage.js')).spokenIn(language);
  if (said.out.length > 0) await world.write(spoken(said.out));
  if (said.err.length > 0) await world.tell(spoken(said.err));
  return code;
};

/** Runs one command line in a world and answers the exit code. A bug is told with what to report, and ends with 70. */
export const run = async (argv: readonly string[], world: World): Promise<number> => {
  try {
    if (argv.includes('--version') || argv[0] === '-V') {
      await world.write(await version(world, argv));
      return EXIT.done;
    }
    return await dispatch(argv, world);
  } catch (bug) {
    const told = bug instanceof Error ? (bug.stack ?? bug.message) : String(bug);
    await world.tell(`liability ${world.version}: internal error; please report this text, the command line and, if you may, the files\n${told}\n`);
    return EXIT.internal;
  }
};
