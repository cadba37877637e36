import { run as runIn } from './main.js';
import { nodeWorld } from './nodeWorld.js';

/** Runs the command line in the world of this process and answers the exit code; bin/liability.js sets it. */
export const run = (argv: readonly string[]): Promise<number> => runIn(argv, nodeWorld);
