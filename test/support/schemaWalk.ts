import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A schema as the repository holds it; only what these walks need. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly then?: Schema;
  readonly else?: Schema;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema | boolean>>;
}

/** A schema of the repository by its name. */
export const schemaNamed = (name: string): Schema => JSON.parse(readFileSync(join('schemas', `${name}.schema.json`), 'utf8')) as Schema;

const target = (root: Schema, ref: string): Schema => root.$defs?.[ref.split('/').pop() as string] as Schema;

const parts = (schema: Schema): readonly Schema[] => [...(schema.allOf ?? []), ...(schema.anyOf ?? []), schema.then, schema.else, schema.items].flatMap((s) => s ?? []);

/** Every path of fields that a schema allows, without the places in lists; a shape inside itself is walked once. */
export const pathsOf = (root: Schema): ReadonlySet<string> => {
  const paths = new Set<string>();
  const walk = (schema: Schema, path: string, inside: readonly string[]): void => {
    if (schema.$ref !== undefined && !inside.includes(schema.$ref)) walk(target(root, schema.$ref), path, [...inside, schema.$ref]);
    for (const part of parts(schema)) walk(part, path, inside);
    for (const [name, child] of Object.entries(schema.properties ?? {})) {
      if (typeof child !== 'object') continue;
      const own = path === '' ? name : `${path}.${name}`;
      paths.add(own);
      walk(child, own, inside);
    }
  };
  walk(root, '', []);
  return paths;
};

/** Fields that name something; in a document of dice they all name the same, so that its references lead somewhere. */
const NAMING = new Set(['id', 'clause', 'commitment', 'notice', 'loss', 'content', 'outage', 'service', 'services', 'clauses']);

/** A document that a schema allows, by and large: which fields it has (`share` of them) and which of several forms they take is a matter of the dice. */
export const documentOf = (root: Schema, dice: () => number, share: number): unknown => {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(dice() * list.length)] as T;
  const fieldsOf = (schema: Schema): readonly [string, Schema][] => [
    ...(schema.$ref === undefined ? [] : fieldsOf(target(root, schema.$ref))),
    ...(schema.allOf ?? []).flatMap(fieldsOf),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, child]): [string, Schema][] => (typeof child === 'object' ? [[name, child]] : [])),
  ];
  const make = (schema: Schema, name: string, left: number): unknown => {
    if (schema.const !== undefined) return schema.const;
    if (schema.enum !== undefined) return pick(schema.enum);
    if (schema.anyOf !== undefined && schema.properties === undefined) return make(pick(schema.anyOf), name, left);
    const kinds = [schema.type ?? []].flat();
    if (left > 0 && schema.items !== undefined && (!kinds.includes('object') || dice() < 0.5)) return [make(schema.items, name, left)];
    if (left > 0 && schema.items !== undefined) return make(schema.items, name, left);
    const fields = left === 0 ? [] : fieldsOf(schema).filter(([field]) => dice() < (NAMING.has(field) ? 0.85 : share));
    if (fields.length > 0) return Object.fromEntries(fields.map(([field, child]) => [field, make(child, field, left - 1)]));
    if (NAMING.has(name) && (kinds.length === 0 || kinds.includes('string'))) return 'one';
    const inner = schema.$ref === undefined ? schema.allOf?.[0] : target(root, schema.$ref);
    if (inner !== undefined && (schema.examples === undefined || dice() < 0.5)) return make(inner, name, left);
    return schema.examples === undefined ? (kinds.includes('boolean') ? true : kinds.includes('number') ? 1 : 'one') : pick(schema.examples);
  };
  return make(root, '', 8);
};

/** Dice that fall the same way each time. */
export const diceOf = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
};
