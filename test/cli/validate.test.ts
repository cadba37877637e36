import { CONTRACT, FILES, INCIDENT } from './dispute.js';
import { runIn } from './memory-world.js';

const wrong = INCIDENT.replace('commitment: backups', 'commitment: backup').replace('performed: none', 'performed: non');

test('one line for each file, and 0, when nothing is wrong', async () => {
  const { code, out, err } = await runIn(['validate', 'contract.yaml', 'incident.yaml'], { files: FILES });
  expect([code, err]).toEqual([0, '']);
  expect(out).toBe('contract.yaml: contract c, no problems\nincident.yaml: incident i, no problems\n');
});

test('nothing at all with --quiet', async () => {
  expect(await runIn(['validate', 'contract.yaml', 'incident.yaml', '--quiet'], { files: FILES })).toMatchObject({ code: 0, out: '', err: '' });
});

test('every problem of every file with place, code, frame and what was meant, and 2', async () => {
  const files = { 'contract.yaml': CONTRACT.replace('services: [s]', 'services: [t]'), 'incident.yaml': wrong };
  const { code, out, err } = await runIn(['validate', 'contract.yaml', 'incident.yaml'], { files });
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('contract.yaml:11:54: E0301 commitments[0].services[0]: there is no service "t"; did you mean s?\n');
  expect(err).toContain('incident.yaml:9:47: E0121 performance[0].performed: expected full, partial, late, none or unknown, found "non"; did you mean none?\n  9 | performance: [{commitment: backup, performed: non}]\n    |                                               ^\n');
});

test('the two documents against each other', async () => {
  const { code, err } = await runIn(['validate', 'contract.yaml', 'incident.yaml'], { files: { ...FILES, 'incident.yaml': wrong.replace('performed: non}', 'performed: none}') } });
  expect(code).toBe(2);
  expect(err).toMatch(/^incident\.yaml:9:28: E0301 performance\[0\]\.commitment: there is no commitment "backup"; did you mean backups\?\n/);
  expect((await runIn(['validate', 'incident.yaml'], { files: { 'incident.yaml': wrong.replace('performed: non}', 'performed: none}') } })).code).toBe(0);
});

test('remarks are told apart and stop nothing', async () => {
  const files = { ...FILES, 'contract.yaml': CONTRACT.replace(', accepted: true', '') };
  const { code, out, err } = await runIn(['validate', 'contract.yaml', 'incident.yaml'], { files });
  expect(code).toBe(0);
  expect(out.split('\n')).toHaveLength(3);
  expect(err).toContain('contract.yaml:9:1: W0401 formation: accepted is left out');
  expect((await runIn(['validate', 'contract.yaml', '--quiet'], { files })).err).toBe('');
  const assessed = await runIn(['assess', 'contract.yaml', 'incident.yaml'], { files });
  expect([assessed.code, assessed.err]).toEqual([0, '']);
});

test('as JSON, one object a line, with its level', async () => {
  const files = { ...FILES, 'contract.yaml': CONTRACT.replace(', accepted: true', ''), 'incident.yaml': wrong.replace('performed: non}', 'performed: none}') };
  const { code, err } = await runIn(['validate', 'contract.yaml', 'incident.yaml', '--error-format', 'json'], { files });
  expect(code).toBe(2);
  expect(err.trim().split('\n').map((line) => JSON.parse(line))).toMatchObject([
    { code: 'E0301', level: 'error', file: 'incident.yaml', line: 9, column: 28, path: 'performance[0].commitment' },
    { code: 'W0401', level: 'warning', file: 'contract.yaml', line: 9, path: 'formation' },
  ]);
});

test('at most --max-errors, in the language of the run', async () => {
  const files = { ...FILES, 'incident.yaml': `${wrong}losess: []\nkinds: outage\n` };
  const { err } = await runIn(['validate', 'incident.yaml', '--max-errors', '1', '--lang', 'fr'], { files });
  expect(err.match(/E0/g)).toHaveLength(1);
  expect(err).toContain('2 autres problèmes non affichés');
  expect((await runIn(['validate', 'incident.yaml', '--lang', 'zh'], { files })).err).toContain('是否想写');
});

test('of standard input the name that was given', async () => {
  const { code, err } = await runIn(['validate', '-', '--stdin-filename', 'export.yaml'], { stdin: 'schema: liability/incident@1\n' });
  expect(code).toBe(2);
  expect(err).toContain('export.yaml:1:1: E0103 "id" is missing');
  expect((await runIn(['validate', '-', '-'], { stdin: '' })).err).toContain('one file only');
});

test('a file that is not there does not hide what is wrong with the others', async () => {
  const { code, err } = await runIn(['validate', 'contrat.yaml', 'incident.yaml'], { files: { ...FILES, 'incident.yaml': wrong } });
  expect(code).toBe(2);
  expect(err).toContain('did you mean contract.yaml?');
  expect(err).toContain('E0121');
});

describe('explain', () => {
  test.each([['en', 'an end before its beginning'], ['fr', 'fin avant le début'], ['zh', '结束早于开始']])('in %s, what a code means, a mistake and its mending', async (lang, title) => {
    const { code, out, err } = await runIn(['explain', 'e0216', '--lang', lang]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(new RegExp(`^E0216 {2}${title}\n`));
    expect(out).toContain('outages: [{id: o, from: 2021-03-11, to: 2021-03-10}]');
    expect(out).toContain('outages: [{id: o, from: 2021-03-10, to: 2021-03-11}]');
  });

  test('several codes, remarks among them', async () => {
    const { code, out } = await runIn(['explain', 'E0123', 'W0403']);
    expect(code).toBe(0);
    expect(out).toMatch(/^E0123[\s\S]*\nW0403 /);
  });

  test.each([['E0127', 'E012'], ['E216', 'E0216'], ['0216', 'E0216'], ['E02161', 'E0216']])('of %s, which is no code, the nearest', async (found, near) => {
    const { code, out, err } = await runIn(['explain', found]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`there is no code ${found}; did you mean ${near}`);
  });

  test('of what looks like no code, nothing is meant', async () => {
    const { code, err } = await runIn(['explain', 'everything']);
    expect(code).toBe(2);
    expect(err).toBe('error: there is no code everything\n');
  });
});
