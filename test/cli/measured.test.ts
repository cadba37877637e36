import { readFileSync } from 'node:fs';
import { PROFILES } from '../../src/output/profiles.js';
import { runIn } from './memory-world.js';

/** Measured promises from the command line: profiles, editions, explanation, records in a batch. */

const packaged = Object.fromEntries(PROFILES.map((name) => [`examples/profiles/${name}.yaml`, readFileSync(`examples/profiles/${name}.yaml`, 'utf8')]));
const flat = (text: string): string => text.replace(/\s+/g, ' ');

const CONTRACT = `schema: liability/contract@1
id: c
governingLaw: none
currency: EUR
timeZone: UTC
versions: {source: "Example SLA, page 1", published: 2025-01-01, effective: {from: 2025-01-01, to: null}}
assumptions:
  - {path: timeZone, because: {en: "it names none", fr: "il n’en indique aucun", zh: "未载明"}, grade: assumed}
  - {path: commitments, grade: transcribed}
services: [{id: s, type: saas, fee: {amount: 100.00, per: month}}]
commitments:
  - {id: uptime, kind: availability, services: [s], target: 99.9, outage: {moreThan: PT1M}, excludes: [{id: own, cause: customer-act}], credit: {kind: tiers, tiers: [{below: 99.9, percent: 10}], basis: {services: [s], per: month}, cap: {percent: 8, per: period}, claim: {within: P60D, from: period-end}, form: voucher}}
`;
const record = (id: string, from: string, to: string, more = ''): string => `{"id":"${id}","contract":"c","kind":"outage","occurredAt":"${from}","asOf":"2026-06-10","currency":"EUR","outagesComplete":true,"outages":[{"id":"o","from":"${from}","to":"${to}"}${more}]}`;
const FILES = { 'contract.yaml': CONTRACT, 'incident.yaml': record('a', '2026-04-10T00:00:00Z', '2026-04-10T07:12:00Z', ',{"id":"own","from":"2026-04-20T00:00:00Z","to":"2026-04-21T00:00:00Z","cause":{"kind":"customer-misconfiguration","origin":"customer"}},{"id":"short","from":"2026-04-25T00:00:00Z","to":"2026-04-25T00:00:30Z"}') };

describe('init --profile', () => {
  test.each(['en', 'fr', 'zh'])('prints the profile under the schema line and what is to be filled in, in %s', async (lang) => {
    const { code, out, err } = await runIn(['init', '--profile', 'aws-ec2', '--lang', lang], { files: packaged });
    expect([code, err]).toEqual([0, '']);
    const lines = out.split('\n');
    expect(lines[0]).toBe('# yaml-language-server: $schema=file:///package/schemas/contract.schema.json');
    expect(lines.filter((l) => l.startsWith('# yaml-language-server'))).toHaveLength(1);
    expect(lines.slice(0, 6).join(' ')).toContain({ en: 'Fill in what is yours', fr: 'À compléter', zh: '请填写' }[lang]);
    expect(out).toContain('id: aws-ec2');
  });

  test.each([...PROFILES])('%s is read by assess as it is printed', async (name) => {
    const contract = (await runIn(['init', '--profile', name], { files: packaged })).out;
    const { code, err } = await runIn(['validate', 'contract.yaml', '--quiet'], { files: { 'contract.yaml': contract } });
    expect([code, err.includes(': E0')]).toEqual([0, false]);
  });

  test('a wrong name is refused with the nearest and with all there are; another document has no profiles', async () => {
    const { code, err } = await runIn(['init', '--profile', 'aws-ec3'], { files: packaged });
    expect(code).toBe(2);
    expect(flat(err)).toContain('Did you mean aws-ec2?');
    expect(flat(err)).toContain('tencent-cvm');
    expect((await runIn(['init', 'incident', '--profile', 'aws-ec2'], { files: packaged })).code).toBe(2);
  });

  test('--profiles lists them with their titles, and completion knows them', async () => {
    const { out } = await runIn(['init', '--profiles'], { files: packaged });
    expect(out.trim().split('\n')).toHaveLength(PROFILES.length);
    expect(out).toMatch(/^slack +Slack Business\+ and Enterprise$/m);
    expect((await runIn(['completion', 'bash'])).out).toContain('google-compute-engine');
  });
});

describe('where the terms were taken from', () => {
  test.each([['en', 'Terms', 'it names none', 'not from the provider’s own page'], ['fr', 'Conditions', 'il n’en indique aucun', 'copie d’un tiers'], ['zh', '条款', '未载明', '第三方的副本']])('stands on the first screen in %s', async (lang, ...said) => {
    const { out } = await runIn(['assess', 'contract.yaml', 'incident.yaml', '--lang', lang], { files: FILES });
    const screen = flat(out.split('\n').slice(0, 24).join('\n'));
    for (const text of [...said, 'Example SLA, page 1', '2025-01-01']) expect(screen).toContain(text);
  });

  test('stands in the JSON, with a warning for each part that was not read', async () => {
    const { contract, warnings } = JSON.parse((await runIn(['assess', 'contract.yaml', 'incident.yaml', '--format', 'json'], { files: FILES })).out);
    expect(contract.edition).toMatchObject({ source: 'Example SLA, page 1', published: '2025-01-01', effective: { from: '2025-01-01', to: null }, assumptions: [{ path: 'timeZone', grade: 'assumed', because: 'it names none' }, { path: 'commitments', grade: 'transcribed' }] });
    expect(warnings.filter((w: { code: string }) => w.code === 'assumption').map((w: { about: string }) => w.about)).toEqual(['timeZone', 'commitments']);
  });
});

test('the contract alone has no rules for tort and statute, and does not say so', async () => {
  const { warnings } = JSON.parse((await runIn(['assess', 'contract.yaml', 'incident.yaml', '--format', 'json'], { files: FILES })).out);
  expect(warnings.map((w: { code: string }) => w.code)).not.toContain('no-rule-set');
});

describe('explain', () => {
  test('does the sum of a measurement line by line, with a bar of the period, within 80 columns and without colours when piped', async () => {
    const { out } = await runIn(['explain', 'contract.yaml', 'incident.yaml'], { files: FILES });
    const text = flat(out);
    for (const line of ['only outages of more than 1 min count', '# 2026-04-10 00:00 – 07:12: counts 7 h 12 min', 'left out, own (own)', 'too short to count (short)', 'down 7 h 12 min', '1 − 432 min / 43,200 min = 99/100 = 99.000000 %', 'promised at least 99.9 %: not met', 'lies in the band below 99.9: 10 %', 'comes to 10.00 EUR', 'the cap leaves 8.00 EUR', 'payable 8.00 EUR'])
      expect(text).toContain(line);
    const part = out.slice(out.indexOf('Measured promises, worked out'), out.indexOf('\n\n', out.indexOf('Measured promises, worked out')));
    for (const line of part.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(out).not.toContain('\u001b');
    const bar = /\[([#xo. ]+)\]/.exec(out)?.[1] ?? '';
    expect([bar.length, bar.indexOf('#'), bar.indexOf('x'), bar.indexOf('o')]).toEqual([70, 21, 44, 56]);
  });

  test('says the same in each language', async () => {
    const bars = await Promise.all(['en', 'fr', 'zh'].map(async (lang) => (await runIn(['explain', 'contract.yaml', 'incident.yaml', '--lang', lang], { files: FILES })).out.match(/\[[#xo. ]+\]|99\/100/g)));
    expect(bars[1]).toEqual(bars[0]);
    expect(bars[2]).toEqual(bars[0]);
  });
});

test.each([['en', 'below 99.9: 10 days', 'read as units begun: 45.00 EUR', '43.2 min are allowed'], ['fr', 'inférieur à 99,9 : 10 jours', 'selon la lecture « unités entamées » : 45,00 EUR', '43,2 min tolérées'], ['zh', '低于 99.9）：10 天', '按“不足一单位按一单位计”解释：45.00 EUR', '允许 43.2 分钟']])('time of service, readings and what is allowed are said in words in %s', async (lang, ...said) => {
  const credits = 'credit: [{id: time, kind: tiers, tiers: [{below: 99.9, serviceTime: P10D}], automatic: true}, {id: units, kind: per-unit-beyond-allowance, unit: PT1H, percent: 5, basis: {services: [s], per: month}, automatic: true}]';
  const contract = CONTRACT.replace(/credit: .*\}\}$/m, `${credits}}`);
  const { out } = await runIn(['explain', 'contract.yaml', 'incident.yaml', '--lang', lang], { files: { ...FILES, 'contract.yaml': contract, 'incident.yaml': record('a', '2026-04-10T00:00:00Z', '2026-04-10T09:00:00Z') } });
  for (const text of said) expect(flat(out)).toContain(text);
});

describe('several editions of a contract', () => {
  const edition = (effective: string, target: string): string => CONTRACT.replace('{from: 2025-01-01, to: null}', effective).replace('target: 99.9', `target: ${target}`);
  const files = { 'old.yaml': edition('{from: 2025-01-01, to: 2026-04-01}', '99.9'), 'new.yaml': edition('{from: 2026-04-01, to: null}', '98'), 'march.json': record('m', '2026-03-10T00:00:00Z', '2026-03-10T07:12:00Z'), 'april.json': record('a', '2026-04-10T00:00:00Z', '2026-04-10T07:12:00Z'), 'other.yaml': CONTRACT.replace('id: c', 'id: d') };
  const results = async (...names: string[]): Promise<string[]> => { const v = JSON.parse((await runIn(['assess', ...names, '--format', 'json'], { files })).out); return (v.measurements ?? v.commitments).map((m: { result: string }) => m.result); };

  test('each record is measured by the one in effect, in whatever order they are given', async () => {
    expect(await results('old.yaml', 'new.yaml', 'march.json')).toEqual(['breached']);
    expect(await results('old.yaml', 'new.yaml', 'april.json')).toEqual(['met']);
    expect((await results('new.yaml', 'old.yaml', 'march.json', 'april.json')).sort()).toEqual(['breached', 'met']);
  });

  test('another contract among them is refused, and so are editions without a record', async () => {
    const refused = await runIn(['assess', 'old.yaml', 'other.yaml', 'march.json'], { files });
    expect([refused.code, refused.err.includes('other.yaml:2:5: E0304')]).toEqual([2, true]);
    expect((await runIn(['assess', 'old.yaml', 'new.yaml'], { files })).code).toBe(2);
  });
});

describe('batch --by period', () => {
  const batch = async (lines: readonly string[], more: readonly string[] = []) => {
    const { out, code } = await runIn(['batch', 'contract.yaml', '-', '--by', 'period', ...more], { files: FILES, stdin: `${lines.join('\n')}\n` });
    return { code, lines: out.trim().split('\n').map((line) => JSON.parse(line)) };
  };

  test('three short outages break a month together; one across two months counts in both; each credit once', async () => {
    const { code, lines } = await batch([record('a', '2026-04-10T00:00:00Z', '2026-04-10T00:20:00Z'), record('b', '2026-04-11T00:00:00Z', '2026-04-11T00:15:00Z'), record('c', '2026-04-30T23:50:00Z', '2026-05-01T00:50:00Z')]);
    expect(code).toBe(0);
    expect(lines.slice(0, 3).map((l) => [l.id, l.index, l.status, l.award, l.measurements])).toEqual([['a', 0, 'scored', '0.00', [0]], ['b', 1, 'scored', '0.00', [0]], ['c', 2, 'scored', '0.00', [0, 1]]]);
    expect(lines.slice(3).map((l) => [l.status, l.measurement, l.id, l.measured.downtime, l.result, l.credit.due])).toEqual([['measured', 0, 'uptime', 'PT45M', 'breached', '8.00'], ['measured', 1, 'uptime', 'PT50M', 'breached', '8.00']]);
  });

  test('one record alone has its credit in a line of its own as well; rejects keep their place', async () => {
    const { code, lines } = await batch(['{"id": "z",', record('a', '2026-04-10T00:00:00Z', '2026-04-10T07:12:00Z')], ['--allow-rejects']);
    expect(code).toBe(0);
    expect(lines.map((l) => l.status)).toEqual(['rejected', 'scored', 'measured']);
    expect([lines[1].award, lines[2].credit.payable]).toEqual(['0.00', '8.00']);
  });
});

describe('a mistake of the program in batch --by period', () => {
  test('costs the record that met it; the others are measured together, and the run ends with 70', async () => {
    const [from, to] = ['2026-04-12T00:00:00', '2026-04-12T00:30:00'];
    const broken = record('b', from, to);
    const offsetAt = (_: string, at: number): number => { if ([at, at * 1000].some((ms) => ms >= Date.parse(`${from}Z`) && ms <= Date.parse(`${to}Z`))) throw new TypeError('no such hour'); return 0; };
    const lines = [record('a', '2026-04-10T00:00:00Z', '2026-04-10T00:20:00Z'), broken, record('c', '2026-04-11T00:00:00Z', '2026-04-11T00:30:00Z')];
    const { out, code } = await runIn(['batch', 'contract.yaml', '-', '--by', 'period', '--quiet'], { files: { 'contract.yaml': CONTRACT.replace('timeZone: UTC', 'timeZone: Europe/Paris') }, stdin: `${lines.join('\n')}\n`, offsetAt });
    const found = out.trim().split('\n').map((line) => JSON.parse(line));
    expect(code).toBe(70);
    expect(found.map((l) => [l.id, l.status])).toEqual([['a', 'scored'], ['b', 'rejected'], ['c', 'scored'], ['uptime', 'measured']]);
    expect(found[1].problems).toMatchObject([{ code: 'E0501' }]);
    expect(found[3].measured.downtime).toBe('PT50M');
  });
});

describe('tickets and credits in words', () => {
  const contract = `schema: liability/contract@1\nid: c\ngoverningLaw: FR\ncurrency: EUR\ntimeZone: UTC\nconcludedOn: 2024-01-01\nservices: [{id: s, type: saas, fee: {amount: 1000.50, per: month}}]\ncommitments: [{id: gtr, kind: support-response, services: [s], within: {critical: PT1H}, target: 95.5, credit: {kind: tiers, tiers: [{below: 95.5, percent: 2.5}], role: on-account}}]\n`;
  const incident = `schema: liability/incident@1\nid: i\ncontract: c\nkind: outage\ncurrency: EUR\noccurredAt: 2026-01-12\nasOf: 2026-03-01\ntickets: [{id: T-1, severity: critical, openedAt: 2026-01-12T08:20:00Z, firstReplyAt: 2026-01-12T10:50:00Z}]\n`;
  test.each([
    ['en', 'answered in time 0.000000 %', 'the share of tickets answered in time is counted', 'a payment on account'],
    ['fr', 'répondu à temps 0,000000 %', 'la part des demandes traitées à temps est comptée', 'un acompte'],
    ['zh', '按时答复 0.000000 %', '计算按时答复的工单所占比例', '先行支付的部分赔偿'],
  ])('the sum of tickets and the role of a credit, in %s', async (lang, ...said) => {
    const { out } = await runIn(['explain', 'c.yaml', 'i.yaml', '--lang', lang], { files: { 'c.yaml': contract, 'i.yaml': incident } });
    for (const text of said) expect(flat(out)).toContain(text);
    expect(out).not.toMatch(/(?<!credit-)on-account|available 0 =|disponible 0 =/);
    if (lang === 'fr') expect(out).not.toMatch(/\d\.\d+ %/);
  });
});
