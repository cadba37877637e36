import type { Reported } from '../model/reported.js';
import type { Detail, Setting, Written } from '../output/formatter.js';
import { BYTES, formats } from '../output/index.js';
import { coloured } from './colours.js';
import type { Complaints } from './complaints.js';
import { deliver, usable } from './delivering.js';
import { EXIT, worst } from './exitCodes.js';
import type { ExitCode } from './exitCodes.js';
import type { SpeechOptions } from './options.js';
import { outputsOf } from './outputs.js';
import type { FormAsked, FormOptions } from './outputs.js';
import type { World } from './world.js';

/** The narrowest and the widest page that is laid out for a terminal. */
const [NARROW, WIDE] = [72, 160];

/** Where the forms of a report go; told, and undefined, when one cannot: over an input, or two to one place. */
export const placesFor = async (world: World, complaints: Complaints, inputs: readonly string[], options: FormOptions): Promise<readonly FormAsked[] | undefined> => {
  const { list, taken } = outputsOf(options);
  const files = list.flatMap(({ file }) => (file === null ? [] : [file]));
  if (taken !== undefined) {
    await complaints.usage(complaints.words.onePlace(taken));
    return undefined;
  }
  const bare = list.find(({ format, file }) => file === null && (BYTES as readonly string[]).includes(format));
  if (bare !== undefined && world.terminal.stdout) {
    await complaints.usage(complaints.words.needsFile(bare.format));
    return undefined;
  }
  return (await usable(world, complaints, inputs, files)) ? list : undefined;
};

/** The setting of a report that goes to a file, or to standard output. */
export const settingFor = async (world: World, complaints: Complaints, file: string | null, options: Pick<SpeechOptions, 'color'> & Pick<FormOptions, 'side'> & { readonly detail?: Detail }): Promise<Setting> => ({
  words: complaints.words,
  palette: await world.palette(file === null && coloured(options.color, 'stdout', world)),
  tool: { version: world.version, timeZones: world.timeZones },
  detail: options.detail ?? 'normal',
  ...(options.side === undefined ? {} : { side: options.side }),
  ...(file === null ? (world.columns === null ? {} : { page: Math.min(WIDE, Math.max(NARROW, world.columns)) }) : { toFile: true }),
});

/** Prints and writes a report in every form that was asked for: all of them are laid out before the first is written. */
export const delivered = async (world: World, complaints: Complaints, places: readonly FormAsked[], textOf: (form: FormAsked) => Promise<Written>): Promise<ExitCode> => {
  const texts: (readonly [Written, string | null])[] = [];
  for (const form of places) texts.push([await textOf(form), form.file]);
  const codes: ExitCode[] = [EXIT.done];
  for (const [text, file] of texts) codes.push(await deliver(world, complaints, text, file ?? undefined));
  return worst(codes);
};

/** Verdicts in every form that was asked for. */
export const reported = async (world: World, complaints: Complaints, verdicts: readonly Reported[], places: readonly FormAsked[], options: Pick<SpeechOptions, 'color'> & Pick<FormOptions, 'redact' | 'side'> & { readonly detail?: Detail }): Promise<ExitCode> => {
  const shown = options.redact === true ? verdicts.map((await import('../output/redact.js')).redacted) : verdicts;
  return delivered(world, complaints, places, async ({ format, file }) => (await formats[format]())(shown, await settingFor(world, complaints, file, options)));
};
