import type { Problem } from '../model/problem.js';
import type { Setting } from './conversion.js';
import { branch, row } from './grow.js';
import { pathOf } from './item.js';
import type { Item } from './item.js';
import { schemaProblems } from './schema.js';
import type { SchemaName } from './shape.js';
import { validate } from './validate.js';

/** What follows from something that is not there: it may be there once the shape is mended. */
const OF_ABSENCE: readonly string[] = ['no-rate', 'no-time-zone', 'other-contract', 'series-sum'];

/** How often parts are left out before what is left is given up. */
const ROUNDS = 8;

/** The tree without the parts at some paths; a copy, whose entries keep their names and places. */
const without = (item: Item, paths: ReadonlySet<string>): Item => {
  const kept = (children: Iterable<Item>): readonly Item[] => [...children].filter((child) => !paths.has(pathOf(child))).map((child) => without(child, paths));
  if (item.fields !== null) return branch({ ...item }, kept(item.fields.values()), []);
  return item.items === null ? item : row({ ...item }, kept(item.items));
};

const isOutside = (p: Problem): boolean => p.path === '' && p.detail.kind === 'missing-field';

/** What has the right shape in a document that as a whole has not; null when too little is left. */
const sound = (root: Item, schema: SchemaName, wrong: readonly Problem[], round = 0): Item | null => {
  const inside = wrong.filter((p) => !isOutside(p));
  if (inside.length === 0) return root;
  if (round === ROUNDS || inside.some((p) => p.path === '')) return null;
  const left = without(root, new Set(inside.map((p) => p.path)));
  return sound(left, schema, schemaProblems(left, schema), round + 1);
};

const idsIn = (item: Item): readonly string[] => [
  ...(item.name === 'id' && item.text !== null ? [item.text] : []),
  ...[...(item.fields?.values() ?? []), ...(item.items ?? [])].flatMap(idsIn),
];

/** Every problem of a document in which something is wrong: of its shape, and of what the parts mean whose shape is right. */
export const everyProblem = (root: Item, schema: SchemaName, setting: Setting): readonly Problem[] => {
  const wrong = schemaProblems(root, schema);
  const left = wrong.some((p) => p.detail.kind === 'wrong-document') ? null : sound(root, schema, wrong);
  if (left === null) return wrong;
  const ids = new Set(idsIn(root));
  const found = validate([{ file: root.origin.file, schema, root: left }], setting).problems;
  return [...wrong, ...found.filter(({ detail }) => !OF_ABSENCE.includes(detail.kind) && (detail.kind !== 'unknown-id' || !ids.has(detail.found)))];
};
