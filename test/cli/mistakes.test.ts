import { FILES, INCIDENT } from './dispute.js';
import { runIn } from './memory-world.js';

describe('a slip on the command line ends with 2 and says what would be right', () => {
  test.each([
    ['an unknown command', ['asses', 'contract.yaml'], 'Did you mean assess?'],
    ['an unknown option', ['assess', 'contract.yaml', 'incident.yaml', '--formt', 'json'], 'Did you mean --format?'],
    ['an unknown format', ['assess', 'contract.yaml', 'incident.yaml', '--format', 'xml'], 'Allowed choices are table, json, jsonl, yaml, csv, markdown, html, docx, sarif, junit, github.'],
    ['an unknown language', ['assess', 'contract.yaml', 'incident.yaml', '--lang', 'de'], 'Allowed choices are en, zh, fr.'],
    ['an unknown law', ['assess', 'contract.yaml', 'incident.yaml', '--law', 'de'], 'Expected cn, fr or none.'],
    ['a threshold that is none', ['assess', 'contract.yaml', 'incident.yaml', '--fail-on', 'award:lots'], 'Expected none, breach, liable'],
    ['a threshold without its figure', ['assess', 'contract.yaml', 'incident.yaml', '--fail-on', 'award'], 'award:AMOUNT'],
    ['a day that does not exist', ['assess', 'contract.yaml', 'incident.yaml', '--as-of', '2026-02-30'], 'Expected a date'],
    ['a count that is none', ['assess', 'contract.yaml', 'incident.yaml', '--max-errors', '0'], 'Expected a whole number'],
    ['a missing argument', ['assess', 'contract.yaml'], "missing required argument 'incidents'"],
    ['standard input twice', ['assess', '-', '-'], 'one file only'],
    ['a file that is not there', ['assess', 'contrat.yaml', 'incident.yaml'], 'contrat.yaml: there is no such file; did you mean contract.yaml?'],
  ])('%s', async (_what, argv, said) => {
    const { code, out, err } = await runIn(argv, { files: FILES });
    expect(err).toContain(said);
    expect(code).toBe(2);
    expect(out).toBe('');
  });

  test.each([
    ['fr', /^erreur\u00a0: /],
    ['zh', /^错误：/],
  ])('in %s the parser and the commands begin alike', async (lang, beginning) => {
    const slips = [['asses'], ['assess', '-', '-'], ['validate', '-', '-'], ['rules', 'nope'], ['explain', 'E0999'], ['whatif', 'contract.yaml', 'incident.yaml']];
    const said = await Promise.all(slips.map(async (argv) => (await runIn([...argv, '--lang', lang], { files: FILES, env: { LIABILITY_LANG: lang } })).err));
    for (const text of said) expect(text).toMatch(beginning);
  });

  test('no command prints the help where mistakes go', async () => {
    const { code, out, err } = await runIn([]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^Examples:/);
  });
});

describe('a slip in a document', () => {
  const wrong = INCIDENT.replace('kind: data-loss', 'kind: data-los').replace('fault: {', 'falt: {').replace('proven: 3000', 'proven: 3000.123');

  test('is told with its place, a frame with a caret, and what was perhaps meant; all of them at once', async () => {
    const { code, err, out } = await runIn(['assess', 'contract.yaml', 'incident.yaml'], { files: { ...FILES, 'incident.yaml': wrong } });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('incident.yaml:4:7: E0121 kind: expected data-loss,');
    expect(err).toContain('did you mean data-loss?');
    expect(err).toContain('  4 | kind: data-los\n    |       ^\n');
    expect(err).toContain('incident.yaml:8:1: E0102 falt: "falt" is not a field here; did you mean fault?');
  });

  test('of meaning is told as well', async () => {
    const { code, err } = await runIn(['assess', 'contract.yaml', 'incident.yaml'], { files: { ...FILES, 'incident.yaml': INCIDENT.replace('proven: 3000', 'proven: 3000.123') } });
    expect(code).toBe(2);
    expect(err).toContain('E0202');
    expect(err).toContain('3000.123 has more decimal places than EUR has (2)');
  });

  test('comes as one JSON object a line when asked', async () => {
    const { err } = await runIn(['assess', 'contract.yaml', 'incident.yaml', '--error-format', 'json'], { files: { ...FILES, 'incident.yaml': wrong } });
    const problems = err.trim().split('\n').map((line) => JSON.parse(line));
    expect(problems).toMatchObject([{ code: 'E0121', file: 'incident.yaml', line: 4, column: 7, path: 'kind' }, { code: 'E0102', line: 8 }, { code: 'E0202', line: 11 }]);
  });

  test('is cut at --max-errors, and the rest is counted', async () => {
    const { err } = await runIn(['assess', 'contract.yaml', 'incident.yaml', '--max-errors', '1'], { files: { ...FILES, 'incident.yaml': wrong } });
    expect(err.match(/E01/g)).toHaveLength(1);
    expect(err).toContain('2 more problems are not shown');
  });

  test('is told in the language of the run', async () => {
    const given = { files: { ...FILES, 'incident.yaml': wrong } };
    expect((await runIn(['assess', 'contract.yaml', 'incident.yaml', '--lang', 'fr'], given)).err).toContain('vouliez-vous dire');
    expect((await runIn(['assess', 'contract.yaml', 'incident.yaml', '--lang', 'zh'], given)).err).toContain('是否想写');
  });

  test('cannot write to the terminal', async () => {
    const hostile = INCIDENT.replace('kind: data-loss', 'kind: "\\e[2Jdata\\u202E"');
    const { err } = await runIn(['assess', 'contract.yaml', 'incident.yaml'], { files: { ...FILES, 'incident.yaml': hostile } });
    expect(err).toContain('\\u001b[2J');
    expect([...err].some((c) => c === '\u001b' || c === '\u202e')).toBe(false);
  });
});

describe('help and version', () => {
  test('help begins with examples and goes to standard output', async () => {
    for (const argv of [['--help'], ['assess', '--help'], ['batch', '--help'], ['help', 'assess']]) {
      const { code, out, err } = await runIn(argv);
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(/^Examples:\n {2}liability /);
    }
  });

  test('the version names the rules and the figures of each law with their days', async () => {
    const { code, out } = await runIn(['--version']);
    expect(code).toBe(0);
    expect(out).toMatch(/^liability 0\.0\.0\n/);
    expect(out).toMatch(/^FR: rules of \d{4}-\d{2}-\d{2}, figures known until \d{4}-\d{2}-\d{2}$/m);
    expect(out).toMatch(/^CN: rules of /m);
  });
});
