import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { scorerOf } from '../../src/cli/batch/scoring.js';
import type { Export, Setup } from '../../src/cli/batch/scoring.js';
import type { Entry } from '../../src/cli/batch/judging.js';
import { tools } from '../../src/cli/batch/residual/residual.js';
import type { Tracing } from '../../src/cli/batch/residual/residual.js';
import { offsetAt } from '../support/zones.js';
import { variantsOf } from '../support/variants.js';

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

/** The build of the code that runs on symbols, evaluated where the tests are. */
const tracing: Tracing = {
  load: () => {
    const { traced } = JSON.parse(readFileSync('dist/cli.json', 'utf8')) as { readonly traced: string };
    const whole = (0, eval)(readFileSync(join('dist/cli', traced), 'latin1')) as (...given: readonly unknown[]) => ReturnType<Tracing['load']>;
    return whole(tools.operations, tools.opaque, tools.required);
  },
  compile: (script) => (constants: readonly unknown[]) => {
    const code = ((0, eval)(script) as (given: readonly unknown[]) => (inputs: readonly unknown[]) => unknown)(constants);
    return (inputs: readonly unknown[]): unknown => {
      const found = code(inputs);
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



const compare = async (name: string, { contract, incident }: Documents, options: Partial<Setup['options']>, seed: number): Promise<void> => {
  const setup: Setup = {
    contracts: [{ file: 'c.json', text: JSON.stringify({ governingLaw: 'FR', ...contract }) }], extras: [], language: 'en', options: { open: 'raised', failOn: [], detail: 'compact', format: 'jsonl', ...options },
  };
  const ordinary = await scorerOf(world, setup, null);
  const quick = await scorerOf(world, setup, tracing, { records: 0, met: 1, tapes: 512, quiet: 3 });
  const variants = variantsOf(seed);
  const records = Array.from({ length: SHAPES }, (_, s) => (s === 0 ? incident : variants.shaped(incident))).flatMap((shape) => Array.from({ length: VALUES }, () => shape)).map((shape, i) => variants.valued(shape, i));
  const expected: Entry[] = records.map((r, i) => ordinary.score(FROM, rawOf(r), i));
  quick.score(FROM, rawOf(incident), 0);
  for (let i = 0; i < 50; i++) await Promise.resolve();
  await new Promise((done) => { setImmediate(done); });
  for (let round = 0; round < 3; round++)
    records.forEach((r, i) => {
      const found = quick.score(FROM, rawOf(r), i);
      if (JSON.stringify(found) !== JSON.stringify(expected[i])) throw new Error(`${name}, round ${round}: ${JSON.stringify(r)}\n${JSON.stringify(found)}\n${JSON.stringify(expected[i])}`);
    });
  counts.scored += expected.filter((e) => e.status === 'scored').length;
};

describe('what is left of a computation comes to the same', () => {
  it.each(all)('%s', async (name, documents) => {
    const seed = all.findIndex(([n]) => n === name) + 1;
    await compare(name, documents, {}, seed);
  }, 600_000);

  it('and most of it was code', () => {
    expect(counts.scored).toBeGreaterThan(all.length);
    expect(counts.code).toBeGreaterThan(counts.scored / 2);
  });
});
