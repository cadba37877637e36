/**
 * npm run bench: what a person waits for, as multiples of an empty Node process (`node -e 0`) on the same machine.
 * Runs are interleaved and the median is taken, so that a busy machine slows all alike; processor time beside the wall, which other work lengthens.
 * "bare" is without what was compiled in earlier runs, as in a folder that takes no files; "first" is the first run after installation, with what the package brings compiled (.config/prepared.mjs); with another V8 than its builder's, the first run compiles and keeps.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { prepare } from '../.config/prepared.mjs';
import { note, tell } from './goals.mjs';
import { env } from './running.mjs';

const example = 'examples/bati-courtage';
const rounds = Number(process.env.ROUNDS ?? 25);
const fresh = mkdtempSync(join(tmpdir(), 'liability-bench-'));
for (const part of ['bin', 'dist/cli', 'dist/cli.json', 'package.json']) cpSync(part, join(fresh, part), { recursive: true });
prepare(fresh);
cpSync(join(fresh, 'dist/compiled'), join(fresh, 'packed'), { recursive: true });

const validate = ['validate', `${example}/contract.yaml`];
const assess = ['assess', `${example}/contract.yaml`, `${example}/incident.yaml`];
const tool = (...words) => ['bin/liability.js', ...words];
const installed = (words, brought) => ({
  args: [join(fresh, 'bin/liability.js'), ...words],
  before: () => {
    rmSync(join(fresh, 'dist/compiled'), { recursive: true, force: true });
    if (brought) cpSync(join(fresh, 'packed'), join(fresh, 'dist/compiled'), { recursive: true });
  },
});
const first = (words) => installed(words, true);
const otherEngine = (words) => installed(words, false);
const bare = { LIABILITY_COMPILED: 'no' };

const subjects = {
  'node -e 0': { args: ['-e', '0'] },
  '--version': { args: tool('--version'), goal: 3 },
  '--help': { args: tool('--help'), goal: 3 },
  validate: { args: tool(...validate), goal: 1 },
  assess: { args: tool(...assess), goal: 1 },
  'validate, first': { ...first(validate), goal: 2 },
  'assess, first': { ...first(assess), goal: 2 },
  'validate, first, another V8': otherEngine(validate),
  'assess, first, another V8': otherEngine(assess),
  'validate, bare': { args: tool(...validate), more: bare },
  'assess, bare': { args: tool(...assess), more: bare },
};

const ran = (command, words, more) => {
  const run = spawnSync(command, words, { env: { ...env, ...more }, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${run.status}: ${run.stderr}`);
  return run;
};

/** Milliseconds on the wall. */
const wall = ({ args, more, before }) => {
  before?.();
  const start = performance.now();
  ran(process.execPath, args, more);
  return performance.now() - start;
};

/** Milliseconds on processors as bash tells them, and the peak memory in megabytes as GNU time does; nothing where they are not there. */
const [BASH, TIME] = ['/bin/bash', '/usr/bin/time'];
const told = existsSync(BASH) && existsSync(TIME);
const lastOf = (run) => run.stderr.trim().split('\n').at(-1).split(' ').map(Number);
const busy = ({ args, more, before }) => {
  before?.();
  const [user, system] = lastOf(ran(BASH, ['-c', 'TIMEFORMAT="%3U %3S"; time "$@" > /dev/null', 'bash', process.execPath, ...args], more));
  return (user + system) * 1000;
};
const peak = ({ args, more, before }) => {
  before?.();
  return lastOf(ran(TIME, ['-f', '%M', process.execPath, ...args], more))[0] / 1024;
};

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

try {
  const all = Object.entries(subjects);
  const figures = new Map(all.map(([name]) => [name, { wall: [], busy: [], peak: [] }]));
  for (const [, subject] of all) wall(subject);
  for (let round = 0; round < rounds; round++)
    for (const [name, subject] of all) {
      figures.get(name).wall.push(wall(subject));
      if (told) figures.get(name).busy.push(busy(subject));
      if (told && round < 3) figures.get(name).peak.push(peak(subject));
    }
  const times = (name, what) => median(figures.get(name)[what]) / median(figures.get('node -e 0')[what]);
  for (const [name, { goal }] of all) {
    const of = `${name}: ${median(figures.get(name).wall).toFixed(0)} ms on the wall${told ? `; ${times(name, 'busy').toFixed(2)} × the processor time, ${times(name, 'peak').toFixed(2)} × the memory` : ''}`;
    if (goal === undefined) note(`${times(name, 'wall').toFixed(2).padStart(7)} ×  ${of}`);
    else tell(goal, times(name, 'wall'), of);
    if (name === 'assess' && told) tell(4, times(name, 'peak'), `${median(figures.get(name).peak).toFixed(0)} MB`);
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
