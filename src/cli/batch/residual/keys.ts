import { natives } from './natives.js';
import { isSymbol, kindOf, pinned, settled } from './symbols.js';
import { sameText } from './texts.js';

/**
 * Maps and sets go by which of their keys a value is. A text that is a symbol stands as a key itself; whether it is another one of them is asked for each.
 * Everything else is gone by exactly.
 */

type Keyed = Map<unknown, unknown> | Set<unknown>;

const isText = (value: unknown): boolean => typeof value === 'string' || kindOf(value) === 'string';

/** Maps and sets of which some key is a symbol. */
const withSymbols = new WeakSet<Keyed>();

/** The key that a value is; the value, where it is none of them yet. */
const keyFor = (of: Keyed, value: unknown): unknown => {
  const v = settled(value);
  if (!isSymbol(v)) {
    if (!withSymbols.has(of) || typeof v !== 'string' || of.has(v)) return v;
    for (const key of of.keys()) if (isSymbol(key) && sameText(key, v)) return key;
    return v;
  }
  if (kindOf(v) !== 'string') return pinned(v);
  if (of.has(v)) return v;
  for (const key of of.keys()) if (isText(key) && sameText(key, v)) return key;
  return v;
};

const taking = (of: Keyed, value: unknown): unknown => {
  const key = keyFor(of, value);
  if (isSymbol(key)) withSymbols.add(of);
  return key;
};

/** What is asked of a map or set by a key, and what puts one there. */
const [ASKING, PUTTING] = [new Set([...natives(Map.prototype, 'get has delete'), ...natives(Set.prototype, 'has delete')]), new Set([...natives(Map.prototype, 'set'), ...natives(Set.prototype, 'add')])];

/** Whether a function of the language is one of those, on a map or set. */
export const isByKey = (f: unknown, self: unknown): self is Keyed => (ASKING.has(f) || PUTTING.has(f)) && (self instanceof Map || self instanceof Set);

/** What it is called with in place of its own arguments. */
export const byKey = (f: unknown, self: Keyed, [value, ...rest]: readonly unknown[]): readonly unknown[] => [PUTTING.has(f) ? taking(self, value) : keyFor(self, value), ...rest];

/** A map of entries. */
export const mapOf = (entries: Iterable<unknown>): Map<unknown, unknown> => {
  const made = new Map<unknown, unknown>();
  for (const entry of entries) made.set(taking(made, (entry as readonly unknown[])[0]), (entry as readonly unknown[])[1]);
  return made;
};

/** A set of members. */
export const setOf = (members: Iterable<unknown>): Set<unknown> => {
  const made = new Set<unknown>();
  for (const member of members) made.add(taking(made, member));
  return made;
};

/** How many entries of a list that holds symbols are compared one by one; a longer one is gone by exactly. */
const MANY = 12;

/** The place in a list at which a text stands, from either side; undefined where it is not looked for so. */
export const placeOf = (list: readonly unknown[], value: unknown, last: boolean): number | undefined => {
  const v = settled(value);
  if (!isText(v) || list.length > MANY) return undefined;
  const places = list.map((_, i) => (last ? list.length - 1 - i : i));
  return places.find((i) => { const entry = settled(list[i]); return isText(entry) && (entry === v || (isSymbol(entry) || isSymbol(v) ? sameText(entry, v) : false)); }) ?? -1;
};
