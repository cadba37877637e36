import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/* bin/loading.js: with compiled functions and without, the command prints the same bytes. Each test has a package of its own. */

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'liability-compiled-'));
  mkdirSync(join(home, 'dist'));
  for (const part of ['bin', 'schemas', 'dist/cli', 'dist/cli.json']) cpSync(part, join(home, part), { recursive: true });
});

afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

const folder = resolve('examples/bati-courtage');
const ASSESS = ['assess', `${folder}/contract.yaml`, `${folder}/incident.yaml`];
const env = { PATH: process.env['PATH'], LANG: 'C' };
const run = (args: readonly string[], more: Readonly<Record<string, string>> = {}): readonly [number | null, string, string] => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(home, 'bin/liability.js'), ...args], { encoding: 'utf8', env: { ...env, ...more } });
  return [status, stdout, stderr];
};
const kept = (): readonly string[] => (existsSync(join(home, 'dist/compiled')) ? readdirSync(join(home, 'dist/compiled')).map((name) => name.replace(/-.*/, '')).sort() : []);
const keptFile = (): string => join(home, 'dist/compiled', readdirSync(join(home, 'dist/compiled'))[0] ?? '');

test.each([
  [ASSESS],
  [[...ASSESS, '--lang', 'zh', '--format', 'json']],
  [['assess', 'missing.yaml', 'missing.yaml']],
  [['validate', `${folder}/contract.yaml`, '--lang', 'fr']],
  [['rules', '1231-1']],
  [['--help']],
])('%j prints the same without compiled functions, the first time and again', (args) => {
  const plain = run(args, { LIABILITY_COMPILED: 'no' });
  expect(kept()).toEqual([]);
  expect([run(args), run(args)]).toEqual([plain, plain]);
});

test('the first run takes what the package brings compiled, as it is', () => {
  const prepared = spawnSync(process.execPath, ['--input-type=module', '-e', `import { prepare } from './.config/prepared.mjs'; prepare(${JSON.stringify(home)});`], { encoding: 'utf8', env });
  expect([prepared.status, prepared.stderr, kept()]).toEqual([0, '', ['assess', 'liability', 'validate']]);
  const folderOf = join(home, 'dist/compiled');
  const contents = (): readonly string[] => readdirSync(folderOf).sort().map((name) => readFileSync(join(folderOf, name), 'latin1'));
  const brought = contents();
  expect(run(ASSESS)).toEqual(run(ASSESS, { LIABILITY_COMPILED: 'no' }));
  expect(contents()).toEqual(brought);
});

test('keeps one file for each subcommand, and none for a word that is not one or a run that found its input wrong', () => {
  run(['validate', `${folder}/contract.yaml`]);
  run(['validade', `${folder}/contract.yaml`]);
  run(['assess', 'missing.yaml', 'missing.yaml']);
  expect(kept()).toEqual(['validate']);
  run(['--version']);
  expect(kept()).toEqual(['liability', 'validate']);
});

test('takes in what another run of the subcommand loads, and is then at rest', () => {
  run(ASSESS);
  const first = readFileSync(keptFile());
  run([...ASSESS, '--format', 'json']);
  const second = readFileSync(keptFile());
  expect(second.length).toBeGreaterThan(first.length);
  run(ASSESS);
  run([...ASSESS, '--format', 'json']);
  expect(readFileSync(keptFile()).equals(second)).toBe(true);
});

test('a batch, which holds memory by a flag of the engine while it scores, keeps what the next run takes', () => {
  const records = join(home, 'r.jsonl');
  writeFileSync(records, Array.from({ length: 300 }, (_, i) => `{"id":"r${i}","kind":"data-loss","occurredAt":"2021-03-10","asOf":"2022-01-01"}\n`).join(''));
  const batch = ['batch', `${folder}/contract.yaml`, records, '--quiet', '--allow-rejects'];
  const first = run(batch);
  const { mtimeMs } = statSync(keptFile());
  expect(run(batch)).toEqual(first);
  expect(first[1].split('\n')).toHaveLength(301);
  expect(statSync(keptFile()).mtimeMs).toBe(mtimeMs);
});

test.each([
  ['half of it', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['nothing', () => Buffer.alloc(0)],
  ['something else', () => Buffer.from('a text of another hand')],
  ['another build', (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('"build":"', '"built":"'), 'latin1')],
])('what was kept and is now %s is made anew', (_what, spoil) => {
  const plain = run(ASSESS);
  const good = readFileSync(keptFile());
  writeFileSync(keptFile(), spoil(good));
  expect(run(ASSESS)).toEqual(plain);
  expect(Math.abs(readFileSync(keptFile()).length - good.length)).toBeLessThan(good.length / 10);
});

test('a build of other text does not run what was compiled for the one before', () => {
  run(['--version']);
  const [start = ''] = readdirSync(join(home, 'dist/cli')).filter((name) => name.startsWith('start-'));
  const file = join(home, 'dist/cli', start);
  const text = readFileSync(file, 'latin1');
  writeFileSync(file, text.replace('liability ${', 'LIABILITY ${'), 'latin1');
  writeFileSync(join(home, 'dist/cli.json'), readFileSync(join(home, 'dist/cli.json'), 'utf8').replace('"entry"', ' "entry"'));
  expect(run(['--version'])[1]).toMatch(/^LIABILITY /);
});

test('a folder that takes no files is left alone', () => {
  writeFileSync(join(home, 'dist/compiled'), ''); // a file where the folder would be: nobody can write there, whatever their rights
  expect(run(ASSESS)).toEqual(run(ASSESS, { LIABILITY_COMPILED: 'no' }));
  expect(readFileSync(join(home, 'dist/compiled'), 'utf8')).toBe('');
});

test('flags of the engine leave nothing behind', () => {
  run(ASSESS, { NODE_OPTIONS: '--no-opt' });
  expect(kept()).toEqual([]);
});
