import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { assess } from '../../src/engine/assess.js';
import { fromPlain } from '../../src/input/document.js';
import { toMatter } from '../../src/input/matter.js';
import { regimes } from '../../src/law/index.js';
import type { Matter } from '../../src/model/matter.js';
import { disputes } from '../support/synthetic.js';
import { offsetAt } from '../support/zones.js';

/** The outcome of a glance is that of a look at every completion. */

type Documents = Record<'contract' | 'incident', Record<string, unknown>>;

const yaml = (path: string): Record<string, unknown> => parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

const told = [
  ...['decided', 'disputes'].flatMap((folder) => readdirSync(join('test', folder)).filter((name) => name.endsWith('.yaml')).map((name) => [`${folder}/${name}`, yaml(join('test', folder, name)) as Documents] as const)),
  ...readdirSync('examples').filter((name) => existsSync(join('examples', name, 'incident.yaml')) && existsSync(join('examples', name, 'contract.yaml')))
    .map((name) => [`examples/${name}`, { contract: yaml(join('examples', name, 'contract.yaml')), incident: yaml(join('examples', name, 'incident.yaml')) }] as const),
].filter(([, d]) => d.contract !== undefined && d.incident !== undefined);

const matterOf = ({ contract, incident }: Documents): Matter | undefined => {
  const [c, i] = [fromPlain({ governingLaw: 'FR', ...contract }, 'c.yaml', 'contract'), fromPlain(incident, 'i.yaml', 'incident')];
  const matter = c.ok && i.ok ? toMatter(c.value, i.value, [], { asOf: null, offsetAt }) : undefined;
  return matter?.ok === true ? matter.value : undefined;
};

/** Without what shows losses and faults, so that nothing is awarded yet. */
const unshown = (incident: Record<string, unknown>): Record<string, unknown> => {
  const bare = structuredClone(incident);
  for (const loss of (bare['losses'] ?? []) as Record<string, unknown>[]) for (const name of ['proven', 'evidence']) delete loss[name];
  delete bare['determinations'];
  return bare;
};

test.each(told)('%s', (_, { contract, incident }) => {
  for (const record of [incident, unshown(incident)]) {
    const matter = matterOf({ contract, incident: record });
    if (matter === undefined) continue;
    for (const regime of Object.values(regimes)) {
      const whole = assess(matter, regime, { range: true, open: 'raised' });
      const glanced = assess(matter, regime, { range: 'outcome', open: 'raised' });
      expect([regime.id, glanced.outcome, glanced.award]).toEqual([regime.id, whole.outcome, whole.award]);
    }
  }
}, 120_000);

test('of made-up law and facts', () => {
  fc.assert(fc.property(disputes(8), ({ matter, regime }) => {
    expect(assess(matter, regime, { range: 'outcome', open: 'raised' }).outcome).toBe(assess(matter, regime, { range: true, open: 'raised' }).outcome);
  }), { numRuns: 300 });
}, 120_000);

test('a thousand losses that nobody has shown are soon told', () => {
  const losses = Array.from({ length: 1000 }, (_, i) => ({ id: `l${i}`, head: 'other', amount: 5, direct: true, foreseeable: true }));
  const contract = { id: 'c', governingLaw: 'FR', currency: 'EUR', timeZone: 'Europe/Paris', concludedOn: '2020-01-01', services: [{ id: 's', type: 'cloud-compute' }], commitments: [{ id: 'b', kind: 'backup', services: ['s'] }] };
  const incident = { id: 'i', occurredAt: '2021-03-10', asOf: '2022-01-01', fault: { provider: 'ordinary' }, performance: [{ commitment: 'b', performed: 'none' }], losses };
  const matter = matterOf({ contract, incident });
  if (matter === undefined) throw new Error('the record is wrong');
  expect(assess(matter, regimes.FR, { range: 'outcome', open: 'raised' }).outcome).toBe('insufficient-evidence');
}, 60_000);
