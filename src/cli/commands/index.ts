import type { Command } from 'commander';
import type { ExitCode } from '../exitCodes.js';
import type { World } from '../world.js';
import { assessCommand } from './assess.js';
import { batchCommand } from './batch.js';
import { completionCommand } from './completion.js';
import { diffCommand } from './diff.js';
import { explainCommand } from './explain.js';
import { initCommand } from './init.js';
import { rulesCommand } from './rules.js';
import { schemaCommand } from './schema.js';
import { validateCommand } from './validate.js';
import { whatifCommand } from './whatif.js';

/** Every command, in the order in which help prints them. */
export const commandsOf = (world: World, ended: (code: ExitCode) => void): readonly Command[] =>
  [assessCommand, batchCommand, validateCommand, whatifCommand, explainCommand, diffCommand, rulesCommand, initCommand, schemaCommand, completionCommand].map((make) =>
    make(world, ended));
