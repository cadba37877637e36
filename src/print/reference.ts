import { cell, printedFrom, textOf } from './sources.js';
import type { Sources } from './sources.js';

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const partsOf = (value: unknown): readonly (readonly [string, Schema])[] => (isSchema(value) ? Object.entries(value).filter((entry): entry is [string, Schema] => isSchema(entry[1])) : []);
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

const link = (ref: string): string => `[${ref.replace('#/$defs/', '')}](#${ref.replace('#/$defs/', '').toLowerCase()})`;

/** The refs a property leads to, itself or through what its list holds. */
const refsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.flatMap(refsIn)
  : isSchema(value) ? [...('$ref' in value ? [textIn(value['$ref'])] : []), ...['allOf', 'anyOf', 'items', 'additionalProperties'].flatMap((key) => refsIn(value[key]))]
  : [];

const shape = (property: Schema): string => {
  const refs = [...new Set(refsIn(property))].map(link);
  const list = isSchema(property['items']) ? 'list of ' : '';
  if ('enum' in property) return listOf(property['enum']).map((v) => `\`${String(v)}\``).join(', ');
  if ('const' in property) return `\`${String(property['const'])}\``;
  if (refs.length > 0) return `${list}${refs.join(' or ')}`;
  const types = Array.isArray(property['type']) ? property['type'].map(String) : [textIn(property['type'])];
  return `${list}${types.filter((t) => t !== '' && !(list !== '' && t === 'array')).join(' or ')}`;
};

const example = (property: Schema): string => {
  const [first] = listOf(property['examples']);
  return first === undefined ? '' : `\`${JSON.stringify(first)}\``;
};

const table = (schema: Schema): readonly string[] => {
  const rows = partsOf(schema['properties']);
  const required = new Set(listOf(schema['required']));
  return rows.length === 0 ? [] : [
    '| field | what | says | example |', '|---|---|---|---|',
    ...rows.map(([name, p]) => `| \`${name}\`${required.has(name) ? ' (required)' : ''} | ${cell(shape(p))} | ${cell(textIn(p['description']))} | ${cell(example(p))} |`),
    '',
  ];
};

const part = (name: string, schema: Schema): readonly string[] => [
  `## ${name}`, '', textIn(schema['description']), '', ...(partsOf(schema['properties']).length === 0 ? [`${cell(shape(schema))}${example(schema) === '' ? '' : `; for example ${example(schema)}`}`, ''] : table(schema)),
];

/** Every field of a document, from its schema. */
export const referencePage = (name: string, sources: Sources): string => {
  const path = `schemas/${name}.schema.json`;
  const schema: unknown = JSON.parse(textOf(path, sources));
  if (!isSchema(schema)) throw new Error(`${path} is no schema`);
  return [printedFrom(path), '', `# ${textIn(schema['title'])}`, '', textIn(schema['description']), '', ...table(schema), ...partsOf(schema['$defs']).flatMap(([n, s]) => part(n, s))].join('\n');
};
