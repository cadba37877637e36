import type { IdKind, Problem, ProblemDetail } from '../model/problem.js';
import { fail, ok } from '../values/result.js';
import type { Result } from '../values/result.js';
import type { Document } from './reading.js';
import { fieldsBelow } from './fields.js';
import { branch, row, sprout } from './grow.js';
import { at, placeOf, word } from './item.js';
import type { Item, Origin } from './item.js';
import { nearest } from './nearest.js';
import { problem, sorted } from './problem.js';
import { schemaProblems } from './schema.js';
import { growYaml } from './yaml.js';

/** One fact put in the place of another, or beside none: the path as typed, the new value as it would stand in a document; nothing takes the statement out. */
export interface Change {
  readonly path: string;
  readonly text: string;
}

/** The two documents of a dispute. */
export interface Pair {
  readonly contract: Document;
  readonly incident: Document;
}

/** What a path goes through: the name of a field, or what stands in brackets. */
interface Step {
  readonly name: string;
  readonly bracket: boolean;
}

const ID_KINDS: Readonly<Record<string, IdKind>> = {
  services: 'service', commitments: 'commitment', clauses: 'clause', parties: 'party', notices: 'notice', content: 'content', losses: 'loss', outages: 'outage',
};

/** Where a value that was typed is said to stand. */
export const TYPED = '--set';

const stepsOf = (path: string): readonly Step[] | undefined =>
  /^[^.[\]]+(\.[^.[\]]+|\[[^[\]]+\])*$/.test(path)
    ? [...path.matchAll(/([^.[\]]+)|\[([^[\]]+)\]/g)].map(([, field, bracket]) => (field === undefined ? { name: bracket ?? '', bracket: true } : { name: field, bracket: false }))
    : undefined;

/** The entry of a list that a step names, by its id or by its place from 0; the place after the last is a new entry. */
const indexIn = (list: readonly Item[], step: Step): number => {
  const byId = list.findIndex((item) => word(at(item, 'id')) === step.name);
  return byId >= 0 ? byId : /^[0-9]{1,6}$/.test(step.name) ? Number(step.name) : -1;
};

const reached = (root: Item, steps: readonly Step[]): boolean => {
  let here: Item | undefined = root;
  for (const step of steps) here = here?.items === null || here?.items === undefined ? at(here, step.name) : here.items[indexIn(here.items, step)];
  return here !== undefined;
};

/** The same tree below another parent. */
const plant = (item: Item, parent: Item | null, name: string | number): Item => {
  const copy: Item = { ...item, parent, name };
  if (item.fields !== null) return branch(copy, [...item.fields.values()].map((f) => plant(f, copy, f.name)), []);
  return item.items === null ? copy : row(copy, item.items.map((f, i) => plant(f, copy, i)));
};

const isEmpty = (item: Item | undefined): boolean => item === undefined || (item.fields === null && item.items === null && (item.value === null || item.text === 'unknown'));

/** A tree with one value put in, or taken out where `value` is null. Everything on the way that is absent is made. */
const put = (old: Item | undefined, parent: Item | null, name: string | number, steps: readonly Step[], value: Item | null, origin: Origin, problems: Problem[]): Item | null => {
  const [step, ...rest] = steps;
  if (step === undefined) return value === null ? null : plant(value, parent, name);
  const whole = old === undefined || isEmpty(old) ? sprout(old?.origin ?? origin, parent, name, old?.at ?? null, old?.keyAt ?? null) : { ...old, parent, name };
  const tell = (detail: ProblemDetail): Item => {
    problems.push(problem({ ...placeOf(whole), file: origin.file, line: null, column: null }, detail));
    return whole;
  };
  if (old?.items !== null && old?.items !== undefined ? true : isEmpty(old) && step.bracket) {
    const list = old?.items ?? [];
    const index = indexIn(list, step);
    const of = typeof name === 'string' ? ID_KINDS[name] : undefined;
    if (index < 0 && of !== undefined) return tell({ kind: 'unknown-id', of, found: step.name, suggestion: nearest(step.name, list.flatMap((i) => word(at(i, 'id')) ?? [])) });
    if (index < 0 || index > list.length) return tell({ kind: 'out-of-bounds', found: step.name, least: '0', most: `${list.length}` });
    const changed = put(list[index], whole, index, rest, value, origin, problems);
    return row(whole, [...list.slice(0, index).map((i, n) => plant(i, whole, n)), ...(changed === null ? [] : [changed]), ...list.slice(index + 1).map((i, n) => plant(i, whole, index + n + (changed === null ? 0 : 1)))]);
  }
  if (old !== undefined && !isEmpty(old) && old.fields === null) return tell({ kind: 'wrong-type', expected: ['object'], found: old.text ?? String(old.value) });
  const fields = [...(old?.fields ?? new Map<string, Item>())];
  const changed = put(at(old, step.name), whole, step.name, rest, value, origin, problems);
  const kept = fields.flatMap(([key, f]) => (key !== step.name ? [plant(f, whole, key)] : changed === null ? [] : [changed]));
  return branch(whole, at(old, step.name) === undefined && changed !== null ? [...kept, changed] : kept, []);
};

/** The document a path speaks of: the one it names, the one in which it leads somewhere (the record first), else the one that has such a field. */
const targetOf = ({ contract, incident }: Pair, steps: readonly Step[]): { readonly which: keyof Pair; readonly steps: readonly Step[] } | undefined => {
  const [first, ...rest] = steps;
  if (first === undefined) return undefined;
  if (rest.length > 0 && (first.name === 'incident' || first.name === 'contract')) return { which: first.name, steps: rest };
  const knows = (which: keyof Pair): boolean => fieldsBelow(`/${which}`).includes(first.name);
  const which = (['incident', 'contract'] as const).find((w) => reached({ contract, incident }[w].root, steps)) ?? (['incident', 'contract'] as const).find(knows);
  return which === undefined ? undefined : { which, steps };
};

const applied = (pair: Pair, change: Change): Result<Pair, Problem> => {
  const origin: Origin = { file: TYPED, lines: null };
  const nowhere = { file: TYPED, path: change.path, line: null, column: null };
  const steps = stepsOf(change.path);
  if (steps === undefined) return fail([problem(nowhere, { kind: 'wrong-form', form: 'text', found: change.path })]);
  const target = targetOf(pair, steps);
  if (target === undefined) {
    const field = steps[0]?.name ?? '';
    return fail([problem(nowhere, { kind: 'unknown-field', field, suggestion: nearest(field, [...fieldsBelow('/incident'), ...fieldsBelow('/contract')]) })]);
  }
  const problems: Problem[] = [];
  const value = change.text.trim() === '' ? null : growYaml(change.text, origin, problems);
  const document = pair[target.which];
  const root = problems.length > 0 ? null : put(document.root, null, '', target.steps, value, origin, problems);
  if (root === null || problems.length > 0) return fail(sorted(problems.map((p) => (p.path === '' ? { ...p, path: change.path } : p))));
  return ok({ ...pair, [target.which]: { ...document, root } });
};

/** The documents with facts changed by path, checked again as if they had been written so: shape here, meaning when they become a matter. */
export const changed = (pair: Pair, changes: readonly Change[]): Result<Pair, Problem> => {
  let now = pair;
  const problems: Problem[] = [];
  for (const change of changes) {
    const next = applied(now, change);
    if (next.ok) now = next.value;
    else problems.push(...next.errors);
  }
  if (changes.length === 0) return ok(pair);
  const all = [...problems, ...schemaProblems(now.contract.root, 'contract'), ...schemaProblems(now.incident.root, 'incident')];
  return all.length > 0 ? fail(sorted(all)) : ok(now);
};
