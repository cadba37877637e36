import type { Problem } from '../../model/problem.js';
import type { Regime } from '../../model/regime.js';
import type { Reported } from '../../model/reported.js';
import { fail, ok } from '../../values/result.js';
import type { Result } from '../../values/result.js';
import { at, each, lineStarts, placeOf, word } from '../item.js';
import type { Item, Origin } from '../item.js';
import { growJson } from '../json.js';
import { problem } from '../problem.js';
import { growYaml } from '../yaml.js';
import { Misread, need, wordOf } from './reading.js';
import { verdictOf } from './verdict.js';

const ONE = 'liability/verdict@1';
const SEVERAL = 'liability/verdicts@1';

/** Runs a reading; what is not as it should be comes out as a problem with its place. */
const reading = <T>(read: () => T): Result<T, Problem> => {
  try {
    return ok(read());
  } catch (error) {
    if (error instanceof Misread) return fail([problem(placeOf(error.item), error.detail)]);
    throw error;
  }
};

const verdictsIn = (root: Item): readonly Item[] => {
  const schema = word(at(root, 'schema'));
  if (schema === SEVERAL) return each(need(root, 'verdicts'));
  if (schema !== ONE) throw new Misread(at(root, 'schema') ?? root, schema === undefined ? { kind: 'missing-field', field: 'schema' } : { kind: 'wrong-document', expected: ONE, found: schema });
  return [root];
};

/** Reads a saved verdict, or several in one document, as JSON or YAML. The law each was decided under is fetched by its name. */
export const readSaved = async (source: string, file: string, lawNamed: (id: Regime['id']) => Promise<Regime>): Promise<Result<readonly Reported[], Problem>> => {
  const clean = source.startsWith('\uFEFF') ? source.slice(1) : source;
  if (clean.trim() === '') return fail([problem({ file, path: '', line: null, column: null }, { kind: 'empty-document' })]);
  const origin: Origin = { file, lines: lineStarts(clean) };
  const problems: Problem[] = [];
  const root = growJson(clean, origin, problems) ?? growYaml(clean, origin, problems);
  if (root === null || problems.length > 0) return fail(problems);
  if (root.fields === null) return fail([problem(placeOf(root), { kind: 'wrong-type', expected: ['object'], found: root.text ?? 'list' })]);
  const items = reading(() => verdictsIn(root).map((item) => ({ item, law: wordOf(need(item, 'law'), 'regime', ['FR', 'CN', 'none'] as const) })));
  if (!items.ok) return items;
  const verdicts: Reported[] = [];
  for (const { item, law } of items.value) {
    const regime = await lawNamed(law);
    const read = reading(() => verdictOf(item, regime, item === root ? null : root));
    if (!read.ok) return read;
    verdicts.push(read.value);
  }
  return ok(verdicts);
};
