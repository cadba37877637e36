import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import * as shapes from '../../src/input/generated/shapes.js';
import * as validators from '../../src/input/generated/validators.js';

/*
 * The shapes are the validators without what tells of problems (.config/validators.mjs takes it out of the generated text): both must say yes to the same
 * documents. Every document of the examples and of the cases is bent at every place in every way below.
 */

type Kind = 'contract' | 'incident' | 'overlay';

const SCHEMAS: Readonly<Record<string, Kind>> = { 'liability/contract@1': 'contract', 'liability/incident@1': 'incident' };
const NAMES: Readonly<Record<string, Kind>> = { 'contract.yaml': 'contract', 'incident.yaml': 'incident' };

/** What a document is, by its `schema` line, else by the name of its file. */
const kindOf = (name: string, text: string): Kind => SCHEMAS[/^schema: (\S+)/m.exec(text)?.[1] ?? ''] ?? NAMES[name.replace(/^.*[/\\]/, '')] ?? (name.includes('profiles') ? 'contract' : 'overlay');

const documents = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => { const text = readFileSync(`examples/${name}`, 'utf8'); return { name, kind: kindOf(name, text), value: parse(text, { schema: 'core' }) as unknown }; });

const WRONG: readonly unknown[] = [null, true, -1, 0.5, '', 'unknown', 'nothing of the kind', '2021-02-30', 'P3D', [], ['x', 'x'], {}, { id: 'x' }, { amount: 1, id: 'x' }, { from: 1 }];

const places = (value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] =>
  typeof value !== 'object' || value === null ? [path]
  : [path, ...(Array.isArray(value) ? value.flatMap((v, i) => places(v, [...path, i])) : Object.entries(value).flatMap(([k, v]) => places(v, [...path, k])))];

const bent = (value: unknown, path: readonly (string | number)[], change: (old: unknown, owner: Record<string, unknown>, key: string | number) => unknown): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return change(value, {}, '');
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  const now = rest.length === 0 ? change(copy[key], copy, key) : bent(copy[key], rest, change);
  if (now === undefined) Reflect.deleteProperty(copy, key);
  else copy[key] = now;
  return copy;
};

const said = (kind: Kind, value: unknown): readonly [boolean, boolean] => [shapes[kind](value), validators[kind](value) === true];

test('there are documents of every kind', () => {
  expect(new Set(documents.map(({ kind }) => kind))).toEqual(new Set(['contract', 'incident', 'overlay']));
});

test.each(documents)('$name as it is, and bent', ({ kind, value }) => {
  expect(said(kind, value)).toEqual([true, true]);
  const different: unknown[] = [];
  const counts = { yes: 0, no: 0 };
  const hold = (bend: unknown): void => {
    const [quick, full] = said(kind, bend);
    if (quick !== full) different.push(bend);
    counts[full ? 'yes' : 'no'] += 1;
  };
  for (const path of places(value)) {
    for (const other of WRONG) hold(bent(value, path, () => other));
    hold(bent(value, path, () => undefined));
    hold(bent(value, path, (old) => (typeof old === 'object' && old !== null && !Array.isArray(old) ? { ...old, nobodyKnows: 1 } : [old])));
  }
  expect(different).toEqual([]);
  expect(counts.yes).toBeGreaterThan(0);
  expect(counts.no).toBeGreaterThan(10);
});
