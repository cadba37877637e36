import { readFileSync, readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { runIn } from './memory-world.js';

interface Found { readonly rule: string; readonly severity: string; readonly place: { readonly line: number }; readonly subject: { readonly clause?: string } | null; readonly elements: readonly { readonly id: string }[] }

const bati = readFileSync('examples/bati-courtage/contract.yaml', 'utf8');

const findings = async (text: string): Promise<readonly Found[]> => {
  const { code, out, err } = await runIn(['review', 'c.yaml', '--format', 'json'], { files: { 'c.yaml': text } });
  expect([code, err]).toEqual([0, '']);
  return (JSON.parse(out) as { findings: readonly Found[] }).findings;
};

test('a cap that was not negotiated, and fire on the list of a backup', async () => {
  const found = await findings(bati);
  const of = (clause: string, rule: string): Found | undefined => found.find((f) => f.rule.startsWith(rule) && f.subject?.clause === clause);
  const cap = of('cap-6m', 'fr.code-civil.1171');
  expect([cap?.severity, cap?.place.line, cap?.elements.map((e) => e.id)]).toEqual(['note', 35, ['counterpart', 'both-sides', 'not-derisory']]);
  expect(of('fm-list', 'fr.code-civil.1170')?.severity).toBe('warning');
  expect(of('fm-list', 'contract.review.disaster-in-a-backup')?.severity).toBe('warning');
});

test.each(['table', 'json', 'jsonl', 'yaml', 'csv', 'markdown', 'html', 'docx', 'sarif', 'junit', 'github'])('%s is written in each language', async (format) => {
  for (const lang of ['en', 'fr', 'zh']) {
    const { code, out, err } = await runIn(['review', 'c.yaml', '--format', format, '--lang', lang], { files: { 'c.yaml': bati } });
    expect([code, err, out.includes('fm-list')]).toEqual([0, '', true]);
  }
});

test('the severity that makes it fail', async () => {
  const run = async (least: string): Promise<number> => (await runIn(['review', 'c.yaml', '--fail-on', least], { files: { 'c.yaml': bati } })).code;
  expect([await run('none'), await run('error'), await run('warning'), await run('note')]).toEqual([0, 0, 1, 1]);
});

test('a file that is no contract', async () => {
  expect((await runIn(['review', 'c.yaml'], { files: { 'c.yaml': 'schema: liability/contract@1\n' } })).code).toBe(2);
});

const host = (law: string): string => `schema: liability/contract@1
id: host
title: Host
governingLaw: ${law}
currency: EUR
concludedOn: 2023-03-01
parties:
  customer: {name: A, kind: consumer}
  provider: {name: B, kind: business}
formation: {standardTerms: true, accepted: true, negotiated: false}
services:
  - {id: s, type: shared-hosting}
commitments:
  - {id: up, kind: availability, service: s}
clauses:
  - {id: cap, kind: cap, limit: {amount: 100}, drawnToAttention: false}
  - {id: fm, kind: cause-exclusion, causes: [cyberattack]}
`;

test.each([
  ['CN', ['warning cn.civil-code.496.2', 'warning cn.civil-code.506', 'note cn.consumer-law.26.3', 'warning contract.review.attack-as-force-majeure', 'warning contract.review.promise-without-figure']],
  ['FR', ['error fr.code-consommation.R212-1', 'warning contract.review.attack-as-force-majeure']],
])('a consumer under %s law', async (law, expected) => {
  const found = (await findings(host(law))).map((f) => `${f.severity} ${f.rule}`);
  expect(expected.filter((line) => !found.includes(line))).toEqual([]);
});

const profiles = readdirSync('examples/profiles').filter((f) => f.endsWith('.yaml'));

const { $schema: _draft, id: _id, ...sarifSchema } = JSON.parse(readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8')) as Record<string, unknown>;
const isSarif = new Ajv({ strict: false, validateFormats: false, allErrors: true, unicodeRegExp: false }).compile(sarifSchema);
const isReview = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync('schemas/review.schema.json', 'utf8')) as object);

test.each(profiles)('%s: the document is one of its schema, and the log one that SARIF takes', async (profile) => {
  const files = { 'c.yaml': readFileSync(`examples/profiles/${profile}`, 'utf8') };
  const printed = async (format: string): Promise<unknown> => JSON.parse((await runIn(['review', 'c.yaml', '--format', format, '--lang', 'zh'], { files })).out);
  isReview(await printed('json'));
  expect(isReview.errors ?? []).toEqual([]);
  isSarif(await printed('sarif'));
  expect(isSarif.errors ?? []).toEqual([]);
});

const rulesOf = async (text: string): Promise<readonly string[]> => (await findings(text)).map((f) => `${f.severity} ${f.rule}`);

const detailed = (law: string, clauses: string, more = ''): string => host(law).replace('concludedOn: 2023-03-01', 'concludedOn: 2025-10-01').replace(/commitments:[\s\S]*/, `commitments:\n  - {id: up, kind: availability, service: s, target: 99.9${more}}\nclauses:\n${clauses}\n`);

test('deletion faster than the law allows, by the law of the contract', async () => {
  const week = detailed('FR', '  - {id: del, kind: data-deletion, within: P7D}');
  expect(await rulesOf(week)).toContain('warning eu.data-act.25');
  expect(await rulesOf(week.replace('P7D', 'P30D'))).not.toContain('warning eu.data-act.25');
  expect(await rulesOf(detailed('CN', '  - {id: del, kind: data-deletion, within: P30D}'))).toContain('warning cn.telecom-regulations.34.1');
  expect(await rulesOf(detailed('none', '  - {id: del, kind: data-deletion}'))).toContain('warning contract.review.deletion-without-time');
});

test('tables of credits with gaps and overlaps', async () => {
  const tiers = (list: string): string => detailed('none', '  - {id: cap, kind: cap, limit: {amount: 1}}', `, credit: {kind: tiers, tiers: [${list}], basis: {services: [s], per: month}}`);
  expect(await rulesOf(tiers('{below: 99.9, atLeast: 99.5, percent: 10}, {below: 99, percent: 30}'))).toContain('warning contract.review.tier-gap');
  expect(await rulesOf(tiers('{below: 99.9, atLeast: 98, percent: 10}, {below: 99, percent: 30}'))).toContain('warning contract.review.tier-overlap');
  expect((await rulesOf(tiers('{below: 99.9, percent: 10}, {below: 99, percent: 30}'))).filter((r) => r.includes('tier'))).toEqual([]);
});

test('a clause counts as not judged only under a law that does not read it', async () => {
  const clause = '  - {id: court, kind: jurisdiction}';
  expect(await rulesOf(detailed('none', clause))).toContain('note contract.review.not-modelled');
  expect(await rulesOf(detailed('FR', clause))).not.toContain('note contract.review.not-modelled');
});

test('what hangs on something nobody showed yet is a note, and no build fails for it', async () => {
  const { code } = await runIn(['review', 'c.yaml', '--fail-on', 'warning'], { files: { 'c.yaml': detailed('CN', '  - {id: cap, kind: cap, limit: {amount: 1}, covers: damages, drawnToAttention: true, explained: true, except: [gross-fault, intent, personal-injury]}').replace('kind: consumer', 'kind: business').replace('commitments:\n', 'commitments:\n  - {id: w, kind: warning, topics: [backups]}\n') } });
  expect(code).toBe(0);
});

test('the latest wording, and that no day was given, where the profile has none', async () => {
  const { out } = await runIn(['review', 'c.yaml', '--lang', 'fr'], { files: { 'c.yaml': host('FR').replace('concludedOn: 2023-03-01\n', '') } });
  expect(out).toContain('le profil ne donne pas le jour du contrat');
});

test('a contract that says what kind of customer it has is not open to attack by the law on another kind', async () => {
  const album = readFileSync('examples/album-host/contract.yaml', 'utf8');
  const byConsumerLaw = async (text: string): Promise<boolean> => (await findings(text)).some((f) => f.rule === 'cn.consumer-law.26.3');
  const [business, unknown] = [album, album.replace(/(customer: \{.*kind: )business/, '$1unknown')];
  expect(unknown).not.toBe(business);
  expect([await byConsumerLaw(business), await byConsumerLaw(unknown)]).toEqual([false, true]);
});
