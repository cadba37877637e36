import { readText, readUnnamed } from '../input/reading.js';
import type { Document, ShapeProblems } from '../input/reading.js';
import { hasShape } from '../input/shape.js';
import type { SchemaName } from '../input/shape.js';
import type { Problem } from '../model/problem.js';
import type { Result } from '../values/result.js';

/** Reads with a mere yes or no of the shape; the code that says what is wrong with one is large, and loaded when something is. */
const read = async (reading: (shape: ShapeProblems) => Result<Document, Problem>): Promise<Result<Document, Problem>> => {
  let wrong = false;
  const quick = reading((root, schema) => {
    wrong ||= !hasShape(root.value, schema);
    return [];
  });
  return wrong ? reading((await import('../input/schema.js')).schemaProblems) : quick;
};

/** Reads a document as one of its kind. */
export const readAs = (text: string, file: string, schema: SchemaName): Promise<Result<Document, Problem>> => read((shape) => readText(text, file, schema, shape));

/** Reads a document whose kind its `schema` line or its fields say. */
export const readWhatever = (text: string, file: string): Promise<Result<Document, Problem>> => read((shape) => readUnnamed(text, file, shape));
