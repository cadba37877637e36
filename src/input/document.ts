import type { Problem } from '../model/problem.js';
import { fail, ok } from '../values/result.js';
import type { Result } from '../values/result.js';
import { growPlain } from './grow.js';
import { lineStarts, placeOf } from './item.js';
import type { Item, Origin } from './item.js';
import { growJson } from './json.js';
import { problem, sorted } from './problem.js';
import { schemaProblems } from './schema.js';
import type { SchemaName } from './schema.js';
import { growYaml } from './yaml.js';

/** A document whose shape is right: its name and its tree. What it means is not checked yet. */
export interface Document {
  readonly file: string;
  readonly schema: SchemaName;
  readonly root: Item;
}

/** A file of `--with` that says nothing is an empty overlay; every other document must be a mapping. */
const checked = (root: Item | null, origin: Origin, schema: SchemaName, problems: readonly Problem[]): Result<Document, Problem> => {
  if (root === null) return fail(sorted(problems));
  const document = { file: origin.file, schema, root };
  if (schema === 'with' && root.value === null && problems.length === 0) return ok(document);
  if (root.fields === null) return fail(sorted([...problems, problem(placeOf(root), { kind: 'wrong-type', expected: ['object'], found: root.items === null ? (root.text ?? String(root.value)) : 'list' })]));
  const all = [...problems, ...schemaProblems(root, schema)];
  return all.length === 0 ? ok(document) : fail(sorted(all));
};

/** Reads a document in YAML 1.2 or JSON, with the place of everything in it. All problems of its text and shape at once. */
export const readDocument = (text: string, file: string, schema: SchemaName): Result<Document, Problem> => {
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const origin: Origin = { file, lines: lineStarts(clean) };
  const problems: Problem[] = [];
  const json = /^\s*[{[]/.test(clean) ? growJson(clean, origin, problems) : null;
  return checked(json ?? growYaml(clean, origin, problems), origin, schema, problems);
};

/** Takes a record that `JSON.parse` read already, as in a batch: without positions, and with the digits that are left. */
export const fromPlain = (value: unknown, file: string, schema: SchemaName): Result<Document, Problem> => {
  const origin: Origin = { file, lines: null };
  const problems: Problem[] = [];
  return checked(growPlain(origin, value, problems), origin, schema, problems);
};
