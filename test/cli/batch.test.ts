import { screenOf } from '../../src/cli/batch/progress.js';
import type { World } from '../../src/cli/world.js';
import { FILES, record } from './dispute.js';
import { runIn } from './memory-world.js';

const batch = (lines: readonly string[], more: readonly string[] = [], given: Parameters<typeof runIn>[1] = {}) =>
  runIn(['batch', 'contract.yaml', '-', ...more], { files: FILES, stdin: `${lines.join('\n')}\n`, ...given });

const read = (out: string) => out.trim().split('\n').map((line) => JSON.parse(line));

test('records are scored one line each, in their order', async () => {
  const { code, out, err } = await batch([record('b'), record('a', { losses: [{ id: 'x', head: 'other', amount: 10, proven: 10, direct: true, foreseeable: true }] })]);
  expect([code, err]).toEqual([0, '']);
  expect(read(out)).toMatchObject([
    { id: 'b', index: 0, status: 'scored', outcome: 'partly-liable', currency: 'EUR', award: '1000.00' },
    { id: 'a', index: 1, status: 'scored', outcome: 'liable', award: '10.00' },
  ]);
});

test('only the base is computed, unless the range is asked for', async () => {
  expect(read((await batch([record('a')])).out)[0]).not.toHaveProperty('range');
  expect(read((await batch([record('a')], ['--range'])).out)[0]).toMatchObject({
    range: { low: '1000.00', high: '3000.00', exhaustive: true }, decisive: [{ question: 'clause-significant-imbalance', subject: { clause: 'cap' } }],
  });
});

test('the outcome is that of assess, with or without the range', async () => {
  const unproven = record('a', { losses: [{ id: 'x', head: 'other', amount: 10, evidence: 'asserted', direct: true, foreseeable: true }] });
  for (const more of [[], ['--range']]) expect(read((await batch([unproven], more)).out)[0]).toMatchObject({ outcome: 'insufficient-evidence', award: '0.00' });
});

test('a bad record is a line with its reasons, the others go on, and the run ends with 2', async () => {
  const { code, out, err } = await batch([record('a'), record('b', { kind: 'data-los' }), '{"id": "c",', '', record('d')]);
  expect(code).toBe(2);
  expect(read(out)).toMatchObject([
    { id: 'a', index: 0, status: 'scored' },
    { id: 'b', index: 1, status: 'rejected', problems: [{ code: 'E0121', path: 'kind', line: 2 }] },
    { id: null, index: 2, status: 'rejected', problems: [{ code: 'E0101', line: 3 }] },
    { id: 'd', index: 3, status: 'scored' },
  ]);
  expect(err).toContain('2 scored, 2 rejected');
});

test('--allow-rejects lets the run end well, --quiet says nothing', async () => {
  const { code, err } = await batch([record('a'), '{}'], ['--allow-rejects', '--quiet']);
  expect([code, err]).toEqual([0, '']);
});

test('a record of another contract is rejected', async () => {
  expect(read((await batch([record('a', { contract: 'other' })])).out)).toMatchObject([{ status: 'rejected', problems: [{ code: 'E0304' }] }]);
});

test('digits are never lost', async () => {
  const long = record('a').replace('"amount":5000', '"amount":12345678901234567.89');
  expect(read((await batch([long])).out)).toMatchObject([{ id: 'a', status: 'rejected', problems: [{ code: 'E0201' }] }]);
});

test('thresholds look at every record; a rejected record outranks them', async () => {
  expect((await batch([record('a')], ['--fail-on', 'award:1000'])).code).toBe(1);
  expect((await batch([record('a')], ['--fail-on', 'high:3000'])).code).toBe(1);
  expect((await batch([record('a'), '{}'], ['--fail-on', 'award:1000'])).code).toBe(2);
});

test('a contract that cannot be read stops the run before the first record', async () => {
  const { code, out, err } = await runIn(['batch', 'contract.yaml', '-'], { files: { 'contract.yaml': 'id: [' }, stdin: record('a') });
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('contract.yaml:1');
});

test('--output takes the lines, and nothing goes to standard output', async () => {
  const { out, files } = await batch([record('a')], ['--output', 'scores.jsonl']);
  expect(out).toBe('');
  expect(read(files.get('scores.jsonl') ?? '')).toMatchObject([{ id: 'a', status: 'scored' }]);
});

test('an empty export gives nothing and ends well', async () => {
  expect(await batch([''])).toMatchObject({ code: 0, out: '', err: '' });
});

test('what is told clears the line that says how far a run has come, once', async () => {
  let told = '';
  const { world, over } = screenOf({ tell: (text: string) => Promise.resolve(void (told += text)) } as World);
  await world.tell('a\n');
  await over('1 record');
  await world.tell('b\n');
  await world.tell('c\n');
  await over('2 records');
  await over('');
  await world.tell('d\n');
  expect(told).toBe('a\n\r\u001b[K1 record\r\u001b[Kb\nc\n\r\u001b[K2 records\r\u001b[Kd\n');
});
