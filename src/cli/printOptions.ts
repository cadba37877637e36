import { Option } from 'commander';
import type { Command } from 'commander';
import { LANGUAGES } from '../model/text.js';
import type { SpeechOptions } from './options.js';

/** What a command takes that prints something and reads no document. */
export interface PrintOptions extends Pick<SpeechOptions, 'lang' | 'color' | 'errorFormat'> {
  readonly output?: string;
}

/** Adds the options of a command that prints something and reads no document. */
export const withPrint = (command: Command): Command =>
  command
    .addOption(new Option('--lang <language>', 'language of reports and messages; else LIABILITY_LANG, else the locale').choices(LANGUAGES))
    .addOption(new Option('--output <file>', 'write there instead of standard output'))
    .addOption(new Option('--color <when>', 'colours').choices(['auto', 'always', 'never']).default('auto'))
    .addOption(new Option('--error-format <format>', 'problems as text, or one JSON object a line').choices(['text', 'json']).default('text'));

/** How such a command complains: it has no standard input and no list of problems to cut. */
export const speechOf = (options: PrintOptions): SpeechOptions => ({ ...options, stdinFilename: '<stdin>', maxErrors: 20 });
