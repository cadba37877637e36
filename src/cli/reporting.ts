import { Option } from 'commander';
import type { Command } from 'commander';
import { GROUNDS } from '../model/role.js';
import { gather, none, withReading } from './options.js';
import type { SpeechOptions } from './options.js';
import { formatOfFile } from '../output/index.js';
import { PLAIN_FORMS } from '../output/compare/formNames.js';
import type { SideForm } from '../output/compare/formNames.js';

/** What every command takes that reads files and reports on them. */
export interface ReportingOptions extends SpeechOptions {
  readonly output?: string;
  readonly format?: SideForm;
}

/** Adds the options of every command that reads files and reports on them, in the forms it has. */
export const withReporting = (command: Command, forms: readonly SideForm[] = PLAIN_FORMS): Command =>
  withReading(command
    .addOption(new Option('--format <format>', 'form of the report; else by the ending of --output, else table').choices([...forms]))
    .addOption(new Option('--output <file>', 'write there instead of standard output')));

/** Adds what lays facts over a record and chooses how the claim is looked at. */
export const withClaim = (command: Command): Command =>
  command
    .addOption(new Option('--with <file>', 'determinations, pleas and disputed questions laid over the record; repeatable').argParser(gather((text) => text)).default(none, 'none'))
    .addOption(new Option('--ground <ground>', 'the footing of the claim').choices(GROUNDS))
    .addOption(new Option('--open <which>', 'which open questions widen the range').choices(['raised', 'all']).default('raised'));

/** The form a report is asked for in: by name, else by the ending of its file. */
export const formOf = (options: ReportingOptions, forms: readonly SideForm[] = PLAIN_FORMS): SideForm => {
  const byName = options.output === undefined ? undefined : formatOfFile(options.output);
  return options.format ?? forms.find((f) => f === byName) ?? 'table';
};
