import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { scorerOf } from '../../src/cli/batch/scoring.js';
import type { Export, Setup } from '../../src/cli/batch/scoring.js';
import type { Entry } from '../../src/cli/batch/judging.js';
import { tools } from '../../src/cli/batch/residual/residual.js';
import type { Tracing } from '../../src/cli/batch/residual/residual.js';
import { ratio } from '../../src/values/ratio.js';
import { offsetAt } from '../support/zones.js';
import { pureSteps } from '../support/steps.js';
import { contractOf, differing, exported } from '../support/exported.js';
import { variantsOf } from '../support/variants.js';
import { CONTRACT } from './dispute.js';

/**
 * Records scored by what is left of the computation for their shape come to the same bytes as records scored the ordinary way: all examples, decided cases
 * and disputes, with figures, days, texts and fields changed at random; each record is scored again when every program has been made.
 */

interface Documents { readonly contract: Record<string, unknown>; readonly incident: object }

const yaml = (path: string): Record<string, unknown> => parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

const examples = readdirSync('examples').filter((name) => existsSync(join('examples', name, 'incident.yaml')) && existsSync(join('examples', name, 'contract.yaml')))
  .map((name): [string, Documents] => [`examples/${name}`, { contract: yaml(join('examples', name, 'contract.yaml')), incident: yaml(join('examples', name, 'incident.yaml')) }]);
const told = ['decided', 'disputes'].flatMap((folder) => readdirSync(join('test', folder)).filter((name) => name.endsWith('.yaml')).flatMap((name): [string, Documents][] => {
  const { contract, incident } = yaml(join('test', folder, name));
  return contract === undefined || incident === undefined ? [] : [[`${folder}/${name}`, { contract: contract as Documents['contract'], incident: incident as object }]];
}));
const all = [...examples, ...told];

const [SHAPES, VALUES] = [Number(process.env['SHAPES'] ?? 2), Number(process.env['VALUES'] ?? 4)];

/** Records that can be scored, and how many of their scores came from programs made code of. */
const counts = { scored: 0, code: 0 };

/**
 * The code that runs on symbols, built from the sources as they are now and evaluated where the tests are, once: all documents then go through one law, and
 * a symbol that was left in it by one of them would be a surprise in the next.
 */
let whole: ReturnType<Tracing['load']> = null;

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'liability-traced-'));
  const { status, stderr } = spawnSync(process.execPath, ['.config/traced-alone.mjs', join(folder, 'traced.cjs')], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const code = readFileSync(join(folder, 'traced.cjs'), 'latin1');
  rmSync(folder, { recursive: true });
  whole = ((0, eval)(code) as (...given: readonly unknown[]) => ReturnType<Tracing['load']>)(tools.operations, steps.checked, tools.required);
}, 120_000);

const steps = pureSteps(tools.opaque);

const tracing: Tracing = {
  load: () => whole,
  compile: (script) => (constants: readonly unknown[]) => {
    const compiled = ((0, eval)(script) as (given: readonly unknown[]) => (inputs: readonly unknown[]) => unknown)(constants);
    return (inputs: readonly unknown[]): unknown => {
      const found = compiled(inputs);
      if (found !== undefined) counts.code += 1;
      return found;
    };
  },
};

const FROM: Export = { file: 'r.jsonl', shape: { name: 'jsonl' } as Export['shape'], header: null };
const rawOf = (record: object): Parameters<Awaited<ReturnType<typeof scorerOf>>['score']>[1] => {
  const bytes = new TextEncoder().encode(`${JSON.stringify(record)}\n`);
  return { bytes, at: 0, line: 1, length: bytes.length, part: 'whole' };
};
const world = { offsetAt, now: () => 0, version: '0', timeZones: null };

type Options = Partial<Setup['options']>;
type Scorer = Awaited<ReturnType<typeof scorerOf>>;

const scorers = async (contract: object, options: Options): Promise<{ readonly ordinary: Scorer; readonly quick: Scorer }> => {
  const setup: Setup = {
    contracts: [{ file: 'c.json', text: JSON.stringify({ governingLaw: 'FR', ...contract }) }], extras: [], language: 'en', options: { open: 'raised', failOn: [], detail: 'compact', format: 'jsonl', ...options },
  };
  return { ordinary: await scorerOf(world, setup, null), quick: await scorerOf(world, setup, tracing, { records: 0, met: 1, tapes: 512, quiet: 3 }) };
};

/** Until the code that runs on symbols is loaded and has read the contracts. */
const loaded = async (): Promise<void> => {
  for (let i = 0; i < 50; i++) await Promise.resolve();
  await new Promise((done) => { setImmediate(done); });
};

const compare = async (name: string, { contract, incident }: Documents, options: Options, seed: number, shapes = SHAPES): Promise<void> => {
  const { ordinary, quick } = await scorers(contract, options);
  const variants = variantsOf(seed);
  const records = Array.from({ length: shapes }, (_, s) => (s === 0 ? incident : variants.shaped(incident))).flatMap((shape) => Array.from({ length: VALUES }, () => shape)).map((shape, i) => variants.valued(shape, i));
  const expected: Entry[] = records.map((r, i) => ordinary.score(FROM, rawOf(r), i));
  quick.score(FROM, rawOf(incident), 0);
  await loaded();
  for (let round = 0; round < 3; round++)
    records.forEach((r, i) => {
      const found = quick.score(FROM, rawOf(r), i);
      if (JSON.stringify(found) !== JSON.stringify(expected[i])) throw new Error(`${name}, round ${round}: ${JSON.stringify(r)}\n${JSON.stringify(found)}\n${JSON.stringify(expected[i])}`);
    });
  counts.scored += expected.filter((e) => e.status === 'scored').length;
};

const number = (name: string): number => all.findIndex(([n]) => n === name);

/** What a line depends on beside the record: every document is tried with one of these as well, and all with what is usual. */
const WAYS: readonly (readonly [string, Options])[] = [
  ['--range', { range: true }], ['--law cn', { law: 'CN' }], ['--law fr', { law: 'FR' }], ['--shard', { shard: { index: 1, count: 3 } }], ['--format csv --range', { format: 'csv', range: true }], ['--format csv', { format: 'csv' }],
  ['--fail-on', { failOn: [{ kind: 'award', amount: ratio(1000n) }, { kind: 'high', amount: ratio(3000n) }, { kind: 'net', amount: ratio(500n) }, { kind: 'breach' }, { kind: 'unverified' }], detailedExitcode: true }],
  ['--detail full', { detail: 'full' }], ['--detail normal', { detail: 'normal' }], ['--open all', { open: 'all' }], ['--as-of', { asOf: '2025-06-30' }], ['--ground', { ground: 'tort' }],
];

describe('what is left of a computation comes to the same', () => {
  it.each(all)('%s', async (name, documents) => { await compare(name, documents, {}, number(name) + 1); }, 600_000);

  it('and most of it was code', () => {
    expect(counts.scored).toBeGreaterThan(all.length);
    expect(counts.code).toBeGreaterThan(counts.scored / 2);
  });
});

describe.each(WAYS)('with %s as well', (way, options) => {
  const [at, of] = [WAYS.findIndex(([w]) => w === way), WAYS.length];
  it.each(all.filter((_, i) => i % of === at))('%s', async (name, documents) => { await compare(name, documents, options, number(name) + 101, Math.ceil(SHAPES / 2)); }, 600_000);
});

describe('an export of thousands of records', () => {
  it.each<[string, Options]>([['jsonl', {}], ['csv', { format: 'csv' }], ['one shard', { shard: { index: 0, count: 2 } }], ['thresholds', { failOn: [{ kind: 'award', amount: ratio(100n) }] }]])('as %s', async (way, options) => {
    const { ordinary, quick } = await scorers(parse(CONTRACT) as object, options);
    const records = exported(way === 'jsonl' ? 3000 : 400);
    quick.score(FROM, rawOf(records[0] as object), 0);
    await loaded();
    const before = counts.code;
    records.forEach((r, i) => { expect(quick.score(FROM, rawOf(r), i)).toEqual(ordinary.score(FROM, rawOf(r), i)); });
    if (way === 'jsonl') expect(counts.code - before).toBeGreaterThan(records.length / 4); // some twenty shapes, learnt within it; a tenth is rejected
  }, 600_000);
});

test.each(['FR', 'CN'])('an export in which every award is another, under %s, is mostly scored by code', async (law) => {
  const { ordinary, quick } = await scorers(contractOf(law), {});
  const records = differing(law, 1200);
  quick.score(FROM, rawOf(records[0] as object), 0);
  await loaded();
  const before = counts.code;
  const expected = records.map((r, i) => ordinary.score(FROM, rawOf(r), i));
  records.forEach((r, i) => { expect(quick.score(FROM, rawOf(r), i)).toEqual(expected[i]); });
  expect(new Set(expected.map((e) => e.award)).size).toBeGreaterThan(records.length / 2);
  expect(counts.code - before).toBeGreaterThan(records.length * 0.8);
}, 600_000);

test('functions taken as one step are pure: same given, same made, plain, and nothing that was given is changed', () => {
  expect(steps.seen.size).toBeGreaterThan(20);
  expect(steps.wrong).toEqual([]);
});

test('a mistake of the program costs a record, which says so', async () => {
  const broken = { ...world, offsetAt: (): number => { throw new TypeError('no such hour'); } };
  const scorer = await scorerOf(broken, { contracts: [{ file: 'c.yaml', text: CONTRACT }], extras: [], language: 'en', options: { open: 'raised', failOn: [], detail: 'compact', format: 'jsonl' } }, null);
  const found = scorer.score(FROM, rawOf({ id: 'a', occurredAt: '2021-03-10T10:00', asOf: '2022-01-01' }), 7);
  expect(found).toMatchObject({ status: 'rejected', id: 'a', code: 70, reasons: ['E0501'] });
  expect(JSON.parse(found.line)).toMatchObject({ id: 'a', index: 7, source: { line: 1 }, problems: [{ code: 'E0501', line: 1 }] });
});
