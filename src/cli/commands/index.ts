import type { Command } from 'commander';
import type { ExitCode } from '../exitCodes.js';
import type { World } from '../world.js';
import { assessCommand } from './assess.js';
import { batchCommand } from './batch.js';
import { completionCommand } from './completion.js';
import { diffCommand } from './diff.js';
import { explainCommand } from './explain.js';
import { initCommand } from './init.js';
import { renderCommand } from './render.js';
import { reviewCommand } from './review.js';
import { rulesCommand } from './rules.js';
import { schemaCommand } from './schema.js';
import { validateCommand } from './validate.js';
import { whatifCommand } from './whatif.js';

/** Every command, in the order in which help prints them. */
const COMMANDS = {
  assess: assessCommand, batch: batchCommand, validate: validateCommand, whatif: whatifCommand, explain: explainCommand, render: renderCommand, diff: diffCommand,
  review: reviewCommand, rules: rulesCommand, init: initCommand, schema: schemaCommand, completion: completionCommand,
};

const named = (name: string | undefined): name is keyof typeof COMMANDS => name !== undefined && Object.hasOwn(COMMANDS, name);

/** The commands that a command line needs: the one that it begins with, or all where it begins with none. `whole` is the program with all of them. */
export const commandsOf = (world: World, ended: (code: ExitCode) => void, whole: () => Command, argv: readonly string[]): readonly Command[] =>
  (named(argv[0]) ? [COMMANDS[argv[0]]] : Object.values(COMMANDS)).map((make) => make(world, ended, whole));
