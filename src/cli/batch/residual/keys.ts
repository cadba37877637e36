import { natives } from './natives.js';
import { isSymbol, kindOf, learnt, pinned, settled, worked } from './symbols.js';
import { inline } from './tape.js';
import { sameText } from './texts.js';

/**
 * Maps and sets go by which of their keys a value is. A text or number that is a symbol stands as a key itself; whether it is another one of them is asked
 * for each.
 */

type Keyed = Map<unknown, unknown> | Set<unknown>;

/** What a value is as a key: of different kinds no two are the same. */
const kindAsKey = (value: unknown): string => kindOf(value) ?? typeof value;

const KINDS = new Set(['string', 'number', 'bigint']);

/** As maps tell keys apart: no number is the same as itself. */
const equal = inline((a, b) => Object.is(a, b) || a === b, ([a, b]) => `(${a} === ${b} || Object.is(${a}, ${b}))`);

/** Whether two keys of one kind, of which one is a symbol, are the same. */
const sameKey = (a: unknown, b: unknown): boolean => {
  if (kindAsKey(a) === 'string') return sameText(a, b);
  const alike = worked('same key', equal, [a, b], true) as boolean;
  if (alike) for (const [x, other] of [[a, b], [b, a]]) if (isSymbol(x) && !isSymbol(other)) learnt(x);
  return alike;
};

/** Maps and sets of which some key is a symbol. */
const withSymbols = new WeakSet<Keyed>();

/** The key that a value is; the value, where it is none of them yet. */
const keyFor = (of: Keyed, value: unknown): unknown => {
  const v = settled(value);
  if (of.has(v)) return v;
  const symbol = isSymbol(v);
  if (!symbol && !withSymbols.has(of)) return v;
  const kind = kindAsKey(v);
  if (!KINDS.has(kind)) return symbol ? pinned(v) : v;
  for (const key of of.keys()) if ((symbol || isSymbol(key)) && kindAsKey(key) === kind && sameKey(key, v)) return key;
  return v;
};

const taking = (of: Keyed, value: unknown): unknown => {
  const key = keyFor(of, value);
  if (isSymbol(key)) withSymbols.add(of);
  return key;
};

/** What is asked of a map or set by a key, and what puts one there. */
const [ASKING, PUTTING] = [new Set([...natives(Map.prototype, 'get has delete'), ...natives(Set.prototype, 'has delete')]), new Set([...natives(Map.prototype, 'set'), ...natives(Set.prototype, 'add')])];

/** The functions of the language that go by keys. */
export const BY_KEY: ReadonlySet<unknown> = new Set([...ASKING, ...PUTTING]);

/** Whether a function of the language is one of those, on a map or set. */
export const isByKey = (f: unknown, self: unknown): self is Keyed => BY_KEY.has(f) && (self instanceof Map || self instanceof Set);

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

/** The place in a list at which a text or number stands, from either side; undefined where it is not looked for so. */
export const placeOf = (list: readonly unknown[], value: unknown, last: boolean): number | undefined => {
  const v = settled(value);
  const kind = kindAsKey(v);
  const places = list.map((_, i) => (last ? list.length - 1 - i : i));
  if (v === null || v === undefined || typeof v === 'boolean') return places.find((i) => list[i] === v) ?? -1; // which no symbol is
  if (!KINDS.has(kind) || list.length > MANY) return undefined;
  return places.find((i) => { const entry = settled(list[i]); return kindAsKey(entry) === kind && (entry === v || (isSymbol(entry) || isSymbol(v) ? sameKey(entry, v) : false)); }) ?? -1;
};
