import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { runIn } from './cli/memory-world.js';

/** Worked examples of promises that are measured, each with its sum done by hand in the comment of its file in test/measured, from the files to the JSON of the command. */
interface Example {
  readonly contract: Readonly<Record<string, unknown>>;
  readonly incidents: readonly Readonly<Record<string, unknown>>[];
  readonly award: string;
  readonly range?: readonly [string, string | null];
  readonly measurements: readonly object[];
  /** Codes of warnings among those given. */
  readonly warnings?: readonly string[];
}

const HERE = join(__dirname, 'measured');
const examples = readdirSync(HERE).sort().map((file) => [file.replace(/\.yaml$/, ''), parse(readFileSync(join(HERE, file), 'utf8')) as Example] as const);

const CONTRACT = { schema: 'liability/contract@1', id: 'c', title: 'C', governingLaw: 'none', currency: 'USD', timeZone: 'UTC', concludedOn: '2024-01-01', services: [{ id: 's', type: 'platform', fee: { amount: '100.00', per: 'month' } }] };
const INCIDENT = { schema: 'liability/incident@1', id: 'i', contract: 'c', title: 'I', kind: 'outage', outagesComplete: true };

/** What two forms of a measurement have in common. */
const core = ({ id, resource, period, measured, target, result, credit }: Readonly<Record<string, unknown>>): object => ({ id, resource, period, measured, target, result, credit });

test.each(examples)('%s: `batch --by period` measures what `assess` does, each credit once', async (_, { contract, incidents, award }) => {
  const profile = { ...CONTRACT, ...contract };
  const records = incidents.map((incident) => ({ ...INCIDENT, currency: profile.currency, ...incident }));
  const files = { 'contract.yaml': stringify(profile), ...Object.fromEntries(records.map((r, i) => [`incident-${i}.yaml`, stringify(r)])) };
  const batch = await runIn(['batch', 'contract.yaml', '-', '--by', 'period'], { files, stdin: records.map((r) => `${JSON.stringify(r)}\n`).join('') });
  expect(batch.code).toBe(0);
  const lines: readonly Readonly<Record<string, unknown>>[] = batch.out.trim().split('\n').map((line) => JSON.parse(line));
  const v = JSON.parse((await runIn(['assess', 'contract.yaml', ...records.map((_r, i) => `incident-${i}.yaml`), '--format', 'json'], { files })).out);
  const found: readonly Readonly<Record<string, unknown>>[] = v.measurements ?? v.commitments.filter((m: { measured?: object }) => m.measured !== undefined);
  const measured = lines.filter((l) => l['status'] === 'measured');
  expect(measured.map(core)).toEqual(found.map(core));
  const paid = measured.flatMap((m) => [m['credit'] ?? []].flat() as { payable?: string | null }[]).reduce((n, c) => n + Math.round(Number(c.payable ?? 0) * 100), 0);
  expect([paid, lines.filter((l) => l['status'] === 'scored').every((l) => l['award'] === '0.00')]).toEqual([Math.round(Number(award) * 100), true]);
});

test.each(examples)('%s', async (_, { contract, incidents, award, range = [award, award], measurements, warnings = [] }) => {
  const profile = { ...CONTRACT, ...contract };
  const records = incidents.map((incident, i) => [`incident-${i}.yaml`, stringify({ ...INCIDENT, currency: profile.currency, ...incident })] as const);
  const { code, out, err } = await runIn(['assess', 'contract.yaml', ...records.map(([name]) => name), '--format', 'json'], { files: { 'contract.yaml': stringify(profile), ...Object.fromEntries(records) } });
  expect([code, err]).toEqual([0, '']);
  const v = JSON.parse(out);
  const found: readonly object[] = v.measurements ?? v.commitments.filter((m: { measured?: object }) => m.measured !== undefined);
  expect(found).toMatchObject(measurements);
  expect(found).toHaveLength(measurements.length);
  expect([v.amounts.award, v.amounts.range.low, v.amounts.range.high]).toEqual([award, ...range]);
  for (const code_ of warnings) expect((v.warnings ?? v.verdicts.flatMap((x: { warnings: object[] }) => x.warnings)).map((w: { code: string }) => w.code)).toContain(code_);
});
