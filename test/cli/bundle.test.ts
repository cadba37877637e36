import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FILES, INCIDENT, record } from './dispute.js';
import { runIn } from './memory-world.js';

/* The program as it is installed: bin/liability.js with dist/cli.json, in a process of its own. `npm run build` makes it. */
const bin = resolve('bin/liability.js');

let folder: string;

beforeAll(() => {
  if (!existsSync('dist/cli.json')) throw new Error('dist/cli.json is missing: npm run build');
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liability-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const env = { PATH: process.env['PATH'], LANG: 'C' };
const liability = (args: readonly string[], input = '') => spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8', input, env });

test('assesses YAML and JSON alike, from files and from standard input', () => {
  const yaml = liability(['assess', 'contract.yaml', 'incident.yaml', '--format', 'json']);
  expect([yaml.status, yaml.stderr]).toEqual([0, '']);
  const piped = liability(['assess', 'contract.yaml', '-', '--format', 'json'], record('i', { title: 'Backups lost' }));
  expect(piped.status).toBe(0);
  const [one, two] = [yaml, piped].map((r) => JSON.parse(r.stdout));
  expect(two.amounts).toEqual(one.amounts);
});

test('every file of the command is ASCII, as it is read', () => {
  expect(readdirSync('dist/cli').filter((name) => name.endsWith('.cjs') && /[^\x00-\x7f]/.test(readFileSync(join('dist/cli', name), 'utf8')))).toEqual([]);
});

test('prints Chinese as the tests of the sources do', () => {
  const example = resolve('examples/takedown-ignored');
  const run = spawnSync(process.execPath, [bin, 'assess', 'contract.yaml', 'incident.yaml', '--lang', 'zh'], { cwd: example, encoding: 'utf8', env });
  expect(run.stdout).toBe(readFileSync(join(example, 'expected/table.zh.txt'), 'utf8'));
});

test('prints the same bytes wherever it runs', () => {
  const zones = ['UTC', 'Asia/Shanghai', 'America/St_Johns'].map((TZ) => spawnSync(process.execPath, [bin, 'assess', 'contract.yaml', 'incident.yaml', '--format', 'json'], { cwd: folder, encoding: 'utf8', env: { ...env, TZ } }).stdout);
  expect(new Set(zones).size).toBe(1);
});

test.each([
  ['a missing file', ['assess', 'contract.yml', 'incident.yaml'], 'contract.yml: there is no such file; did you mean contract.yaml?'],
  ['a folder', ['assess', '.', 'incident.yaml'], '.: this is a folder, not a file'],
  ['a binary file', ['assess', 'contract.yaml', 'picture.png'], 'picture.png: this is no text in UTF-8'],
  ['an empty file', ['assess', 'contract.yaml', 'empty.yaml'], 'empty.yaml'],
  ['a file below a file', ['assess', 'contract.yaml', 'incident.yaml/x'], 'there is no such file'],
  ['an output in a folder that is not there', ['assess', 'contract.yaml', 'incident.yaml', '--output', 'no/x.txt'], 'its folder does not exist'],
  ['an output that is a folder', ['assess', 'contract.yaml', 'incident.yaml', '--output', 'sub'], 'sub: this is a folder'],
  ['a batch of a missing file', ['batch', 'contract.yaml', 'none.jsonl'], 'none.jsonl: there is no such file'],
  ['a batch of a folder', ['batch', 'contract.yaml', 'sub'], 'sub: this is a folder'],
])('%s is one clear line, and the end is 2', (_what, args, said) => {
  writeFileSync(join(folder, 'picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff]));
  writeFileSync(join(folder, 'empty.yaml'), '');
  mkdirSync(join(folder, 'sub'));
  const { status, stdout, stderr } = liability(args);
  expect(stderr).toContain(said);
  expect(stderr).not.toContain('    at ');
  expect([status, stdout]).toEqual([2, '']);
});

test('writes a file in one piece, leaves nothing beside it, and keeps a link a link', () => {
  writeFileSync(join(folder, 'old.txt'), 'old');
  symlinkSync('old.txt', join(folder, 'link.txt'));
  const { status, stdout } = liability(['assess', 'contract.yaml', 'incident.yaml', '--output', 'link.txt']);
  expect([status, stdout]).toEqual([0, '']);
  expect(readFileSync(join(folder, 'old.txt'), 'utf8')).toContain('PARTLY LIABLE');
  expect(readdirSync(folder).sort()).toEqual(['contract.yaml', 'incident.yaml', 'link.txt', 'old.txt']);
});

test('never writes over an input, by whatever name', () => {
  symlinkSync('incident.yaml', join(folder, 'alias.yaml'));
  for (const name of ['incident.yaml', './incident.yaml', 'alias.yaml']) expect(liability(['assess', 'contract.yaml', 'incident.yaml', '--output', name]).status).toBe(2);
  expect(readFileSync(join(folder, 'incident.yaml'), 'utf8')).toBe(INCIDENT);
});

test('writes to a device as it is', () => {
  expect(liability(['assess', 'contract.yaml', 'incident.yaml', '--output', '/dev/null']).status).toBe(0);
});

test('a reader that goes away ends it quietly', async () => {
  const lines = `${Array.from({ length: 400 }, (_, i) => record(`r${i}`)).join('\n')}\n`;
  const child = spawn(process.execPath, [bin, 'batch', 'contract.yaml', '-'], { cwd: folder, env });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => { said += text; });
  child.stdin.on('error', () => undefined);
  child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.end(lines);
  const code = await new Promise((done) => child.on('close', done));
  expect([code, said]).toEqual([0, '']);
}, 30_000);

test('scores lines as they come: the first is answered before the last is sent', async () => {
  const child = spawn(process.execPath, [bin, 'batch', 'contract.yaml', '-'], { cwd: folder, env });
  const first = new Promise<string>((done) => child.stdout.setEncoding('utf8').once('data', done));
  child.stdin.write(`${record('first')}\n`);
  expect(JSON.parse((await first).trim())).toMatchObject({ id: 'first', index: 0, status: 'scored' });
  child.stdin.end();
  expect(await new Promise((done) => child.on('close', done))).toBe(0);
}, 30_000);

test('tells its version and its help', () => {
  expect(liability(['--version']).stdout).toMatch(/^liability \d+\.\d+\.\d+/);
  expect(liability(['--help']).stdout).toMatch(/^Examples:/);
});

test('is coloured only where somebody looks', () => {
  const forced = spawnSync(process.execPath, [bin, 'assess', 'contract.yaml', 'incident.yaml'], { cwd: folder, encoding: 'utf8', env: { ...env, FORCE_COLOR: '1' } });
  expect(forced.stdout).toContain('\u001b[1m');
  expect(liability(['assess', 'contract.yaml', 'incident.yaml']).stdout).not.toContain('\u001b');
});

test('names in --version the days that the laws themselves give', async () => {
  const { out } = await runIn(['--version']);
  const built = liability(['--version']);
  expect([built.status, built.stdout.split('\n').slice(1)]).toEqual([0, out.split('\n').slice(1)]);
});
