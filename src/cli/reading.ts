import { growPlainYaml } from '../input/plainYaml.js';
import { readText, readUnnamed } from '../input/reading.js';
import type { Document, Grower, ShapeProblems } from '../input/reading.js';
import { hasShape } from '../input/shape.js';
import type { SchemaName } from '../input/shape.js';
import type { Problem } from '../model/problem.js';
import type { Result } from '../values/result.js';
import type { World } from './world.js';

type Reading = (shape: ShapeProblems, yaml: Grower) => Result<Document, Problem>;

/**
 * Reads with what a document that is right needs: the YAML that records are written in, and a mere yes or no of the shape. The code that reads all of YAML, and
 * the code that says all that is wrong with a document, are large, and loaded when they are asked for.
 */
const read = async (reading: Reading, offsetAt: World['offsetAt']): Promise<Result<Document, Problem>> => {
  let [wrong, unread] = [false, false];
  const shape: ShapeProblems = (root, schema) => {
    wrong ||= !hasShape(root.value, schema);
    return [];
  };
  let yaml: Grower = (text, origin) => {
    const root = growPlainYaml(text, origin);
    unread ||= root === null;
    return root;
  };
  let quick = reading(shape, yaml);
  if (unread) quick = reading(shape, (yaml = (await import('../input/yaml.js')).growYaml));
  if (quick.ok && !wrong) return quick;
  const { everyProblem } = await import('../input/rest.js');
  return reading((root, schema) => everyProblem(root, schema, { asOf: null, offsetAt }), yaml);
};

/** Reads a document as one of its kind. */
export const readAs = (text: string, file: string, schema: SchemaName, { offsetAt }: Pick<World, 'offsetAt'>): Promise<Result<Document, Problem>> =>
  read((shape, yaml) => readText(text, file, schema, shape, yaml), offsetAt);

/** Reads a document whose kind its `schema` line or its fields say. */
export const readWhatever = (text: string, file: string, { offsetAt }: Pick<World, 'offsetAt'>): Promise<Result<Document, Problem>> =>
  read((shape, yaml) => readUnnamed(text, file, shape, yaml), offsetAt);
