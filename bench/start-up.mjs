/**
 * npm run bench: what a person waits for, as multiples of an empty Node process (`node -e 0`) on the same machine.
 * Runs are interleaved and the median is taken, so that a busy machine slows all alike.
 */
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

const example = 'examples/bati-courtage';
const floor = ['-e', '0'];
const subjects = {
  '--version': ['bin/liability.js', '--version'],
  '--help': ['bin/liability.js', '--help'],
  validate: ['bin/liability.js', 'validate', `${example}/contract.yaml`],
  assess: ['bin/liability.js', 'assess', `${example}/contract.yaml`, `${example}/incident.yaml`],
};
/** The same without what was compiled in earlier runs, as in a folder that takes no files. */
const bare = ['validate', 'assess'];
const rounds = Number(process.env.ROUNDS ?? 25);

// certificates named in the environment are read by every process and would triple the floor
const env = { ...process.env };
delete env.NODE_EXTRA_CA_CERTS;

const time = (args, more = {}) => {
  const start = performance.now();
  const run = spawnSync(process.execPath, args, { env: { ...env, ...more }, encoding: 'utf8' });
  const took = performance.now() - start;
  if (run.status !== 0) throw new Error(`node ${args.join(' ')} ended with ${run.status}: ${run.stderr}`);
  return took;
};
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const all = [
  ['node -e 0', floor],
  ...Object.entries(subjects),
  ...bare.map((name) => [`${name}, bare`, subjects[name], { LIABILITY_COMPILED: 'no' }]),
];
const times = new Map(all.map(([name]) => [name, []]));
for (const [, args, more] of all) time(args, more);
for (let round = 0; round < rounds; round++) for (const [name, args, more] of all) times.get(name).push(time(args, more));

const base = median(times.get('node -e 0'));
for (const [name, values] of times) {
  const ms = median(values);
  console.log(`${name.padEnd(14)} ${ms.toFixed(1).padStart(7)} ms ${(ms / base).toFixed(2).padStart(6)} ×`);
}
