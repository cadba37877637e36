import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { SIDES } from '../output/formatter.js';
import type { Side } from '../output/formatter.js';
import { FORMATS, formatOfFile } from '../output/index.js';
import type { FormatName } from '../output/index.js';
import { gather, none } from './options.js';

/** A form, and the file it goes to; without one it goes where `--output` says, else to standard output. */
export interface FormAsked {
  readonly format: FormatName;
  readonly file: string | null;
}

/** What a command takes whose report has every form. */
export interface FormOptions {
  readonly format: readonly FormAsked[];
  readonly output?: string;
  readonly redact?: true;
  readonly side?: Side;
}

const isFormat = (text: string): text is FormatName => (FORMATS as readonly string[]).includes(text);

/** Reads `--format`: `json`, or `json=out.json`. */
const form = (text: string): FormAsked => {
  const cut = text.indexOf('=');
  const [format, file] = cut < 0 ? [text, null] : [text.slice(0, cut), text.slice(cut + 1)];
  if (!isFormat(format)) throw new InvalidArgumentError(`Allowed choices are ${FORMATS.join(', ')}.`);
  if (file === '') throw new InvalidArgumentError('Expected FORMAT or FORMAT=FILE, such as json=out.json.');
  return { format, file };
};

/** Adds the forms of a report; each may have a file of its own. */
export const withForms = (command: Command): Command => {
  const forms = new Option('--format <format>', 'form of the report, or FORMAT=FILE; else by the ending of --output, else table; repeatable').choices(FORMATS).argParser(gather(form)).default(none, 'none');
  return command.addOption(forms).addOption(new Option('--redact', 'names and free text out of reports; ids and figures stay'))
    .addOption(new Option('--side <side>', 'whose next steps a report for people tells; else of both').choices(SIDES));
};

/** Where each form goes; `taken`: two of them would go to one place. */
export const outputsOf = ({ format, output }: FormOptions): { readonly list: readonly FormAsked[]; readonly taken: string | null | undefined } => {
  const unnamed = format.filter((f) => f.file === null);
  const named = unnamed.map((f): FormAsked => ({ format: f.format, file: output ?? null }));
  const alone: readonly FormAsked[] = unnamed.length > 0 || (output === undefined && format.length > 0) ? named : [{ format: (output === undefined ? undefined : formatOfFile(output)) ?? 'table', file: output ?? null }];
  const list = [...format.filter((f) => f.file !== null), ...alone];
  const files = list.map((f) => f.file);
  return { list, taken: files.find((file, i) => files.indexOf(file) !== i) };
};
