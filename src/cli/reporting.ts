import { Option } from 'commander';
import type { Command } from 'commander';
import { GROUNDS } from '../model/role.js';
import { gather, none, withReading } from './options.js';
import type { SpeechOptions } from './options.js';

/** What every command takes that reads files and reports on them. */
export interface ReportingOptions extends SpeechOptions {
  readonly output?: string;
  readonly format?: 'table' | 'json';
}

/** Adds the options of every command that reads files and reports on them, as a text or as JSON. */
export const withReporting = (command: Command): Command =>
  withReading(command
    .addOption(new Option('--format <format>', 'form of the report; else by the ending of --output, else table').choices(['table', 'json']))
    .addOption(new Option('--output <file>', 'write there instead of standard output')));

/** Adds what lays facts over a record and chooses how the claim is looked at. */
export const withClaim = (command: Command): Command =>
  command
    .addOption(new Option('--with <file>', 'determinations, pleas and disputed questions laid over the record; repeatable').argParser(gather((text) => text)).default(none, 'none'))
    .addOption(new Option('--ground <ground>', 'the footing of the claim').choices(GROUNDS))
    .addOption(new Option('--open <which>', 'which open questions widen the range').choices(['raised', 'all']).default('raised'));

/** The form a report is asked for in: by name, else by the ending of its file. */
export const formOf = (options: ReportingOptions): 'table' | 'json' => options.format ?? (options.output?.endsWith('.json') === true ? 'json' : 'table');
