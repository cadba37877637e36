import type { ProblemDetail } from '../model/problem.js';
import { fieldsBelow } from './fields.js';
import { at, word } from './item.js';
import type { Item } from './item.js';
import { nearest } from './nearest.js';
import { TITLES } from './shape.js';
import type { SchemaName } from './shape.js';

const NAMES: readonly SchemaName[] = ['contract', 'incident', 'with'];

/** Fields that only one kind of document has, and how many of them stand in a mapping. */
const fitting = (root: Item, name: SchemaName): number => {
  const others = new Set(NAMES.filter((other) => other !== name).flatMap((other) => fieldsBelow(`/${other}`)));
  const own = fieldsBelow(`/${name}`).filter((field) => name === 'with' || !others.has(field));
  return [...(root.fields?.keys() ?? [])].filter((field) => own.includes(field)).length;
};

/** Which kind of document a mapping is: by its `schema` line, a slip in it allowed, else by the fields that only one kind has; null when nothing says. */
export const kindOf = (root: Item): SchemaName | null => {
  const line = word(at(root, 'schema'));
  if (line !== undefined) {
    const meant = nearest(/^liability\/([^@]*)/.exec(line)?.[1] ?? line, ['contract', 'incident']);
    return NAMES.find((name) => name === meant) ?? null;
  }
  const scores = NAMES.map((name) => ({ name, score: fitting(root, name) }));
  const best = Math.max(...scores.map((s) => s.score));
  return best === 0 ? null : (scores.find((s) => s.score === best)?.name ?? null);
};

/** What is wrong with a mapping that is no document of ours. */
export const noKind = (root: Item): ProblemDetail =>
  ({ kind: 'wrong-document', expected: `${TITLES.contract}, ${TITLES.incident}`, found: word(at(root, 'schema')) ?? [...(root.fields?.keys() ?? [])].slice(0, 4).join(', ') });
