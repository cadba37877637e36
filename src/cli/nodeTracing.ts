import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { tools } from './batch/residual/residual.js';
import type { Tracing } from './batch/residual/residual.js';

/** The build of the code that runs on symbols, in the package in that folder; none where the package was not built. */
export const tracingAt = (home: string): Tracing => ({
  load: () => {
    const table = join(home, 'dist', 'cli.json');
    if (!existsSync(table)) return null;
    const { traced } = JSON.parse(readFileSync(table, 'utf8')) as { readonly traced: string };
    const filename = join(home, 'dist', 'cli', traced);
    const whole = new Script(readFileSync(filename, 'latin1'), { filename }).runInThisContext() as (operations: unknown, step: unknown, require: unknown) => ReturnType<Tracing['load']>;
    return whole(tools.operations, tools.opaque, tools.required);
  },
  compile: (script) => new Script(script).runInThisContext() as unknown,
});
