import { run as runIn } from './main.js';
import { nodeWorldAt } from './nodeWorld.js';

/** Runs the command line in the world of this process and answers the exit code; bin/liability.js sets it and says where the package is. */
export const run = (argv: readonly string[], home: string): Promise<number> => runIn(argv, nodeWorldAt(home));

/** What a thread of `batch --jobs` runs; bin/helper.js starts it. */
export const help = async (): Promise<void> => (await import('./nodeHelper.js')).help();
