import { FILES } from './dispute.js';
import { exampleFiles } from './golden.js';
import { runIn } from './memory-world.js';
import { EXAMPLES } from '../output/verdicts.js';
import { LANGUAGES } from '../../src/model/text.js';
import { FORMATS } from '../../src/output/index.js';

/* A verdict that was saved prints what the command printed that saved it. */
test.each(EXAMPLES.flatMap((example) => LANGUAGES.map((lang) => [example, lang] as const)))('%s in %s: every form of the saved verdict is the form printed at once, byte for byte', async (example, lang) => {
  const files = exampleFiles(example);
  const saved = await runIn(['assess', 'contract.yaml', 'incident.yaml', '--lang', lang, '--format', 'json'], { files });
  const all = { ...files, 'verdict.json': saved.out };
  for (const format of FORMATS)
    for (const detail of format === 'table' || format === 'markdown' ? ['compact', 'normal', 'full'] : ['normal']) {
      const options = ['--lang', lang, '--format', format, '--detail', detail];
      const atOnce = await runIn(['assess', 'contract.yaml', 'incident.yaml', ...options], { files });
      const later = await runIn(['render', 'verdict.json', ...options], { files: all });
      expect([format, later.code, later.err]).toEqual([format, 0, '']);
      expect(later.out).toBe(atOnce.out);
    }
});

test('several records of one document are read again with what was measured over all of them', async () => {
  const files = { ...exampleFiles('cvm-march') };
  const second = (files['incident.yaml'] ?? '').replace(/^id: .*$/m, 'id: second');
  const given = { files: { ...files, 'second.yaml': second } };
  const argv = ['assess', 'contract.yaml', 'incident.yaml', 'second.yaml'];
  const saved = await runIn([...argv, '--format', 'json'], given);
  expect(JSON.parse(saved.out).schema).toBe('liability/verdicts@1');
  for (const format of ['table', 'json', 'csv'])
    expect((await runIn(['render', '-', '--format', format], { stdin: saved.out })).out).toBe((await runIn([...argv, '--format', format], given)).out);
});

test('the days that lead to an end of a range are read again', async () => {
  const files = { ...exampleFiles('takedown-ignored') };
  files['incident.yaml'] = (files['incident.yaml'] ?? '').replace('receivedAt: 2024-05-01T09:00:00+08:00', 'receivedAt: 2024-04');
  const saved = (await runIn(['assess', 'contract.yaml', 'incident.yaml', '--format', 'json'], { files })).out;
  expect(JSON.parse(saved).amounts.range.days.high).toEqual([{ path: 'notices[0].receivedAt', day: '2024-04-01' }]);
  for (const format of ['table', 'json'])
    expect((await runIn(['render', '-', '--format', format], { stdin: saved })).out).toBe((await runIn(['assess', 'contract.yaml', 'incident.yaml', '--format', format], { files })).out);
});

test('a verdict saved as YAML is read as well, and speaks another language than it was saved in', async () => {
  const saved = await runIn(['assess', 'contract.yaml', 'incident.yaml', '--format', 'yaml'], { files: FILES });
  const french = await runIn(['render', 'v.yaml', '--lang', 'fr'], { files: { 'v.yaml': saved.out } });
  expect(french.out).toBe((await runIn(['assess', 'contract.yaml', 'incident.yaml', '--lang', 'fr'], { files: FILES })).out);
});

test('thresholds are met by a saved verdict as by a new one', async () => {
  const saved = (await runIn(['assess', 'contract.yaml', 'incident.yaml', '--format', 'json'], { files: FILES })).out;
  for (const [option, code] of [['liable', 1], ['award:1000', 1], ['award:2000', 0], ['high:2000', 1], ['breach', 1], ['none', 0], ['unverified', 0], ['stale-law', 0]] as const)
    expect([option, (await runIn(['render', '-', '--fail-on', option], { stdin: saved })).code]).toEqual([option, code]);
  expect((await runIn(['render', '-', '--fail-on', 'award:2000', '--detailed-exitcode'], { stdin: saved })).code).toBe(3);
});

test.each([
  ['{}', 'E0103'], ['[]', 'E0120'], ['{"schema": "liability/contract@1"}', 'E0107'], ['{"schema": "liability/verdict@1"}', 'E0103'], ['not: [json', 'E0101'], ['', 'E0108'],
])('%s is no saved verdict: one located problem, and the end is 2', async (text, code) => {
  const { code: end, out, err } = await runIn(['render', 'v.json'], { files: { 'v.json': text } });
  expect([end, out]).toEqual([2, '']);
  expect(err).toContain(code);
  expect(err).not.toContain('    at ');
});

test('a verdict that was bent is refused where it is bent, never misread', async () => {
  const saved = JSON.parse((await runIn(['assess', 'contract.yaml', 'incident.yaml', '--format', 'json'], { files: FILES })).out);
  const bent: readonly ((d: typeof saved) => void)[] = [
    (d) => { d.amounts.award = 'many'; }, (d) => { d.amounts.award = 5; }, (d) => { d.findings[0].rule = 'fr.none.1'; }, (d) => { delete d.decisive[0].answers; }, (d) => { d.law.regime = 'UK'; },
    (d) => { d.heads[0].steps = {}; }, (d) => { d.decisive[0].question = 'no-such'; }, (d) => { d.clauses[0].rule = 'x'; }, (d) => { d.asOf = '2026-02-30'; },
  ];
  for (const bend of bent) {
    const d = structuredClone(saved);
    bend(d);
    const { code, out, err } = await runIn(['render', 'v.json'], { files: { 'v.json': JSON.stringify(d, null, 2) } });
    expect([bend.toString(), code, out]).toEqual([bend.toString(), 2, '']);
    expect(err).toMatch(/^v\.json:\d+:\d+: E0/);
  }
});

test('a verdict is never written over the one it was read from', async () => {
  const saved = (await runIn(['assess', 'contract.yaml', 'incident.yaml', '--format', 'json'], { files: FILES })).out;
  const { code, err } = await runIn(['render', 'v.json', '--output', 'v.json'], { files: { 'v.json': saved } });
  expect([code, err]).toEqual([2, expect.stringContaining('never written over')]);
});

test.each(FORMATS)('--redact takes names and free text out of %s', async (format) => {
  const files = {
    'contract.yaml': (FILES['contract.yaml'] ?? '').replace('name: Host', 'name: Secret Host').replace('name: Shop', 'name: Secret Shop').replace('title: Hosting', 'title: Secret title'),
    'incident.yaml': `${(FILES['incident.yaml'] ?? '').replace('title: Backups lost', 'title: Secret story')}evidence: [{id: secret-paper, kind: log, for: [fault], by: customer}]\nprevention: {acts: [secret-act]}\n`,
  };
  const plain = await runIn(['assess', 'contract.yaml', 'incident.yaml', '--format', format], { files });
  const hidden = await runIn(['assess', 'contract.yaml', 'incident.yaml', '--format', format, '--redact'], { files });
  expect([plain.code, hidden.code, hidden.err]).toEqual([0, 0, '']);
  expect(hidden.out).not.toMatch(/secret/i);
  expect(hidden.out).toMatch(/1[,]?000[.]00/);
});

test('a verdict that names a rule by an earlier id or a short name is read as one that names it by its own', async () => {
  const files = exampleFiles('takedown-ignored');
  const saved = await runIn(['assess', 'contract.yaml', 'incident.yaml', '--format', 'json'], { files });
  const [own, earlier] = ['"cn.e-commerce-law.38.1"', '"cn.ecl.38"'];
  expect(saved.out).toContain(own);
  const [now, then] = await Promise.all([saved.out, saved.out.replaceAll(own, earlier)].map((text) => runIn(['render', 'verdict.json', '--format', 'json'], { files: { ...files, 'verdict.json': text } })));
  expect([then?.code, then?.err]).toEqual([0, '']);
  expect(then?.out).toBe(now?.out);
});
