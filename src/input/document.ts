import type { Problem } from '../model/problem.js';
import type { Result } from '../values/result.js';
import { readText, readUnnamed, readValue } from './reading.js';
import type { Document } from './reading.js';
import { schemaProblems } from './schema.js';
import type { SchemaName } from './shape.js';
import { growYaml } from './yaml.js';

export { LARGEST } from './reading.js';
export type { Document } from './reading.js';

/** Reads a document in YAML 1.2 or JSON, with the place of everything in it. All problems of its text and shape at once. */
export const readDocument = (text: string, file: string, schema: SchemaName): Result<Document, Problem> => readText(text, file, schema, schemaProblems, growYaml);

/** Reads a document whose kind its `schema` line or its fields say. */
export const readAny = (text: string, file: string): Result<Document, Problem> => readUnnamed(text, file, schemaProblems, growYaml);

/** Takes a record that `JSON.parse` read already, as in a batch: without positions, and with the digits that are left. */
export const fromPlain = (value: unknown, file: string, schema: SchemaName): Result<Document, Problem> => readValue(value, file, schema, schemaProblems);
