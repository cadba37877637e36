import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fieldsBelow } from '../../src/input/fields.js';
import { pathsOf, schemaNamed } from '../support/schemaWalk.js';

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly then?: Schema;
  readonly else?: Schema;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly properties?: Readonly<Record<string, Schema | boolean>>;
}

const schemas = ['contract', 'incident', 'with'].map((name) => ({ name, root: JSON.parse(readFileSync(join('schemas', `${name}.schema.json`), 'utf8')) as Schema }));

/** The fields that the schemas allow below each field. */
const allowed = (): Map<string, Set<string>> => {
  const below = new Map<string, Set<string>>();
  for (const { name, root } of schemas) {
    const seen = new Set<string>();
    const visit = (schema: Schema | boolean | undefined, field: string, trail: string): void => {
      if (typeof schema !== 'object' || seen.has(`${field}|${trail}`)) return;
      seen.add(`${field}|${trail}`);
      if (schema.$ref !== undefined) visit(root.$defs?.[schema.$ref.split('/').pop() as string], field, schema.$ref);
      [...(schema.allOf ?? []), ...(schema.anyOf ?? []), schema.then, schema.else, schema.items, schema.additionalProperties].forEach((s, i) => visit(s, field, `${trail}/${i}`));
      for (const [child, s] of Object.entries(schema.properties ?? {})) {
        if (typeof s !== 'object') continue;
        below.set(field, (below.get(field) ?? new Set()).add(child));
        visit(s, child, `${trail}/${child}`);
      }
    };
    visit(root, `/${name}`, '#');
  }
  return below;
};

test('the table of fields says what the schemas say', () => {
  const common = new Set(fieldsBelow('no such field'));
  const wrong = [...allowed()].filter(([field, names]) => {
    const listed = fieldsBelow(field);
    return [...names].every((n) => common.has(n)) ? false : [...names].sort().join(' ') !== [...listed].sort().join(' ');
  });
  expect(wrong.map(([field, names]) => `${field}: '${[...names].sort().join(' ')}'`)).toEqual([]);
});

test('every field that the reader asks for stands in a schema', () => {
  // a saved verdict, or several of them, is read back too
  const verdict = [...pathsOf(schemaNamed('verdict'))].flatMap((path) => path.split('.'));
  const known = new Set(['verdicts', ...verdict, ...[...allowed().values()].flatMap((names) => [...names])]);
  const asked = readdirSync('src/input').filter((f) => f.endsWith('.ts')).flatMap((file) =>
    [...readFileSync(join('src/input', file), 'utf8').matchAll(/\b(?:at|either)\((?:[^'\n]*?), '([A-Za-z]+)'(?:, '([A-Za-z]+)')?\)/g)].flatMap((m) => [m[1], m[2]].flatMap((f) => (f === undefined ? [] : [f]))));
  expect(asked.length).toBeGreaterThan(60);
  expect([...new Set(asked)].filter((field) => !known.has(field))).toEqual([]);
});
