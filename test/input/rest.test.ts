import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { growPlain } from '../../src/input/grow.js';
import { everyProblem } from '../../src/input/rest.js';
import { schemaProblems } from '../../src/input/schema.js';

/* Whatever somebody writes, the parts that are left can be looked at: nothing throws, and no problem of the shape is lost. */

const documents = readdirSync('examples', { recursive: true, encoding: 'utf8' }).filter((f) => /\/(contract|incident)\.yaml$/.test(f))
  .map((f) => [f.endsWith('contract.yaml') ? 'contract' as const : 'incident' as const, parse(readFileSync(join('examples', f), 'utf8'), { schema: 'core' }) as unknown] as const);

const WRONG: readonly unknown[] = [null, true, -1, 0.5, '', 'unknown', 'nothing of the kind', '2021-02-30', 'P3D', [], ['x', 'x'], {}, { id: 'x' }, { amount: 1, id: 'x' }, { from: 1 }, [[{}]]];

const bent = (value: unknown, steps: readonly number[], by: unknown): unknown => {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) return by;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return by;
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...(value as unknown[])] as unknown as Record<string, unknown>) : { ...(value as Record<string, unknown>) };
  copy[key] = bent(copy[key], rest, by);
  return copy;
};

test('every example, bent at several places', () => {
  const bend = fc.tuple(fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }), fc.constantFrom(...WRONG));
  fc.assert(fc.property(fc.constantFrom(...documents), fc.array(bend, { minLength: 1, maxLength: 4 }), ([schema, value], bends) => {
    const root = growPlain({ file: 'x', lines: null }, bends.reduce((v, [steps, by]) => bent(v, steps, by), value), []);
    const wrong = schemaProblems(root, schema);
    const every = everyProblem(root, schema, { asOf: null, offsetAt: () => 0 });
    expect(every.slice(0, wrong.length)).toEqual(wrong);
  }), { numRuns: 600 });
});
