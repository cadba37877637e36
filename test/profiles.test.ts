import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { assess } from '../src/engine/assess.js';
import { fromPlain, readDocument } from '../src/input/document.js';
import { toMatter } from '../src/input/matter.js';
import { regimes } from '../src/law/index.js';
import type { Measurement } from '../src/model/measured/measurement.js';
import type { Verdict } from '../src/model/verdict.js';
import { PROFILES } from '../src/output/profiles.js';
import { toDecimal, times, ratio } from '../src/values/ratio.js';
import { offsetAt } from './support/zones.js';

/** The profiles of real services, with worked examples: every figure here was worked out by hand from the terms. */

const FOLDER = join(__dirname, '..', 'examples', 'profiles');
const textOf = (name: string): string => readFileSync(join(FOLDER, `${name}.yaml`), 'utf8');

type Json = Record<string, unknown>;

const must = <T>(result: { ok: true; value: T } | { ok: false; errors: readonly unknown[] }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.errors, null, 1));
  return result.value;
};

/** A verdict under a profile: `own` is what a customer fills in, `service` of its first service. */
const verdictOf = (name: string, own: Json, service: Json, incident: Json): Verdict => {
  const profile = parse(textOf(name)) as { services: Json[]; governingLaw: 'FR' | 'CN' | 'none'; id: string; currency: string };
  const [first, ...others] = profile.services;
  const contract = { ...profile, concludedOn: '2016-06-01', ...own, services: [{ ...first, ...service }, ...others] };
  const record = { schema: 'liability/incident@1', id: 'i', contract: profile.id, kind: 'outage', currency: profile.currency, outagesComplete: true, ...incident };
  const matter = must(toMatter(must(fromPlain(contract, 'contract', 'contract')), must(fromPlain(record, 'incident', 'incident')), [], { asOf: null, offsetAt }));
  return assess(matter, regimes[profile.governingLaw], { range: true, open: 'raised' });
};

const only = (v: Verdict): Measurement => {
  const [m, second] = v.measurements;
  if (m === undefined || second !== undefined) throw new Error(`${v.measurements.length} measurements`);
  return m;
};

const percent = (m: Measurement): string => (m.figures === null ? 'none' : toDecimal(times(m.figures.uptime, ratio(100n)), 6));
const dues = (m: Measurement): string => m.credits.map((c) => `${c.due}`).join(' ');
const out = (from: string, to: string, more: Json = {}): Json => ({ id: from, from, to, ...more });
const month = (amount: string): Json => ({ fee: { amount, per: 'month' } });

describe('the library', () => {
  test('is the folder', () => {
    expect([...PROFILES].sort()).toEqual(readdirSync(FOLDER).map((f) => f.replace(/\.yaml$/, '')).sort());
  });

  test.each([...PROFILES])('%s is valid, says where it was read, and grades what was not', (name) => {
    const text = textOf(name);
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../../schemas/contract.schema.json');
    const document = must(readDocument(text, `${name}.yaml`, 'contract'));
    const incident = must(fromPlain({ id: 'i', contract: (parse(text) as Json)['id'], currency: (parse(text) as Json)['currency'] }, 'i', 'incident'));
    const matter = must(toMatter(document, incident, [], { asOf: null, offsetAt }));
    expect(matter.edition?.source).toBeTruthy();
    expect(matter.edition?.assumptions.length).toBeGreaterThan(0);
    for (const a of matter.edition?.assumptions ?? []) expect([a.path, a.because === null || (typeof a.because === 'object' && ['en', 'fr', 'zh'].every((l) => Object.keys(a.because as object).includes(l)))]).toEqual([a.path, true]);
  });
});

test('EC2, one instance: the union of two overlapping outages, the customer’s own stop left out; five free hours beside it', () => {
  const m = only(verdictOf('aws-ec2', {}, { ...month('120.00'), attributes: { level: 'instance' } }, {
    asOf: '2026-05-15', cause: { kind: 'network-failure', origin: 'provider' },
    outages: [out('2026-04-07T10:00:00Z', '2026-04-07T14:00:00Z'), out('2026-04-07T13:30:00Z', '2026-04-07T15:00:00Z'), out('2026-04-20T02:00:00Z', '2026-04-20T04:00:00Z', { cause: { kind: 'customer-misconfiguration', origin: 'customer' } })],
  }));
  expect([percent(m), m.result, dues(m)]).toEqual(['99.305556', 'breached', '1200 83']);
  expect(m.figures?.excluded.map((e) => e.exclusion)).toEqual(['customer-acts']);
});

test('EC2, exactly 99.0 % is still the band of ten per cent', () => {
  const m = only(verdictOf('aws-ec2', {}, { ...month('120.00'), attributes: { level: 'instance' } }, { asOf: '2026-05-15', outages: [out('2026-04-10T00:00:00Z', '2026-04-10T07:12:00Z')] }));
  expect([percent(m), m.credits[0]?.due]).toEqual(['99.000000', 1200n]);
});

test('EC2, the region: five minutes of February break 99.99 %; a level nobody names is looked at both ways', () => {
  const record = { asOf: '2026-03-15', outages: [out('2026-02-11T09:00:00Z', '2026-02-11T09:05:00Z')] };
  const m = only(verdictOf('aws-ec2', {}, { ...month('50000.00'), attributes: { level: 'region' } }, record));
  expect([percent(m), dues(m)]).toEqual(['99.987599', '500000']);
  expect(only(verdictOf('aws-ec2', {}, month('50000.00'), record)).payables.map(String).sort()).toEqual(['0', '500000']);
});

test('S3: the mean of the error rates of five-minute slots', () => {
  const record = { asOf: '2026-05-15', outages: [out('2026-04-15T00:00:00Z', '2026-04-15T02:00:00Z', { errorRate: 1 }), out('2026-04-15T02:00:00Z', '2026-04-15T07:00:00Z', { errorRate: 0.1 })] };
  const m = only(verdictOf('aws-s3', {}, { ...month('800.00'), attributes: { storageClass: 'standard' } }, record));
  expect([percent(m), dues(m)]).toEqual(['99.652778', '8000']);
  expect(dues(only(verdictOf('aws-s3', {}, { ...month('800.00'), attributes: { storageClass: 'standard-ia' } }, record)))).toBe('0');
});

test('CVM: the first service month begins on the day of the order; seconds are rounded up, a minute does not count', () => {
  const m = only(verdictOf('tencent-cvm', { concludedOn: '2026-03-17', term: { from: '2026-03-17', to: null } }, month('45.00'), {
    asOf: '2026-04-20', outages: [out('2026-03-20T02:00:00+08:00', '2026-03-20T02:10:01+08:00'), out('2026-03-22T09:00:00+08:00', '2026-03-22T09:00:50+08:00'), out('2026-03-25T00:00:00+08:00', '2026-03-25T00:00:00+08:00')],
  }));
  expect([percent(m), dues(m), m.credits[0]?.form]).toEqual(['99.949074', '450', 'voucher']);
});

test('GitHub: exactly 99.9 % keeps the promise and earns a credit; exactly 99.0 % falls between the bands', () => {
  const feature = { ...month('2100.00'), attributes: { feature: 'api' } };
  const m = only(verdictOf('github', { concludedOn: '2025-11-01' }, feature, { asOf: '2026-04-10', outages: [out('2026-02-02T19:03:00Z', '2026-02-02T21:12:36Z')] }));
  expect([percent(m), m.result, dues(m), m.credits[0]?.review]).toEqual(['99.900000', 'met', '63000', ['credit-though-met']]);
  const gap = only(verdictOf('github', { concludedOn: '2025-11-01' }, feature, { asOf: '2026-04-10', outages: [out('2026-02-02T00:00:00Z', '2026-02-02T21:36:00Z')] }));
  expect([percent(gap), dues(gap), gap.credits[0]?.review, gap.credits[0]?.readings.map((r) => `${r.due}`)]).toEqual(['99.000000', '0', ['value-in-tier-gap'], ['63000', '157500']]);
});

test('Slack: ten times what was paid for the time down, of the quarter', () => {
  const m = only(verdictOf('slack', {}, month('1500.00'), { asOf: '2026-07-05', outages: [out('2026-05-12T14:00:00Z', '2026-05-12T16:30:00Z')] }));
  expect([percent(m), dues(m)]).toEqual(['99.885531', '5151']);
});

test('Exoscale 2016: a year, and half of one month', () => {
  const m = only(verdictOf('exoscale-2016', {}, month('90.00'), {
    asOf: '2019-01-07', outages: [out('2018-03-10T08:00:00+01:00', '2018-03-10T11:00:00+01:00'), out('2018-09-14T20:00:00+02:00', '2018-09-14T22:00:00+02:00'), out('2018-11-11T00:00:00+01:00', '2018-11-11T06:00:00+01:00', { planned: true })],
  }));
  expect([percent(m), dues(m)]).toEqual(['99.942922', '4500']);
});

test('Azure: of several kinds of disk the lowest level counts', () => {
  const outages = [out('2026-10-07T10:00:00Z', '2026-10-07T15:00:00Z')];
  const of = (disk: string[]): Measurement => only(verdictOf('azure-virtual-machines', { concludedOn: '2026-09-15' }, { ...month('200.00'), attributes: { setup: 'single', disk } }, { asOf: '2026-11-10', outages }));
  expect([of(['premium-ssd']).result, dues(of(['premium-ssd']))]).toEqual(['breached', '2000']);
  expect([of(['premium-ssd', 'standard-hdd']).result, dues(of(['premium-ssd', 'standard-hdd']))]).toEqual(['met', '0']);
});

test('KMS: down from the report; an hour begun or an hour completed is shown both ways', () => {
  // April allows 3 h 36 min; from 10:10 to 15:00 are 4 h 50 min: 1 h 14 min beyond
  const m = only(verdictOf('ovh-kms', {}, month('90.00'), { asOf: '2026-05-10', outages: [out('2026-04-07T10:00:00Z', '2026-04-07T15:00:00Z', { reportedAt: '2026-04-07T10:10:00Z' })] }));
  expect([m.credits[0]?.readings.map((r) => [r.id, `${r.due}`])]).toEqual([[['completed', '450'], ['started', '900']]]);
});

test('UpCloud: fifty times the price of each failure of more than five minutes', () => {
  // 40.00 for 43,200 minutes; ten minutes are 0.009259…, times 50
  const m = only(verdictOf('upcloud', {}, month('40.00'), { asOf: '2026-04-20', outages: [out('2026-04-07T10:00:00Z', '2026-04-07T10:10:00Z'), out('2026-04-08T10:00:00Z', '2026-04-08T10:05:00Z')] }));
  expect(dues(m)).toBe('46');
});

test('DigitalOcean: lost time at the hourly rate, over the time the Droplet was there', () => {
  const resources = [{ id: 'd', from: '2026-04-16T00:00:00Z', to: '2026-05-01T00:00:00Z' }];
  const m = only(verdictOf('digitalocean-droplets', {}, { fee: { amount: '24.00', per: 'month', rate: { amount: '0.03571', per: 'hour' } }, resources }, { asOf: '2026-05-10', outages: [out('2026-04-20T00:00:00Z', '2026-04-20T10:00:00Z', { resource: 'd' })] }));
  expect([percent(m), dues(m)]).toEqual(['97.222222', '36']);
});

test('Cloudflare: minutes down times the share affected over the month, no more than a month’s fee; notice within five business days', () => {
  const service = { ...month('200.00'), attributes: { plan: 'enterprise-10x' }, billing: { from: '2026-01-01', every: 'P1M' } };
  // 432 of 43,200 minutes, half of the customers: 0.5 %, tenfold
  const of = (notices: Json[]): Measurement => only(verdictOf('cloudflare', {}, service, { asOf: '2026-05-10', notices, outages: [out('2026-04-07T00:00:00Z', '2026-04-07T07:12:00Z', { affectedShare: 0.5 })] }));
  expect([dues(of([])), `${of([]).credits[0]?.payable}`, of([]).credits[0]?.claim.state]).toEqual(['1000', '0', 'missed']);
  const told = of([{ kind: 'outage-report', by: 'customer', at: '2026-04-08T09:00:00Z' }, { kind: 'credit-claim', by: 'customer', at: '2026-05-05T09:00:00Z' }]);
  expect([`${told.credits[0]?.payable}`, told.credits[0]?.claim.state]).toEqual(['1000', 'claimed-in-time']);
});

test('IONOS: one figure for all instances', () => {
  const resources = ['a', 'b'].map((id) => ({ id, from: '2026-04-01T00:00:00Z', to: '2026-05-01T00:00:00Z' }));
  const m = only(verdictOf('ionos-cloud', {}, { resources }, { asOf: '2026-05-10', outages: [out('2026-04-07T00:00:00Z', '2026-04-07T07:12:00Z', { resource: 'a' })] }));
  expect([percent(m), m.result]).toEqual(['99.500000', 'breached']);
});

test('VMware: without the supported configuration there is no promise to measure, and nobody guesses it', () => {
  const record = { asOf: '2026-05-10', outages: [out('2026-04-07T00:00:00Z', '2026-04-07T10:00:00Z', { reportedAt: '2026-04-07T00:00:00Z' })] };
  expect(only(verdictOf('ovh-vmware', {}, month('900.00'), record)).result).toBe('not-measurable');
  expect(dues(only(verdictOf('ovh-vmware', {}, month('900.00'), { ...record, conditions: { 'supported-configuration': true } })))).toBe('27000');
});

test('Compute Engine: whole minutes only, of each outage; the memory-optimised family has a stricter promise', () => {
  // 59 s do not count, 45 min 59 s count 45 min: 45 of 43,200 are 99.895833 %
  const outages = [out('2026-04-07T10:00:00Z', '2026-04-07T10:00:59Z'), out('2026-04-08T10:00:00Z', '2026-04-08T10:45:59Z')];
  const of = (family: string, list: Json[]): Measurement => only(verdictOf('google-compute-engine', {}, { ...month('400.00'), attributes: { networkTier: 'premium', setup: 'single', family, region: 'other' } }, { asOf: '2026-05-10', outages: list }));
  expect([percent(of('other', outages)), dues(of('other', outages))]).toEqual(['99.895833', '4000']);
  const shorter = [out('2026-04-08T10:00:00Z', '2026-04-08T10:30:00Z')];
  expect([of('other', shorter).result, of('memory-optimised', shorter).result, dues(of('memory-optimised', shorter))]).toEqual(['met', 'breached', '4000']);
});

test('Azure Storage: the mean over the hours of the month; the direction and the tier choose the table', () => {
  // one hour at 100 % and two hours at 40 %: 1.8 of the 744 hours of October
  const outages = [out('2026-10-07T10:00:00Z', '2026-10-07T11:00:00Z', { errorRate: 1 }), out('2026-10-08T10:00:00Z', '2026-10-08T12:00:00Z', { errorRate: 0.4 })];
  const of = (attributes: Json): Measurement => only(verdictOf('azure-storage', { concludedOn: '2026-09-15' }, { ...month('500.00'), attributes }, { asOf: '2026-11-10', outages }));
  expect([percent(of({ tier: 'hot', redundancy: 'lrs', direction: 'read' })), dues(of({ tier: 'hot', redundancy: 'lrs', direction: 'read' }))]).toEqual(['99.758065', '5000']);
  expect(dues(of({ tier: 'cool', redundancy: 'lrs', direction: 'write' }))).toBe('0');
});

test('Scaleway: four minutes on end for an instance, five for bare metal, whose hardware is another promise; no credit was seen', () => {
  const of = (product: string, minutes: number, kind = 'network-failure'): number | null => {
    const m = only(verdictOf('scaleway-instances', {}, { ...month('10.00'), attributes: { product } }, { asOf: '2026-05-10', cause: { kind, origin: 'provider' }, outages: [out('2026-04-07T10:00:00Z', `2026-04-07T10:0${minutes}:00Z`)] }));
    expect(m.credits).toEqual([]);
    return m.figures?.downtime === null || m.figures === null ? null : Number(m.figures.downtime.num) / 60_000;
  };
  expect([of('dedicated', 3), of('dedicated', 4), of('bare-metal', 4), of('bare-metal', 5), of('bare-metal', 9, 'hardware-failure')]).toEqual([0, 4, 0, 5, 0]);
});

test('EC2 of 2008: a year of slots of five minutes, before use as available', () => {
  // 55 slots of 105,120 are 99.947679 %; one that is down for four minutes only is up
  const list = [out('2010-04-07T10:00:00Z', '2010-04-07T14:35:00Z'), out('2010-04-08T10:00:00Z', '2010-04-08T10:04:00Z')];
  const m = only(verdictOf('aws-ec2-2008', { concludedOn: '2010-01-01' }, { ...month('5000.00'), term: { from: '2010-01-01', to: null } }, { asOf: '2010-04-20', outages: list }));
  expect([percent(m), m.result, dues(m)]).toEqual(['99.947679', 'breached', '50000']);
});

test('Slack before 2024: a month, a hundred times the price, weighed by those affected; by fiscal quarters as another reading', () => {
  // 30 min at half of the users: 15 of 43,200 min of April, 1500 x 15 / 43200 x 100
  const m = only(verdictOf('slack-2019', {}, month('1500.00'), { asOf: '2018-05-05', outages: [out('2018-04-12T14:00:00Z', '2018-04-12T14:30:00Z', { affectedShare: 0.5 })] }));
  expect([percent(m), dues(m)]).toEqual(['99.965278', '5208']);
});

test('Tencent: the security product has a level and bands of its own', () => {
  const of = (product: string): Measurement => only(verdictOf('tencent-cvm', {}, { ...month('300.00'), attributes: { product } }, { asOf: '2026-05-20', outages: [out('2026-04-07T00:00:00+08:00', '2026-04-07T10:00:00+08:00')] }));
  expect([percent(of('security')), dues(of('security')), dues(of('cvm'))]).toEqual(['98.611111', '3000', '7500']);
});

test('DataHub: never more than half of the month, from the sixth working day on', () => {
  const m = only(verdictOf('alibaba-datahub', {}, month('600.00'), { asOf: '2026-05-20', outages: [out('2026-04-07T00:00:00+08:00', '2026-04-10T00:00:00+08:00')] }));
  expect([percent(m), dues(m), m.credits[0]?.claim.state]).toEqual(['90.000000', '30000', 'open']);
});

test('App Platform: 30 % below 99', () => {
  expect(dues(only(verdictOf('digitalocean-app-platform', {}, month('50.00'), { asOf: '2026-05-20', outages: [out('2026-04-07T00:00:00Z', '2026-04-07T10:00:00Z')] })))).toBe('1500');
});

test('vRack: counted from the report', () => {
  const m = only(verdictOf('ovh-network', {}, month('100.00'), { asOf: '2026-07-20', outages: [out('2026-06-07T10:00:00Z', '2026-06-07T12:00:00Z', { reportedAt: '2026-06-07T11:00:00Z' })] }));
  expect([percent(m), dues(m)]).toEqual(['99.861111', '1000']);
});

test('GitHub from June 2026: three bands', () => {
  const m = only(verdictOf('github-2026', { concludedOn: '2026-06-15' }, { ...month('2100.00'), attributes: { feature: 'api' } }, { asOf: '2026-10-10', outages: [out('2026-08-02T00:00:00Z', '2026-08-02T12:00:00Z')] }));
  expect([percent(m), dues(m)]).toEqual(['99.456522', '63000']);
});

test('the greater of a year’s fees, or of half a year’s, and a hundred dollars', () => {
  // 184 of the 365 days lie in the last six months: 240.00 x 184 / 365
  const of = (name: string, paid: string): bigint | null => verdictOf(name, { concludedOn: '2025-01-01', fees: { paid: [{ service: name === 'openai-terms' ? 'api' : 'plan', from: '2025-01-01', to: '2026-01-01', amount: paid }] } }, {}, {
    kind: 'data-loss', occurredAt: '2026-01-01T00:00:00Z', asOf: '2026-02-01', performance: [{ commitment: 'service', performed: 'none', evidence: 'documented' }], losses: [{ id: 'l', head: 'replacement-service', amount: '900.00', proven: '900.00', direct: true, foreseeable: true }],
  }).award;
  expect([of('openai-terms', '240.00'), of('openai-terms', '60.00'), of('anthropic-consumer-terms', '240.00'), of('anthropic-consumer-terms', '60.00')]).toEqual([24000n, 10000n, 12099n, 10000n]);
});
