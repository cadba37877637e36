import { readFileSync } from 'node:fs';
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
  expect([cap?.severity, cap?.place.line, cap?.elements.map((e) => e.id)]).toEqual(['warning', 35, ['counterpart', 'both-sides', 'not-derisory']]);
  expect(of('fm-list', 'fr.code-civil.1170')?.severity).toBe('warning');
  expect(of('fm-list', 'contract.review.disaster-in-a-backup')?.severity).toBe('warning');
});

test.each(['table', 'json', 'jsonl', 'yaml', 'csv', 'markdown', 'html', 'sarif', 'junit', 'github'])('%s is written in each language', async (format) => {
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
  ['CN', ['warning cn.civil-code.496.2', 'warning cn.civil-code.506', 'warning cn.consumer-law.26.3', 'warning contract.review.attack-as-force-majeure', 'warning contract.review.promise-without-figure']],
  ['FR', ['error fr.code-consommation.R212-1', 'warning contract.review.attack-as-force-majeure']],
])('a consumer under %s law', async (law, expected) => {
  const found = (await findings(host(law))).map((f) => `${f.severity} ${f.rule}`);
  expect(expected.filter((line) => !found.includes(line))).toEqual([]);
});
