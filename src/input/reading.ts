import type { Problem } from '../model/problem.js';
import { fail, ok } from '../values/result.js';
import type { Result } from '../values/result.js';
import { growPlain } from './grow.js';
import { at, lineStarts, placeOf } from './item.js';
import type { Item, Origin } from './item.js';
import { growJson } from './json.js';
import { kindOf, noKind } from './kinds.js';
import { problem, sorted } from './problem.js';
import type { SchemaName } from './shape.js';

/** A document whose shape is right: its name and its tree. What it means is not checked yet. */
export interface Document {
  readonly file: string;
  readonly schema: SchemaName;
  readonly root: Item;
}

/** Says what is wrong with the shape of a document; nothing when nothing is. */
export type ShapeProblems = (root: Item, schema: SchemaName) => readonly Problem[];

/** Makes the tree of a text in YAML; null when it is none, and then says why among the problems or has it read by another. */
export type Grower = (text: string, origin: Origin, problems: Problem[]) => Item | null;

/** How many million letters a document may have: a hundred times an honest one. */
export const LARGEST = 8;

/** A file of `--with` that says nothing is an empty overlay; every other document must be a mapping. */
const checked = (root: Item | null, origin: Origin, schema: SchemaName, problems: readonly Problem[], shape: ShapeProblems): Result<Document, Problem> => {
  const tooLarge = problems.filter((p) => p.detail.kind === 'too-large');
  if (tooLarge.length > 0) return fail(sorted(tooLarge)); // what was cut off there makes nonsense of the rest
  if (root === null) return fail(sorted(problems));
  const document = { file: origin.file, schema, root };
  if (schema === 'with' && root.value === null && problems.length === 0) return ok(document);
  if (root.value === null && problems.length === 0) return fail([problem({ ...placeOf(root), line: null, column: null }, { kind: 'empty-document' })]);
  if (root.fields === null) return fail(sorted([...problems, problem(placeOf(root), { kind: 'wrong-type', expected: ['object'], found: root.items === null ? (root.text ?? String(root.value)) : 'list' })]));
  const all = [...problems, ...shape(root, schema)];
  return all.length === 0 ? ok(document) : fail(sorted(all));
};

/** The tree of a text with its place, and what is wrong with the text. */
const grown = (text: string, file: string, growYaml: Grower): { readonly root: Item | null; readonly origin: Origin; readonly problems: Problem[] } => {
  const problems: Problem[] = [];
  if (text.length > LARGEST * 1_000_000) {
    const place = { file, path: '', line: null, column: null };
    return { root: null, origin: { file, lines: null }, problems: [problem(place, { kind: 'too-large', what: 'size', limit: LARGEST })] };
  }
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const origin: Origin = { file, lines: lineStarts(clean) };
  const json = /^\s*[{[]/.test(clean) ? growJson(clean, origin, problems) : null;
  return { root: json ?? growYaml(clean, origin, problems), origin, problems };
};

/** Reads a document in YAML 1.2 or JSON, with the place of everything in it. All problems of its text and shape at once. */
export const readText = (text: string, file: string, schema: SchemaName, shape: ShapeProblems, yaml: Grower): Result<Document, Problem> => {
  const { root, origin, problems } = grown(text, file, yaml);
  return checked(root, origin, schema, problems, shape);
};

/** Reads a document whose kind its `schema` line or its fields say. */
export const readUnnamed = (text: string, file: string, shape: ShapeProblems, yaml: Grower): Result<Document, Problem> => {
  const { root, origin, problems } = grown(text, file, yaml);
  const kind = root === null || root.fields === null ? 'incident' : kindOf(root);
  const readable = !problems.some((p) => p.detail.kind === 'too-large');
  return kind === null && root !== null && readable ? fail(sorted([...problems, problem(placeOf(at(root, 'schema') ?? root), noKind(root))])) : checked(root, origin, kind ?? 'incident', problems, shape);
};

/** Takes a value that was read already. */
export const readValue = (value: unknown, file: string, schema: SchemaName, shape: ShapeProblems): Result<Document, Problem> => {
  const origin: Origin = { file, lines: null };
  const problems: Problem[] = [];
  return checked(growPlain(origin, value, problems), origin, schema, problems, shape);
};
