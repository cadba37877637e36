import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { GROUNDS } from '../model/role.js';
import { LANGUAGES } from '../model/text.js';
import type { Regime } from '../model/regime.js';
import type { Ground } from '../model/role.js';
import type { Language } from '../model/text.js';
import { parseDayRange } from '../values/day.js';
import { parseInstant } from '../values/instant.js';
import { THRESHOLDS, parseThreshold } from './thresholds.js';
import type { Threshold } from './thresholds.js';

/** How a run speaks of what goes wrong: in which language and form, and how much of it. */
export interface SpeechOptions {
  readonly lang?: Language;
  readonly stdinFilename: string;
  readonly color: 'auto' | 'always' | 'never';
  readonly quiet?: true;
  readonly errorFormat: 'text' | 'json';
  readonly maxErrors: number;
}

/** What every command that assesses takes. */
export interface SharedOptions extends SpeechOptions {
  readonly with: readonly string[];
  readonly asOf?: string;
  readonly law?: Regime['id'];
  readonly ground?: Ground;
  readonly open: 'raised' | 'all';
  readonly output?: string;
  readonly failOn: readonly Threshold[];
  readonly detailedExitcode?: true;
}

/** Reads an option that may be given several times. */
export const gather = <T>(read: (text: string) => T) => (text: string, before: readonly T[]): readonly T[] => [...before, read(text)];

const threshold = (text: string): Threshold => {
  const found = parseThreshold(text);
  if (found === undefined) throw new InvalidArgumentError(`Expected ${THRESHOLDS}.`);
  return found;
};

/** Reads `--as-of`. */
export const day = (text: string): string => {
  if (text !== 'today' && parseDayRange(text) === undefined && parseInstant(text) === undefined) throw new InvalidArgumentError('Expected a date such as 2026-06-01, or today.');
  return text;
};

const LAWS: readonly Regime['id'][] = ['CN', 'FR', 'none'];

/** Reads `--law`. */
export const law = (text: string): Regime['id'] => {
  const found = LAWS.find((id) => id.toLowerCase() === text.toLowerCase());
  if (found === undefined) throw new InvalidArgumentError('Expected cn, fr or none.');
  return found;
};

/** Reads a whole number from 1. */
export const count = (text: string): number => {
  if (!/^[1-9][0-9]{0,6}$/.test(text)) throw new InvalidArgumentError('Expected a whole number from 1.');
  return Number(text);
};

/** What a repeatable option is when it is not given. */
export const none: readonly never[] = [];

const language = (): Option => new Option('--lang <language>', 'language of reports and messages; else LIABILITY_LANG, else the locale').choices(LANGUAGES);

/** Adds the options on how a run speaks of what goes wrong. */
const withSpeech = (command: Command): Command =>
  command
    .addOption(new Option('--stdin-filename <name>', 'the name of standard input in messages').default('<stdin>'))
    .addOption(new Option('--color <when>', 'colours').choices(['auto', 'always', 'never']).default('auto'))
    .addOption(new Option('--quiet', 'no remarks on standard error'))
    .addOption(new Option('--error-format <format>', 'problems as text, or one JSON object a line').choices(['text', 'json']).default('text'))
    .addOption(new Option('--max-errors <n>', 'the most problems that are printed').argParser(count).default(20));

/** Adds the options of a command that reads files and assesses nothing. */
export const withReading = (command: Command): Command => withSpeech(command.addOption(language()));

/** Adds what makes a run end with another code than 0. */
export const withThresholds = (command: Command): Command =>
  command
    .addOption(new Option('--fail-on <threshold>', `end with 1 when met: ${THRESHOLDS}; repeatable`).argParser(gather(threshold)).default(none, 'none'))
    .addOption(new Option('--detailed-exitcode', 'end with 3 when open questions leave the threshold undecided'));

/** Adds the options that commands share, in the order in which help prints them. */
export const withShared = (command: Command): Command =>
  withSpeech(withThresholds(command
    .addOption(new Option('--with <file>', 'determinations, pleas and disputed questions laid over the record; repeatable').argParser(gather((text) => text)).default(none, 'none'))
    .addOption(new Option('--as-of <date>', 'day of assessment, or today; goes before the record\'s asOf').argParser(day))
    .addOption(new Option('--law <law>', 'cn, fr or none; goes before the contract\'s governing law').argParser(law))
    .addOption(new Option('--ground <ground>', 'the footing of the claim').choices(GROUNDS))
    .addOption(new Option('--open <which>', 'which open questions widen the range').choices(['raised', 'all']).default('raised'))
    .addOption(language())
    .addOption(new Option('--output <file>', 'write there instead of standard output'))));
