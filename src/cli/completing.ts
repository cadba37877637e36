import type { Command } from 'commander';
import { completions } from '../output/completion/index.js';
import { commandTable } from './commandTable.js';
import { complaintsOf } from './complaints.js';
import { deliver } from './delivering.js';
import type { ExitCode } from './exitCodes.js';
import { speechOf } from './printOptions.js';
import type { PrintOptions } from './printOptions.js';
import type { World } from './world.js';

/** Prints the completion script of a shell, from the commands that are registered. */
export const completing = async (world: World, program: Command, shell: keyof typeof completions, options: PrintOptions): Promise<ExitCode> =>
  deliver(world, await complaintsOf(world, speechOf(options)), completions[shell](commandTable(program)), options.output);
