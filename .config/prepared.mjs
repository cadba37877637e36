/**
 * What a package brings compiled, so that its first run is like the others: bin/loading.js keeps what a run compiled, and takes it with the same V8 only;
 * any other engine begins with nothing and keeps its own.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const example = (name) => `examples/bati-courtage/${name}.yaml`;

/** The runs that somebody begins with: help, a contract that is looked at, an assessment. */
const RUNS = [['--help'], ['validate', example('contract')], ['assess', example('contract'), example('incident')]];

/** Compiles the command in `home` for this engine; the examples are read where the process stands. */
export const prepare = (home) => {
  rmSync(join(home, 'dist/compiled'), { recursive: true, force: true });
  const env = { ...process.env };
  for (const name of ['NODE_OPTIONS', 'LIABILITY_COMPILED']) delete env[name];
  for (const words of RUNS) {
    const { status } = spawnSync(process.execPath, [join(home, 'bin/liability.js'), ...words], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`liability ${words.join(' ')} ended with ${status}`);
  }
};
