import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { FILES } from '../cli/dispute.js';
import { runIn } from '../cli/memory-world.js';
import { LANGUAGES } from '../../src/model/text.js';
import { FORMATS, formats } from '../../src/output/index.js';
import { csvOf, forSheet } from '../../src/output/layout/sheet.js';
import { forMarkdown } from '../../src/output/layout/markup.js';
import { yamlOf } from '../../src/output/layout/yaml.js';
import { everyVerdict, exampleVerdict, settingIn } from './verdicts.js';
import { EVIL, HOSTILE, STEERING } from '../support/hostile.js';
import { rowsOf } from './sheets.js';

/* Written in draft 04; nothing in it means anything else in draft 07. */
const { $schema: _draft, id: _id, ...sarifSchema } = JSON.parse(readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'));
const isSarif = new Ajv({ strict: false, validateFormats: false, allErrors: true, unicodeRegExp: false }).compile(sarifSchema);

const verdicts = everyVerdict();

test.each(verdicts.flatMap(([name, v]) => LANGUAGES.map((l) => [name, l, v] as const)))('%s in %s is a log that the schema of SARIF 2.1.0 takes, each result with its rule', async (_name, language, v) => {
  const log = JSON.parse((await formats.sarif())([v], settingIn(language)));
  isSarif(log);
  expect(isSarif.errors ?? []).toEqual([]);
  const [run] = log.runs;
  for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
});

test('a result stands where its clause stands', async () => {
  const log = JSON.parse((await formats.sarif())([exampleVerdict('bati-courtage')], settingIn('en')));
  const lines = readFileSync('examples/bati-courtage/contract.yaml', 'utf8').split('\n');
  const clause = log.runs[0].results.find((r: { ruleId: string }) => r.ruleId === 'fr.code-civil.1170');
  const { artifactLocation, region } = clause.locations[0].physicalLocation;
  expect(artifactLocation.uri).toBe('contract.yaml');
  expect(lines[region.startLine - 1]?.slice(region.startColumn - 1)).toMatch(/^id: fm-list/);
});

test.each(verdicts)('%s as YAML is the document of JSON', async (_name, v) => {
  expect(parse((await formats.yaml())([v], settingIn('fr')))).toEqual(JSON.parse((await formats.json())([v], settingIn('fr'))));
});

test.each(verdicts)('%s as CSV: rows of one length, every figure of the document, nothing that begins a formula', async (_name, v) => {
  const text = (await formats.csv())([v], settingIn('en'));
  const [head = [], ...rows] = rowsOf(text);
  for (const row of rows) expect(row).toHaveLength(head.length);
  for (const cell of rows.flat()) expect(cell).toMatch(/^(?:[^=+\-@\t\r]|-?[0-9.]+$|$)/);
  const document = JSON.parse((await formats.json())([v], settingIn('en')));
  const line = (part: string) => rows.find((row) => row[head.indexOf('part')] === part) ?? [];
  expect([line('verdict')[head.indexOf('amount')], line('claimed')[head.indexOf('amount')], line('net')[head.indexOf('amount')]]).toEqual([document.amounts.award, document.amounts.claimed ?? '', document.amounts.netPayable.amount]);
});

test('a sheet is read back as it was written', () => {
  const cells = ['=1+1', '+x', '-2+3', '@SUM(A1)', '\'quoted', 'a,b', 'say "no"', ' padded ', '-5.00', '条款', '\uff1d1', '  =1'];
  const [, row = []] = rowsOf(csvOf([cells.map((_, i) => `c${i}`), cells], true));
  expect(row.map((cell) => cell.replace(/^'/, ''))).toEqual(cells);
  expect(cells.map(forSheet).filter((cell) => /^\s*[=+@\uff1d]/.test(cell))).toEqual([]);
});

test('a memo takes marks as they are', () => {
  expect(forMarkdown('**b** [x](javascript:y) <img src=x> | `c` @all #1 https://e.x www.e.x')).toBe(
    '\\*\\*b\\*\\* \\[x\\](javascript:y) &lt;img src=x&gt; \\| \\`c\\` @<!-- -->all #<!-- -->1 https\\://e.x www\\.e.x',
  );
});

test('what turns the reading direction is an escape in YAML, and means the same', () => {
  const value = { title: 'a\u202eb', command: '::error::x', plain: 'yes', day: '2026-01-01', own: '\ue0000\ue001' };
  const text = yamlOf(value);
  expect(text).not.toMatch(/[\u202e\u0000-\u0009]|::error/);
  expect(parse(text)).toEqual(value);
});

test('several forms at once, each in its place, and the same bytes as alone', async () => {
  const { code, out, files } = await runIn(['assess', 'contract.yaml', 'incident.yaml', '--format', 'json=a.json', '--format', 'table', '--format', 'markdown=b.md'], { files: FILES });
  expect(code).toBe(0);
  expect(out).toBe((await runIn(['assess', 'contract.yaml', 'incident.yaml'], { files: FILES })).out);
  expect(files.get('a.json')).toBe((await runIn(['assess', 'contract.yaml', 'incident.yaml', '--format', 'json'], { files: FILES })).out);
  expect(files.get('b.md')).toContain('# Shop v Host');
});

test.each([
  ['out.json', '{'], ['out.yaml', 'schema: liability/verdict@1'], ['out.md', '# '], ['out.html', '<!doctype html>'], ['out.csv', '\ufeffcontract,incident'], ['out.sarif', '{'], ['out.sarif.json', '{\n  "$schema": "https://json.schemastore'],
  ['out.xml', '<?xml'], ['out.jsonl', '{"id"'], ['out.txt', 'Shop v Host'], ['out', 'Shop v Host'],
])('--output %s says its form by its ending', async (name, begin) => {
  const { code, out, files } = await runIn(['assess', 'contract.yaml', 'incident.yaml', '--output', name], { files: FILES });
  expect([code, out]).toEqual([0, '']);
  expect(files.get(name)?.startsWith(begin)).toBe(true);
});

test.each([
  [['--format', 'json', '--format', 'table'], 'standard output can take one format only'],
  [['--format', 'json=a.x', '--format', 'table=a.x'], 'two formats would be written to a.x'],
  [['--format', 'json=incident.yaml'], 'this is an input; it is never written over'],
  [['--format', 'json=a.json', '--output', 'contract.yaml'], 'this is an input; it is never written over'],
  [['--format', 'pdf'], 'Allowed choices are table, json'],
  [['--format', 'json='], 'Expected FORMAT or FORMAT=FILE'],
])('%j is refused with 2, and nothing is written', async (options, said) => {
  const { code, out, err, files } = await runIn(['assess', 'contract.yaml', 'incident.yaml', ...options], { files: FILES });
  expect(err).toContain(said);
  expect([code, out]).toEqual([2, '']);
  expect([...files.keys()].sort()).toEqual(Object.keys(FILES).sort());
});

/** Whether every element that is opened is closed, in order. */
const balanced = (xml: string): boolean => {
  const open: string[] = [];
  for (const [, end, name = '', rest = ''] of xml.matchAll(/<(\/?)([A-Za-z][\w:]*)([^>]*)>/g))
    if (end === '/') { if (open.pop() !== name) return false; } else if (!rest.endsWith('/')) open.push(name);
  return open.length === 0;
};

test.each(LANGUAGES)('a document for a word processor says what the page says, in %s, and no day stands in it', async (lang) => {
  const docx = await formats.docx();
  for (const [, v] of verdicts) {
    const parts = unzipSync(docx([v], settingIn(lang)));
    for (const part of Object.values(parts)) expect(balanced(strFromU8(part))).toBe(true);
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const words = (marked: string): string => marked.replace(/<style>.*?<\/style>|<title>.*?<\/title>/gs, '').replace(/<[^>]*>/g, '').replace(/\s+/g, '');
    expect(words(body)).toBe(words((await formats.html())([v], settingIn(lang)).replace(/^<!doctype html>/, '')));
  }
  const [, first] = verdicts[0] as (typeof verdicts)[number];
  const bytes = Buffer.from(docx([first], settingIn(lang)));
  expect(bytes.subarray(10, 14).toString('hex')).toBe('00002100'); // the first entry: midnight, 1 January 1980, whatever the day and the zone
});

test('a document goes to a file or a pipe, never to a terminal; the ending of a file asks for it', async () => {
  const bare = await runIn(['assess', 'contract.yaml', 'incident.yaml', '--format', 'docx'], { files: FILES, terminal: true });
  expect([bare.code, bare.out, bare.err]).toEqual([2, '', expect.stringContaining('--output report.docx')]);
  const { code, out, files } = await runIn(['assess', 'contract.yaml', 'incident.yaml', '--output', 'memo.docx'], { files: FILES, terminal: true });
  expect([code, out, files.get('memo.docx')]).toEqual([0, '', expect.stringContaining('<w:document')]);
  const reviewed = await runIn(['review', 'contract.yaml', '--output', 'review.docx'], { files: FILES });
  expect([reviewed.code, reviewed.files.get('review.docx')]).toEqual([0, expect.stringContaining('<w:document')]);
});

test('a page is as wide as the terminal, within reason, and amounts are never broken', async () => {
  const { width } = await import('../../src/output/sections/width.js');
  for (const [asked, page] of [[80, 80], [120, 120], [20, 72], [900, 160]] as const)
    for (const lang of LANGUAGES) {
      const { out } = await runIn(['assess', 'contract.yaml', 'incident.yaml', '--lang', lang], { files: FILES, columns: asked });
      for (const line of out.split('\n')) expect(width(line)).toBeLessThanOrEqual(page);
    }
  for (const [, v] of verdicts)
    for (const lang of LANGUAGES) for (const page of [80, 132]) for (const line of (await formats.table())([v], settingIn(lang, { page })).split('\n')) expect(width(line)).toBeLessThanOrEqual(page);
});

const COMMANDS: readonly (readonly string[])[] = [
  ...FORMATS.map((format) => ['assess', 'contract.yaml', 'incident.yaml', '--format', format]),
  ['assess', 'contract.yaml', 'incident.yaml', '--detail', 'full'], ['explain', 'contract.yaml', 'incident.yaml'], ['explain', 'contract.yaml', 'incident.yaml', '--format', 'json'],
  ['whatif', 'contract.yaml', 'incident.yaml', '--set', 'losses[0].proven=1'], ['validate', 'contract.yaml', 'incident.yaml'],
];

test('the hostile documents are read', async () => {
  const { out } = await runIn(['assess', 'contract.yaml', 'incident.yaml', '--format', 'json'], { files: HOSTILE });
  expect(JSON.parse(out).names[0].name).toBe(EVIL);
});

test.each(COMMANDS.flatMap((argv) => LANGUAGES.map((lang) => [argv.join(' '), lang, argv] as const)))('%s in %s: text of a record is inert', async (_name, lang, argv) => {
  const { code, out, err } = await runIn([...argv, '--lang', lang], { files: HOSTILE });
  const format = argv[argv.indexOf('--format') + 1];
  expect(code).toBeLessThan(3);
  for (const text of [out, err]) {
    expect([...text].filter((c) => STEERING.test(c))).toEqual([]);
    if (argv[0] !== 'assess' || format !== 'github') expect(text.split(/\r?\n/).filter((l) => /^\s*::[a-z]/.test(l))).toEqual([]);
    expect(text).not.toMatch(/##\[error\]/);
    expect(text).not.toContain('    at ');
  }
  if (format === 'html') expect(out).not.toMatch(/<script|<img|onload=x'/);
  if (format === 'junit') expect(out).not.toMatch(/<script|]]>/);
  if (format === 'markdown') expect(out).not.toMatch(/<script|(?<!\\)\*\*b(?<!\\)\*\*|(?<!\\)\[l\]\(|@all/);
  if (format === 'csv') for (const cell of rowsOf(out).flat()) expect(cell).toMatch(/^(?:[^=+\-@\t\r]|-?[0-9.]+$|$)/);
  if (format === 'github') for (const l of out.trimEnd().split('\n')) expect(l).toMatch(/^::(?:error|warning|notice) [^:]*::[^\n]*$/);
  if (format === 'json' || format === 'sarif') JSON.parse(out);
  if (format === 'yaml') parse(out);
});
