import type { Problem, ProblemDetail } from '../model/problem.js';
import { MOST_DIGITS, plainDecimal, significantDigits } from './decimal.js';
import { keyPlaceOf, placeOf } from './item.js';
import type { Item, Origin } from './item.js';
import { problem } from './problem.js';

/** How deep an honest document goes, several times over. */
export const DEEPEST = 100;

/** A new value below a parent; what it holds is put in after it, so that its children can name it. */
export const sprout = (origin: Origin, parent: Item | null, name: string | number, at: number | null, keyAt: number | null): Item => ({
  origin, parent, name, at, keyAt, text: null, value: null, fields: null, items: null,
});

/** A leaf: a number keeps the digits of its source. */
export const leaf = (item: Item, value: unknown, source: string, problems: Problem[]): Item => {
  if (typeof value !== 'number') return { ...item, value, text: typeof value === 'string' ? value : null };
  const text = plainDecimal(source);
  const tell = (detail: ProblemDetail): unknown => problems.push(problem(placeOf(item), detail));
  if (text === null) tell({ kind: 'wrong-form', form: 'Decimal', found: source });
  else if (significantDigits(text) > MOST_DIGITS) tell({ kind: 'too-many-digits', found: source, limit: MOST_DIGITS });
  return { ...item, value, text };
};

/** Gives a mapping its fields; the second of two alike is a problem. */
export const branch = (item: Item, fields: readonly Item[], problems: Problem[]): Item => {
  const byName = new Map<string, Item>();
  const value: Record<string, unknown> = {};
  for (const field of fields) {
    const name = `${field.name}`;
    if (byName.has(name)) problems.push(problem(keyPlaceOf(field), { kind: 'duplicate-key', key: name }));
    byName.set(name, field);
    if (name === '__proto__') Object.defineProperty(value, name, { value: field.value, enumerable: true, configurable: true, writable: true });
    else value[name] = field.value;
  }
  item.fields = byName;
  item.value = value;
  return item;
};

/** Gives a list its entries. */
export const row = (item: Item, items: readonly Item[]): Item => {
  item.items = items;
  item.value = items.map((i) => i.value);
  return item;
};

/** The tree of a value that somebody parsed already: no positions, and the digits that the parser left. */
export const growPlain = (origin: Origin, value: unknown, problems: Problem[], parent: Item | null = null, name: string | number = '', depth = 0): Item => {
  const item = sprout(origin, parent, name, null, null);
  if (typeof value !== 'object' || value === null) return leaf(item, value, `${String(value)}`, problems);
  if (depth >= DEEPEST) {
    problems.push(problem(placeOf(item), { kind: 'too-large', what: 'depth', limit: DEEPEST }));
    return item;
  }
  return Array.isArray(value)
    ? row(item, value.map((v: unknown, i) => growPlain(origin, v, problems, item, i, depth + 1)))
    : branch(item, Object.entries(value).map(([key, v]) => growPlain(origin, v, problems, item, key, depth + 1)), problems);
};
