import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONTRACT, INCIDENT } from './dispute.js';

/** Files that no honest author writes, and files that only look strange, through the command as it is published. */

const command = join(process.cwd(), 'bin', 'liability.js');
let folder: string;

/** Root may read everything, so whoever has no permission is somebody else. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

const run = (argv: readonly string[], who = {}): { code: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...argv], { cwd: folder, encoding: 'utf8', maxBuffer: 1e8, env: { PATH: process.env['PATH'], LC_ALL: 'C' }, ...who });
  return { code: status, out: stdout, err: stderr };
};

const CHINESE = CONTRACT.replace('title: Hosting', 'title: 云服务合同');
const utf16 = (text: string, big: boolean): Buffer => {
  const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return big ? little.swap16() : little;
};
const GB18030 = Buffer.concat([Buffer.from('schema: liability/contract@1\nid: c\ntitle: '), Buffer.from([0xd4, 0xc6, 0xb7, 0xfe, 0xce, 0xf1]), Buffer.from('\n')]);
const bomb = `id: c\na: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]\n`).join('')}`;

/** What is refused: its name, its bytes, and the one thing that is said of it. */
const REFUSED: readonly (readonly [string, string | Buffer, string])[] = [
  ['bomb.yaml', bomb, 'E0106'],
  ['bomb.json', `{"a": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'E0106'],
  ['deep.yaml', `id: ${'['.repeat(100_000)}`, 'E0106'],
  ['deep-marks.yaml', `id: x\nlosses:\n  ${'- '.repeat(100_000)}a`, 'E0106'],
  ['deep-lines.yaml', Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 'E0106'],
  ['twice.yaml', `${CHINESE}id: d\n`, 'E0104'],
  ['twice.json', '{"id": "c", "governingLaw": "FR", "currency": "EUR", "id": "d"}', 'E0104'],
  ['tabs.yaml', 'schema: liability/contract@1\nparties:\n\tprovider: {name: Host}\n', 'E0101'],
  ['binary.yaml', Buffer.from(Array.from({ length: 4096 }, (_, i) => i % 256)), 'no text in UTF-8'],
  ['utf16-unmarked.yaml', Buffer.from(CHINESE, 'utf16le'), 'no text in UTF-8'],
  ['gb18030.yaml', GB18030, 'not written in UTF-8'],
  ['empty.yaml', '', 'E0108'],
  ['blank.yaml', '\n# nothing\n\n', 'E0108'],
  ['fifty-megabytes.json', Buffer.alloc(50_000_000, 'a'), 'too large'],
  ['ten-megabytes.yaml', `${CHINESE}${'# remark\n'.repeat(1_200_000)}`, 'E0106'],
];

/** What works as if it were written plainly. */
const READ: readonly (readonly [string, string | Buffer])[] = [
  ['plain.yaml', CHINESE],
  ['mark.yaml', `\uFEFF${CHINESE}`],
  ['crlf.yaml', CHINESE.replaceAll('\n', '\r\n')],
  ['utf16-little.yaml', utf16(CHINESE, false)],
  ['utf16-big.yaml', utf16(CHINESE, true)],
];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'liability-'));
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, 'incident.yaml'), INCIDENT);
  for (const [name, bytes] of [...REFUSED, ...READ]) writeFileSync(join(folder, name), bytes);
  mkdirSync(join(folder, 'folder.yaml'));
  writeFileSync(join(folder, 'secret.yaml'), CONTRACT, { mode: 0o000 });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One screen: no stack, nothing on standard output, and no more than a few lines. */
const oneScreen = ({ code, out, err }: ReturnType<typeof run>, said: string): void => {
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(said);
  expect(err).not.toMatch(/^\s+at .*:\d+:\d+/m);
  expect(err).not.toMatch(/internal error|node:|RangeError|TypeError/);
  expect(err.split('\n').length).toBeLessThan(25);
  expect(err.length).toBeLessThan(4000);
};

const ASKED: readonly (readonly [string, (file: string) => readonly string[]])[] = [
  ['validate', (file) => ['validate', file]],
  ['assess', (file) => ['assess', file, 'incident.yaml']],
  ['batch', (file) => ['batch', file, 'incident.yaml']],
];

describe.each(ASKED)('%s', (_command, argv) => {
  test.each(REFUSED.map(([name, , said]) => [name, said] as const))('refuses %s on one screen', (name, said) => {
    oneScreen(run(argv(name)), said);
  }, 60_000);

  test.each([['folder.yaml', 'this is a folder'], ['nowhere.yaml', 'there is no such file']])('refuses %s on one screen', (name, said) => {
    oneScreen(run(argv(name)), said);
  }, 60_000);

  test('refuses what it has no permission to read', () => {
    oneScreen(run(argv('secret.yaml'), nobody), 'no permission');
  }, 60_000);
});

describe('as incidents, with a contract that is right', () => {
  test.each(REFUSED.map(([name, , said]) => [name, said] as const))('assess refuses %s on one screen', (name, said) => {
    oneScreen(run(['assess', 'plain.yaml', name]), said);
  }, 60_000);

  test.each(REFUSED.filter(([, , said]) => said.includes('no text in UTF-8')).map(([name, , said]) => [name, said] as const))('batch refuses %s on one screen', (name, said) => {
    oneScreen(run(['batch', 'plain.yaml', name]), said);
  }, 60_000);

  test('batch rejects the one record of text in another encoding, and says why', () => {
    const { code, out, err } = run(['batch', 'plain.yaml', 'gb18030.yaml']);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ status: 'rejected', id: null, source: { file: 'gb18030.yaml', bytes: GB18030.length }, problems: [{ code: 'E0101', message: expect.stringContaining('these bytes are not UTF-8') }] });
    expect(err).toMatch(/^liability: YAML is read .*\nliability: 0 scored, 1 rejected\n$/);
  }, 60_000);

  test.each(['bomb.json', 'fifty-megabytes.json'])('batch rejects the one record of %s', (name) => {
    const { code, out, err } = run(['batch', 'plain.yaml', name]);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ status: 'rejected', id: null, problems: [{ code: 'E0106' }] });
    expect(err).toBe('liability: 0 scored, 1 rejected\n');
  }, 60_000);
});

test.each(READ.map(([name]) => name))('%s is read', (name) => {
  expect(run(['validate', name, 'incident.yaml'])).toMatchObject({ code: 0, err: '', out: `${name}: contract c, no problems\nincident.yaml: incident i, no problems\n` });
  const told = run(['assess', name, 'incident.yaml', '--format', 'json']);
  expect([told.code, told.err]).toEqual([0, '']);
  expect(JSON.parse(told.out)).toMatchObject({ contract: { title: '云服务合同' } });
}, 60_000);

test('a batch in UTF-16 is read line by line', () => {
  const record = (id: string): string => JSON.stringify({ id, occurredAt: '2021-03-10', asOf: '2022-01-01' });
  writeFileSync(join(folder, 'records.jsonl'), utf16(`${record('事件')}\r\n${record('事件二')}\r\n`, false));
  const { code, out } = run(['batch', 'plain.yaml', 'records.jsonl']);
  expect(code).toBe(0);
  expect(out.trim().split('\n').map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['事件', '事件二']);
}, 60_000);
