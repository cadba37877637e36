import { FILES, INCIDENT } from './dispute.js';
import { runIn } from './memory-world.js';

const assess = (more: readonly string[] = [], given: Parameters<typeof runIn>[1] = {}) =>
  runIn(['assess', 'contract.yaml', 'incident.yaml', ...more], { files: FILES, ...given });

describe('a verdict', () => {
  test('is a table on standard output, and nothing else is said', async () => {
    const { code, out, err } = await assess();
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toContain('PARTLY LIABLE     1,000.00 EUR     range 1,000.00 … 3,000.00     claimed 5,000.00');
  });

  test('is JSON when asked, with the same figures', async () => {
    const verdict = JSON.parse((await assess(['--format', 'json'])).out);
    expect(verdict.schema).toBe('liability/verdict@1');
    expect(verdict.amounts).toMatchObject({ currency: 'EUR', claimed: '5000.00', award: '1000.00', range: { low: '1000.00', high: '3000.00', exhaustive: true } });
    expect(verdict.decisive).toMatchObject([{ question: 'clause-significant-imbalance', subject: { clause: 'cap' }, answers: [{ answer: true, award: '3000.00' }, { answer: false, award: '1000.00' }] }]);
  });

  test('of several incidents is one document with a verdict each, or the tables one after the other with one notice', async () => {
    const files = { ...FILES, 'second.yaml': INCIDENT.replace('id: i\n', 'id: second\n') };
    const json = JSON.parse((await runIn(['assess', 'contract.yaml', 'incident.yaml', 'second.yaml', '--format', 'json'], { files })).out);
    expect(json.schema).toBe('liability/verdicts@1');
    expect(json.verdicts.map((v: { incident: { id: string } }) => v.incident.id)).toEqual(['i', 'second']);
    const { out } = await runIn(['assess', 'contract.yaml', 'incident.yaml', 'second.yaml'], { files });
    expect(out.match(/PARTLY LIABLE/g)).toHaveLength(2);
    expect(out.match(/no legal advice/g)).toHaveLength(1);
  });

  test('is the same whether a document comes from a file or from standard input', async () => {
    const file = await assess();
    const piped = await runIn(['assess', 'contract.yaml', '-', '--stdin-filename', 'incident.yaml'], { files: FILES, stdin: INCIDENT });
    expect(piped.out).toBe(file.out);
  });

  test('follows what a court has found', async () => {
    const files = { ...FILES, 'court.yaml': 'determinations:\n  - {question: clause-significant-imbalance, clause: cap, answer: true, by: court}\n' };
    const { amounts, clauses } = JSON.parse((await runIn(['assess', 'contract.yaml', 'incident.yaml', '--with', 'court.yaml', '--format', 'json'], { files })).out);
    expect(amounts).toMatchObject({ award: '3000.00', range: { low: '3000.00', high: '3000.00' } });
    expect(clauses).toMatchObject([{ id: 'cap', status: 'unwritten', open: false }]);
    const pleaded = { ...files, 'court.yaml': `${files['court.yaml']}pleas: [{plea: clause-unfair, by: customer, clause: cap}]\n` };
    expect(JSON.parse((await runIn(['assess', 'contract.yaml', 'incident.yaml', '--with', 'court.yaml', '--format', 'json'], { files: pleaded })).out).clauses).toMatchObject([{ id: 'cap', status: 'unwritten', open: false }]);
  });

  test('of a time whose law is not held says so, decides nothing, and leaves every threshold open', async () => {
    const old = { ...FILES, 'contract.yaml': (FILES['contract.yaml']).replace(/concludedOn: .*/, 'concludedOn: 1999-09-30') };
    const asked = (more: readonly string[] = []) => runIn(['assess', 'contract.yaml', 'incident.yaml', '--law', 'cn', '--ground', 'contract', ...more], { files: old });
    const { out } = await asked();
    expect(out).toContain('NOT DECIDED: NO LAW OF THAT TIME     0.00 EUR');
    expect(out).toContain('Contracts made before 1 October 1999');
    expect(JSON.parse((await asked(['--format', 'json'])).out)).toMatchObject({ outcome: 'insufficient-evidence', summary: expect.stringContaining('Nothing is decided') as string });
    expect((await asked(['--fail-on', 'unknown'])).code).toBe(1);
    expect((await asked(['--fail-on', 'award:1', '--detailed-exitcode'])).code).toBe(3);
  });

  test('can be asked under another law', async () => {
    expect(JSON.parse((await assess(['--law', 'NONE', '--format', 'json'])).out).law.regime).toBe('none');
    expect(JSON.parse((await assess(['--law', 'cn', '--format', 'json'])).out).law.regime).toBe('CN');
  });

  test('without a day of assessment says so and names the flag; --as-of supplies it, today by the clock of the contract', async () => {
    const files = { ...FILES, 'incident.yaml': INCIDENT.replace('asOf: 2022-01-01\n', '') };
    expect((await runIn(['assess', 'contract.yaml', 'incident.yaml'], { files })).out).toContain('--as-of');
    const given = await runIn(['assess', 'contract.yaml', 'incident.yaml', '--as-of', '2023-05-06', '--format', 'json'], { files });
    expect(JSON.parse(given.out).asOf).toBe('2023-05-06');
    const today = await runIn(['assess', 'contract.yaml', 'incident.yaml', '--as-of', 'today', '--format', 'json'], { files, today: '2025-12-31T23:30:00Z' });
    expect(JSON.parse(today.out).asOf).toBe('2026-01-01');
  });

  test('is printed twice with the same bytes', async () => {
    for (const format of ['table', 'json', 'jsonl']) expect((await assess(['--format', format])).out).toBe((await assess(['--format', format])).out);
  });
});

describe('the language', () => {
  test.each([
    ['asked for', ['--lang', 'fr'], { LIABILITY_LANG: 'zh' }, 'RESPONSABLE EN PARTIE'],
    ['of LIABILITY_LANG', [], { LIABILITY_LANG: 'zh-Hans', LC_ALL: 'fr_FR.UTF-8' }, '承担部分责任'],
    ['of the locale', [], { LC_ALL: '', LANG: 'fr_CA.UTF-8' }, 'RESPONSABLE EN PARTIE'],
    ['English where none is known', [], { LC_ALL: 'C', LANG: 'fr_FR' }, 'PARTLY LIABLE'],
  ])('%s', async (_what, more, env, word) => {
    expect((await assess(more, { env })).out).toContain(word);
  });

  test('changes no key, no enumeration and no figure of JSON', async () => {
    const sentences = new Set(['notice', 'language', 'summary', 'wording', 'evidence', 'citation', 'message', 'name', 'says', 'citations']);
    const without = (text: string): unknown => JSON.parse(text, (key, value: unknown) => (sentences.has(key) ? null : value));
    const [en, fr, zh] = await Promise.all(['en', 'fr', 'zh'].map(async (lang) => (await assess(['--format', 'json', '--lang', lang])).out));
    expect(without(fr ?? '')).toEqual(without(en ?? ''));
    expect(without(zh ?? '')).toEqual(without(en ?? ''));
  });
});

describe('where it goes', () => {
  test('--output writes a file, in the format of its ending', async () => {
    const { out, files, code } = await assess(['--output', 'verdict.json']);
    expect([code, out]).toEqual([0, '']);
    expect(JSON.parse(files.get('verdict.json') ?? '').outcome).toBe('partly-liable');
  });

  test('never over an input', async () => {
    for (const name of ['contract.yaml', 'incident.yaml']) {
      const { code, files, err } = await assess(['--output', name]);
      expect(code).toBe(2);
      expect(err).toContain('this is an input');
      expect(files.get(name)).toBe(FILES[name as keyof typeof FILES]);
    }
  });

  test.each([
    ['a terminal is coloured', [], true, {}, true],
    ['a pipe is not', [], false, {}, false],
    ['NO_COLOR wins over the terminal', [], true, { NO_COLOR: '1' }, false],
    ['FORCE_COLOR wins over the pipe', [], false, { FORCE_COLOR: '1' }, true],
    ['a dumb terminal is not', [], true, { TERM: 'dumb' }, false],
    ['--color always', ['--color', 'always'], false, { NO_COLOR: '1' }, true],
    ['--color never', ['--color', 'never'], true, { FORCE_COLOR: '1' }, false],
  ])('%s', async (_what, more, terminal, env, coloured) => {
    expect((await assess(more, { terminal, env })).out.includes('\u001b[')).toBe(coloured);
  });

  test('no colour in a file', async () => {
    expect((await assess(['--output', 'x.txt', '--color', 'always'])).files.get('x.txt')).not.toContain('\u001b');
  });
});

describe('the end of a run', () => {
  test.each([
    ['none', 0], ['breach', 1], ['liable', 1], ['unknown', 1], ['unverified', 0], ['award:1000', 1], ['award:1000.01', 0], ['high:3000', 1], ['high:3000.01', 0],
    ['net:1000', 1], ['net:1000.01', 0],
  ])('--fail-on %s ends with %i', async (threshold, code) => {
    expect((await assess(['--fail-on', threshold])).code).toBe(code);
  });

  test('any of several thresholds is enough', async () => {
    expect((await assess(['--fail-on', 'award:9999', '--fail-on', 'breach'])).code).toBe(1);
  });

  test('--detailed-exitcode tells apart what only the open questions leave undecided', async () => {
    expect((await assess(['--fail-on', 'award:2000', '--detailed-exitcode'])).code).toBe(3);
    expect((await assess(['--fail-on', 'award:3000.01', '--detailed-exitcode'])).code).toBe(0);
    expect((await assess(['--fail-on', 'award:2000', '--fail-on', 'breach', '--detailed-exitcode'])).code).toBe(1);
  });

  test('a bug ends with 70 and says what to report', async () => {
    const { code, err } = await assess([], { broken: 'incident.yaml' });
    expect(code).toBe(70);
    expect(err).toContain('please report');
    expect(err).toContain('a bug in the test');
  });
});
