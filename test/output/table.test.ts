import { CONTRACT, INCIDENT } from '../cli/dispute.js';
import { LANGUAGES } from '../../src/model/text.js';
import { isFigure } from '../../src/output/amounts.js';
import { ledgerLines } from '../../src/output/sections/ledger.js';
import { width } from '../../src/output/sections/width.js';
import { table } from '../../src/output/table.js';
import { everyVerdict, exampleVerdict, settingIn, verdictOf } from './verdicts.js';

const verdicts = everyVerdict();
const tables = verdicts.flatMap(([name, v]) => LANGUAGES.flatMap((language) => (['compact', 'normal', 'full'] as const).map((detail) => [name, language, detail, table([v], settingIn(language, { detail }))] as const)));

test.each(tables)('%s in %s (%s) keeps to 100 columns, ends no line with a blank, and ends with a line feed', (_name, _language, _detail, text) => {
  for (const line of text.split('\n')) {
    expect(width(line)).toBeLessThanOrEqual(100);
    expect(line).toBe(line.trimEnd());
  }
  expect(text.endsWith('\n')).toBe(true);
});

test.each(tables)('%s in %s (%s) carries no control character and no fragment of a program', (_name, _language, _detail, text) => {
  expect([...text].filter((c) => c < ' ' && c !== '\n')).toEqual([]);
  expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\[object|\bnull\b/);
});

test.each(verdicts)('%s: the lines from claim to award add up', (_name, v) => {
  const from = v.claimed;
  if (!isFigure(from)) return;
  expect(ledgerLines(v).reduce((sum, line) => sum + line.by, from)).toBe(v.award);
});

describe('the fire', () => {
  const text = table([exampleVerdict('bati-courtage')], settingIn('en'));

  test.each([
    'France Bâti Courtage v OVH · data loss of 10 March 2021 · French law',
    '1 June 2019 (the day of the contract)',
    'PARTLY LIABLE     1,800.48 EUR     range 0.00 … 93,000.00     claimed 6,500,000.00',
    'holds; question 1',
    '−6,407,000.00  CPC 9',
    '−91,199.52  clause cap-6m',
  ])('says: %s', (words) => {
    expect(text).toContain(words);
  });

  test('numbers its questions in the order of the verdict, with the award for each answer', () => {
    const lines = text.slice(text.indexOf('Questions that decide')).split('\n');
    expect(lines.find((l) => l.startsWith('  1  '))).toMatch(/yes +93,000\.00$/);
    expect(lines.find((l) => l.startsWith('  2  '))).toMatch(/yes +1,800\.48$/);
  });

  test('writes amounts as each language does', () => {
    expect(table([exampleVerdict('bati-courtage')], settingIn('fr'))).toContain('1\u202f800,48 EUR');
    expect(table([exampleVerdict('bati-courtage')], settingIn('zh'))).toContain('1,800.48 EUR');
  });

  test('carries the notice once', () => {
    expect(text.match(/no legal advice/g)).toHaveLength(1);
  });
});

test('costs that were granted stand apart from the award, and in what is to be paid', () => {
  const text = table([exampleVerdict('bati-courtage', 'lille')], settingIn('en'));
  expect(text).toMatch(/^ {2}award +93,000\.00$/m);
  expect(text).toMatch(/^ {2}costs +7,000\.00  CPC 700$/m);
  expect(text).toContain('Net to be paid: 100,000.00 EUR by OVH to France Bâti Courtage');
});

test('an offer stands beside the range and in no amount', () => {
  const text = table([exampleVerdict('qianyan')], settingIn('en'));
  expect(text).toContain('offered 136,469.00 CNY: inside the range; it is in no figure.');
  expect(text.match(/136,469/g)).toHaveLength(1);
});

test('a question that moves nothing by itself says under which answers it does', () => {
  const text = table([exampleVerdict('qianyan')], settingIn('en')).replace(/\s+/g, ' ');
  expect(text).toContain('Matters only if the answer to question 1 is 11,016,000.00.');
});

test('the grounds stand side by side where the law lets the claimant choose', () => {
  const v = exampleVerdict('bati-courtage');
  const [contract] = v.grounds;
  if (contract === undefined) throw new Error('no ground');
  const text = table([{ ...v, grounds: [contract, { ...contract, ground: 'tort', chosen: false, award: 0n }] }], settingIn('en'));
  expect(text).toMatch(/Grounds side by side\n {2}contract +1,800\.48 +range 0\.00 … 93,000\.00 +chosen [^]*\n {2}tort +0\.00/);
});

test('debtors are listed with what each owes and bears, and whom he may turn to', () => {
  const text = table([exampleVerdict('takedown-ignored')], settingIn('en'));
  expect(text).toMatch(/Marketplace +jointly +50,000\.00 +0\.00 +25,000\.00 +25,000\.00 from/);
  expect(text).toMatch(/Shop +jointly +150,000\.00 +100,000\.00/);
});

test('text of a record never reaches the terminal raw', () => {
  const hostile = INCIDENT.replace('title: Backups lost', 'title: "\\e]0;gone\\a\\u202Eevil\\u2066\\n\\u200Bnow"').replace('id: i\n', 'id: i\n');
  const named = CONTRACT.replace('name: Host', 'name: "Ho\\x9b31mst"');
  const text = table([verdictOf(named, hostile)], settingIn('en'));
  expect(text).toContain('\\u001b]0;gone\\u0007\\u202eevil\\u2066 \\u200bnow');
  expect(text).toContain('Ho\\u009b31mst');
});

test('names of any length are broken, never cut', () => {
  const long = 'x'.repeat(150);
  const text = table([verdictOf(CONTRACT.replace('id: cap,', `id: ${long},`), INCIDENT.replace('clause: cap}', `clause: ${long}}`))], settingIn('en'));
  expect(text.replace(/[^x]/g, '').length).toBeGreaterThanOrEqual(300);
  for (const line of text.split('\n')) expect(width(line)).toBeLessThanOrEqual(100);
});

test('a claim without a figure has no upper bound, and no figure is invented', () => {
  const text = table([verdictOf(CONTRACT.replace('clauses: [{id: cap, kind: cap, limit: {amount: 1000}, covers: all}]\n', ''), INCIDENT.replace(/disputed: .*\n/, '').replace('amount: 5000, proven: 3000', 'amount: unknown'))], settingIn('en'));
  expect(text).toContain('claimed no figure');
  expect(text).toContain('no upper bound');
  expect(text).not.toMatch(/0{20}/);
});
