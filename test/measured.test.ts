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
