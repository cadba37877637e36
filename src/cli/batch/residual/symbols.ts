import { unbounded } from './bounds.js';
import type { Bounds } from './bounds.js';
import { Surprise, inline, isPlain, tapeOver } from './tape.js';
import type { Given, Slot, Tape, Work } from './tape.js';

/**
 * Symbols stand for values that differ from one record to the next. A symbol is a proxy: reading a property of it, calling a method and turning it into a
 * plain value are written down by themselves; operators are, because the code that runs on symbols was built with calls in their place.
 */

type Kind = 'string' | 'number' | 'bigint' | 'object' | 'array';

interface Meaning {
  readonly tape: Tape;
  readonly slot: Slot;
  readonly kind: Kind;
  opened: readonly unknown[] | undefined;
  /** Of a number: what it is known to be. */
  readonly bounds: Bounds | null;
}

const meanings = new WeakMap<object, Meaning>();
let current: Tape | null = null;
let made = new Map<Slot, unknown>();

/** What is known of a symbol; undefined of any other value. One of another tape is a leak. */
const meaningOf = (value: unknown): Meaning | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const meaning = meanings.get(value);
  if (meaning !== undefined && meaning.tape !== current) throw new Surprise('a symbol of another record');
  return meaning;
};

const tape = (): Tape => {
  if (current === null) throw new Surprise('no tape');
  return current;
};

/** Whether a value is a symbol. */
export const isSymbol = (value: unknown): boolean => meaningOf(value) !== undefined;

/** What a symbol that stands for a number is known to be. */
export const boundsOf = (value: unknown): Bounds | null => meaningOf(value)?.bounds ?? null;

/** What kind of value a symbol stands for. */
export const kindOf = (value: unknown): Kind | undefined => meaningOf(value)?.kind;

const kindIn = (value: unknown): Kind => {
  const type = typeof value;
  if (type === 'string' || type === 'number' || type === 'bigint') return type;
  if (type === 'object' && value !== null) return Array.isArray(value) ? 'array' : 'object';
  throw new Surprise(`a ${type}`);
};

/** What a value is as far as code can go by without a comparison: yes, no, nothing, or a kind. */
const nature: Work = (value) => (value === null || value === undefined || typeof value === 'boolean' ? String(value) : typeof value === 'object' && Array.isArray(value) ? 'array' : typeof value);

/** The question of which nature a value is, as code. */
export const natureCode = (work: Work, value: string, answer: string): string | undefined =>
  work !== nature ? undefined
  : ['undefined', 'null', 'true', 'false'].includes(answer) ? `${value} === ${answer}`
  : answer === 'array' ? `Array.isArray(${value})`
  : answer === 'object' ? `typeof ${value} === 'object' && ${value} !== null && !Array.isArray(${value})`
  : `typeof ${value} === '${answer}'`;

/** A symbol for a slot; yes, no and nothing are answers to go by and never symbols. `sure`: which of these it is follows from how it was made. */
const symbolAt = (slot: Slot, sure: boolean): unknown => {
  const t = tape();
  const value = t.at(slot);
  if (!sure) t.ask(t.make(nature, 'nature', [{ slot }]).slot);
  if (value === undefined || value === null) return value;
  if (typeof value === 'boolean') {
    if (sure) t.ask(slot);
    return value;
  }
  const before = made.get(slot);
  if (before !== undefined) return before;
  const kind = kindIn(value);
  const target = kind === 'array' ? [] : {};
  const proxy = new Proxy(target, handler);
  proxies.set(target, proxy);
  meanings.set(proxy, { tape: t, slot, kind, opened: undefined, bounds: kind === 'number' || kind === 'bigint' ? unbounded(kind === 'bigint') : null });
  made.set(slot, proxy);
  return proxy;
};

/** What a symbol stands for, gone by from here on; any other value as it is. A text that was put together is gone by part for part. */
export const pinned = (value: unknown): unknown => {
  const meaning = meaningOf(value);
  if (meaning === undefined) return value;
  if (meaning.kind === 'object' || meaning.kind === 'array') throw new Surprise('a structure is compared as a whole');
  pinSlot(meaning.slot);
  return meaning.tape.at(meaning.slot);
};

const pinSlot = (slot: Slot): void => {
  const t = tape();
  if (t.known(slot)) return;
  if (t.nameOf(slot) === 'text') {
    for (const source of t.sources(slot)) pinSlot(source);
    t.learn(slot);
  } else t.ask(slot);
};

/** A symbol whose value is known on this path as that value; any other as it is. */
export const settled = (value: unknown): unknown => {
  const meaning = meaningOf(value);
  return meaning !== undefined && meaning.tape.known(meaning.slot) && meaning.kind !== 'object' && meaning.kind !== 'array' ? meaning.tape.at(meaning.slot) : value;
};

/** The pieces of a text in their order: what is always the same, and symbols; undefined of what is no text. */
export const piecesOf = (value: unknown): readonly unknown[] | undefined => {
  if (typeof value === 'string') return [value];
  const meaning = meaningOf(value);
  return meaning?.kind === 'string' ? slotPieces(meaning.slot) : undefined;
};

const slotPieces = (slot: Slot): readonly unknown[] => {
  const t = tape();
  if (t.known(slot)) return [String(t.at(slot))];
  if (t.nameOf(slot) !== 'text') return [symbolAt(slot, true)];
  return t.givenTo(slot).flatMap((g) => ('slot' in g ? slotPieces(g.slot) : 'value' in g ? [String(g.value)] : []));
};

/** Whether a symbol stands somewhere in a structure of lists and plain objects. */
export const holdsSymbol = (value: unknown, depth = 0): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  if (isSymbol(value)) return true;
  if (depth > 6) throw new Surprise('a structure too deep to look through');
  if (value instanceof Map || value instanceof Set) return [...value].some((entry) => holdsSymbol(entry, depth + 1));
  return isPlain(value) && Object.values(value).some((v) => holdsSymbol(v, depth + 1));
};

/** A copy of plain lists and objects, which somebody may change later; anything else as it is. */
const copied = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || !isPlain(value) || Object.isFrozen(value) ? value
  : Array.isArray(value) ? value.map(copied) : Object.fromEntries(Object.entries(value).map(([key, v]) => [key, copied(v)]));

const givenOf = (value: unknown): Given => {
  const meaning = meaningOf(value);
  if (meaning !== undefined) return meaning.tape.known(meaning.slot) && meaning.kind !== 'object' && meaning.kind !== 'array' ? { value: meaning.tape.at(meaning.slot) } : { slot: meaning.slot };
  if (typeof value !== 'object' || value === null || !holdsSymbol(value)) return { value: copied(value) };
  if (!isPlain(value)) throw new Surprise('a symbol inside a structure that is not plain');
  return { list: Array.isArray(value), entries: Object.entries(value).map(([key, v]) => [key, givenOf(v)] as const) };
};

/** A pure function of values, some of them symbols. `sure`: its result is always of one kind, or always yes or no. */
export const worked = (name: string, work: Work, values: readonly unknown[], sure = false): unknown => {
  const given = values.map(givenOf);
  if (given.every((g) => 'value' in g)) return work(...given.map((g) => g.value));
  return symbolAt(tape().make(work, name, given).slot, sure);
};

/** Notes that the value of a symbol is known by the answer just given. */
export const learnt = (value: unknown): void => {
  const meaning = meaningOf(value);
  if (meaning !== undefined && meaning.kind !== 'object' && meaning.kind !== 'array') meaning.tape.learn(meaning.slot);
};

const property = inline((value, name) => (value as Record<string, unknown>)[name as string], ([value, name]) => `${value}[${name}]`);
const method = inline((value, name, ...rest) => (Object(value) as Record<string, (...args: readonly unknown[]) => unknown>)[name as string]?.(...rest), ([value, name, ...rest]) => `${value}[${name}](${rest.join()})`);
const has: Work = (value, name) => (name as string) in (value as object);
const keys: Work = (value) => JSON.stringify(Object.keys(value as object));

/** The entries of a list that is a symbol, of which it is gone by how many there are. */
export const opened = (value: unknown): readonly unknown[] => {
  const meaning = meaningOf(value);
  if (meaning?.kind !== 'array') throw new Surprise('no list');
  if (meaning.opened === undefined) {
    const length = pinned(worked('get', property, [value, 'length'], true)) as number;
    meaning.opened = Array.from({ length }, (_, i) => worked('get', property, [value, i]));
  }
  return meaning.opened;
};

const entries: Work = (value) => {
  if (!(value instanceof Map)) throw new TypeError('no map');
  return [...(value as ReadonlyMap<unknown, unknown>)];
};

/** The entries of a map that is a symbol, of which it is gone by how many there are. */
const entriesOf = (value: unknown): readonly unknown[] => opened(worked('entries', entries, [value], true)).map(opened);

const CHANGING = new Set(['push', 'pop', 'shift', 'unshift', 'splice', 'sort', 'reverse', 'fill', 'copyWithin', 'set', 'add', 'delete', 'clear']);

const stateless = (value: unknown): boolean => isSymbol(value) || !(value instanceof RegExp) || !value.sticky && (!value.global || value.lastIndex === 0);

/** A method called on a symbol. */
export const calledOn = (value: unknown, name: string, args: readonly unknown[]): unknown => {
  const meaning = meaningOf(value);
  if (meaning === undefined || CHANGING.has(name)) throw new Surprise(`${name} of a symbol`);
  if (meaning.kind === 'array') {
    const list = opened(value) as unknown as Record<string, (...rest: readonly unknown[]) => unknown>;
    return (name === 'includes' || name === 'indexOf' ? [...list as never].map(pinned) as never : list)[name]?.(...args);
  }
  if (args.some((a) => typeof a === 'function' || !stateless(a))) throw new Surprise(`${name} of a symbol with a function`);
  return worked(`.${name}`, method, [value, name, ...args]);
};

const plainly = (value: unknown): unknown => {
  const meaning = meaningOf(value);
  return meaning === undefined ? value : pinned(value);
};

const never = (what: string) => (): never => { throw new Surprise(`${what} of a symbol`); };

const handler: ProxyHandler<object> = {
  get(target, name) {
    const self = proxyOf(target);
    const meaning = meaningOf(self) as Meaning;
    const primitive = meaning.kind !== 'object' && meaning.kind !== 'array';
    if (name === Symbol.toPrimitive) return (): unknown => plainly(self);
    if (name === 'toJSON') return primitive ? (): unknown => plainly(self) : undefined;
    if (name === Symbol.iterator && meaning.kind === 'array') return (): Iterator<unknown> => opened(self)[Symbol.iterator]();
    if (name === Symbol.iterator && meaning.tape.at(meaning.slot) instanceof Map) return (): Iterator<unknown> => entriesOf(self)[Symbol.iterator]();
    if (typeof name === 'symbol') throw new Surprise(`${String(name)} of a symbol`);
    const value = meaning.tape.at(meaning.slot);
    const found = (Object(value) as Record<string, unknown>)[name];
    if (typeof found === 'function') return (...args: readonly unknown[]): unknown => calledOn(self, name, args);
    if (meaning.kind === 'array' && name !== 'length') return opened(self)[Number(name)];
    return worked('get', property, [self, name], name === 'length' && meaning.kind !== 'object');
  },
  has: (target, name) => worked('in', has, [proxyOf(target), name], true) as boolean,
  ownKeys: (target) => JSON.parse(pinned(worked('keys', keys, [proxyOf(target)], true)) as string) as string[],
  getOwnPropertyDescriptor: (target, name) => {
    const self = proxyOf(target);
    if (meaningOf(self)?.kind !== 'object' || !(name in (meaningOf(self)?.tape.at((meaningOf(self) as Meaning).slot) as object))) return undefined;
    return { value: worked('get', property, [self, name]), enumerable: true, configurable: true, writable: true };
  },
  getPrototypeOf: never('the class'),
  set: never('a change'),
  defineProperty: never('a change'),
  deleteProperty: never('a change'),
};

const proxies = new WeakMap<object, object>();
const proxyOf = (target: object): object => proxies.get(target) as object;

/** Runs a computation on symbols for inputs and gives it with the tape it wrote. */
export const traced = <T>(inputs: readonly unknown[], compute: (symbols: readonly unknown[]) => T): { readonly tape: Tape; readonly result: T } => {
  const own = tapeOver(inputs);
  current = own;
  made = new Map();
  const { count } = Surprise;
  try {
    const result = compute(inputs.map((_, slot) => symbolAt(slot, true)));
    if (Surprise.count !== count) throw new Surprise('a surprise that was caught');
    return { tape: own, result };
  } finally {
    current = null;
  }
};

/** The slot of a symbol, or the value itself. */
export const slotOf = (value: unknown): Given => givenOf(value);
