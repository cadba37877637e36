import { BY_KEY, byKey, isByKey, mapOf, placeOf, setOf } from './keys.js';
import { foreseen, isBySize, narrow, turned } from './bounds.js';
import { boundsOf, calledOn, holdsSymbol, isSymbol, kindOf, learnt, opened, pinned, settled, worked } from './symbols.js';
import { MOVING, PURE, SEEKING, TESTING, natives } from './natives.js';
import { Surprise, inline } from './tape.js';
import { sameText } from './texts.js';
import type { Work } from './tape.js';

/** What stands in place of operators, conditions and calls in code that was built to run on symbols. Without symbols each does what it stands for. */

type Fn = (...args: readonly unknown[]) => unknown;

const PLAIN: Readonly<Record<string, (a: never, b: never) => unknown>> = {
  '+': (a: bigint, b: bigint) => a + b, '-': (a: bigint, b: bigint) => a - b, '*': (a: bigint, b: bigint) => a * b, '/': (a: bigint, b: bigint) => a / b,
  '%': (a: bigint, b: bigint) => a % b, '**': (a: bigint, b: bigint) => a ** b, '&': (a: bigint, b: bigint) => a & b, '|': (a: bigint, b: bigint) => a | b,
  '^': (a: bigint, b: bigint) => a ^ b, '<<': (a: bigint, b: bigint) => a << b, '>>': (a: bigint, b: bigint) => a >> b, '>>>': (a: number, b: number) => a >>> b,
  '<': (a: bigint, b: bigint) => a < b, '<=': (a: bigint, b: bigint) => a <= b, '>': (a: bigint, b: bigint) => a > b, '>=': (a: bigint, b: bigint) => a >= b,
  '===': (a: unknown, b: unknown) => a === b, '!==': (a: unknown, b: unknown) => a !== b,
  '==': (a: unknown, b: unknown) => a == b, '!=': (a: unknown, b: unknown) => a != b, // eslint-disable-line eqeqeq
};

const OPERATORS = Object.fromEntries(Object.entries(PLAIN).map(([sign, work]) => [sign, inline(work as Work, ([a, b]) => `(${a} ${sign} ${b})`)]));

const hasSymbols = (list: readonly unknown[]): boolean => list.some(isSymbol);

const EQUALITY = new Set(['===', '!==', '==', '!=']);

const natureOf = (value: unknown): string => kindOf(value) ?? (value === null ? 'null' : typeof value);

/** Two values compared of which one is a symbol: of different kinds they differ, whatever they are. */
const compared = (sign: string, a: unknown, b: unknown): boolean => {
  const negative = sign.startsWith('!');
  const [one, two] = [natureOf(a), natureOf(b)];
  if (one === 'object' || one === 'array' || two === 'object' || two === 'array') {
    if (a === b) return !negative;
    if ([one, two].some((n) => n !== 'object' && n !== 'array')) return negative;
    throw new Surprise('two structures are compared');
  }
  if (one !== two) {
    if (sign.length === 2 && one !== 'null' && two !== 'null' && one !== 'undefined' && two !== 'undefined') throw new Surprise('a comparison of kinds');
    return negative;
  }
  if (one === 'string') return sameText(a, b) !== negative;
  const alike = worked('===', OPERATORS['==='] as Work, [a, b], true) as boolean;
  if (alike) for (const [x, other] of [[a, b], [b, a]]) if (isSymbol(x) && !isSymbol(other)) learnt(x);
  return alike !== negative;
};

/** What a sum with nothing, or a value beside itself, comes to whatever the value is; undefined where that depends on it. A number may be none, so not of numbers. */
const foregone = (sign: string, a: unknown, b: unknown): unknown => {
  if (natureOf(a) !== 'bigint' || natureOf(b) !== 'bigint') return undefined;
  if (b === 0n && (sign === '+' || sign === '-')) return a;
  if (a === 0n && sign === '+') return b;
  if (a !== b) return undefined;
  return sign === '-' ? 0n : sign === '<=' || sign === '>=' || sign === '===' ? true : sign === '<' || sign === '>' || sign === '!==' ? false : undefined;
};

/** A number compared with a constant: asked only where it does not follow from what was answered before. Undefined where it is another comparison, or one that is asked as any other. */
const bySize = (sign: string, a: unknown, b: unknown): boolean | undefined => {
  const [symbol, constant] = isSymbol(a) ? [a, b] : [b, a];
  const known = boundsOf(symbol);
  if (known === null || typeof constant !== kindOf(symbol)) return undefined;
  const c = constant as number | bigint;
  if (sign === '===' || sign === '!==') return foreseen(known, '<', c) === true || foreseen(known, '>', c) === true ? sign === '!==' : undefined;
  if (!isBySize(sign)) return undefined;
  const own = symbol === a ? sign : turned(sign);
  const before = foreseen(known, own, c);
  if (before !== undefined) return before;
  const answer = worked(sign, OPERATORS[sign] as Work, [a, b], true) as boolean;
  narrow(known, own, c, answer);
  return answer;
};

const binary = (sign: string, left: unknown, right: unknown): unknown => {
  if (!isSymbol(left) && !isSymbol(right)) return (OPERATORS[sign] as Fn)(left, right);
  const [a, b] = [settled(left), settled(right)];
  if (!isSymbol(a) && !isSymbol(b)) return (OPERATORS[sign] as Fn)(a, b);
  const known = foregone(sign, a, b) ?? bySize(sign, a, b);
  if (known !== undefined) return known;
  if (EQUALITY.has(sign)) return compared(sign, a, b);
  if ([a, b].some((x) => ['object', 'array', 'function', 'symbol'].includes(natureOf(x)))) throw new Surprise(`${sign} of a structure`);
  return worked(sign === '+' && [a, b].some((x) => natureOf(x) === 'string') ? 'text' : sign, OPERATORS[sign] as Work, [a, b], true);
};

const UNARY: Readonly<Record<string, Work>> = {
  '-': (a) => -(a as bigint), '+': (a) => +(a as number), '~': (a) => ~(a as bigint),
};

const filled = inline((value) => Boolean(value), ([value]) => `!!${value}`);

/** Whether a condition on a value holds. */
const truth = (value: unknown): boolean => {
  const a = settled(value);
  if (!isSymbol(a)) return Boolean(a);
  return kindOf(a) === 'object' || kindOf(a) === 'array' ? true : (worked('filled', filled, [a], true) as boolean);
};

/** The code of pieces of a text, those that stand written there put together. */
const mergedCode = (parts: readonly string[]): readonly string[] => {
  const all: string[] = [];
  for (const part of parts) {
    const last = all[all.length - 1];
    if (part === '""') continue;
    if (part.startsWith('"') && last?.startsWith('"') === true) all[all.length - 1] = `${last.slice(0, -1)}${part.slice(1)}`;
    else all.push(part);
  }
  return all;
};

/** Texts and values in turn, as one text. */
const joinedText = inline((...parts) => parts.map(String).join(''), (parts) => `(${['""', ...mergedCode(parts)].join(' + ')})`);

const concatenated = (texts: readonly string[], values: readonly unknown[]): string => {
  if (!hasSymbols(values)) return values.reduce<string>((text, value, i) => text + String(value) + (texts[i + 1] ?? ''), texts[0] ?? '');
  const all = values.map(settled);
  if (all.some((v) => kindOf(v) === 'object' || kindOf(v) === 'array')) throw new Surprise('the text of a structure');
  return worked('text', joinedText, texts.flatMap((text, i) => (i === 0 ? [text] : [isSymbol(all[i - 1]) ? all[i - 1] : String(all[i - 1]), text])), true) as string;
};

/** All functions of the language, found from its global names, and from what iterators and generators are made of. */
const intrinsics = (): Set<object> => {
  const [found, seen] = [new Set<object>(), new Set<object>()];
  const look = (value: unknown): void => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
    seen.add(value);
    if (typeof value === 'function') found.add(value);
    for (const own of Object.values(Object.getOwnPropertyDescriptors(value))) for (const part of Object.values(own)) look(part);
    look(Object.getPrototypeOf(value));
  };
  for (const name of LANGUAGE) look((globalThis as unknown as Record<string, unknown>)[name]);
  for (const made of [[].values(), new Map().values(), new Set().values(), ''.matchAll(/x/g), ''[Symbol.iterator](), function* () { /* of nothing */ }, async () => { /* nothing */ }]) look(Object.getPrototypeOf(made));
  return found;
};

const LANGUAGE = ('Object Function Array String Number BigInt Boolean Symbol Math JSON Reflect Proxy Date RegExp Map Set WeakMap WeakSet WeakRef Promise Intl Error RangeError TypeError SyntaxError EvalError ReferenceError URIError AggregateError '
  + 'ArrayBuffer DataView Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array BigInt64Array BigUint64Array parseInt parseFloat isFinite isNaN encodeURIComponent decodeURIComponent encodeURI decodeURI structuredClone').split(' ');

let known: Set<object> | null = null;

/** Whether a function is one of the language; to ask its text would take as long as to call it, and most of ours are made anew at each call. */
const isNative = (f: object): boolean => (known ??= intrinsics()).has(f);

/** Code that names a function of the language, which goes by nothing but what it is given. */
const isNamed = (code: string): boolean => /^(BigInt|Number|String|isFinite|isNaN|(Math|Number)\.\w+)$/.test(code);

const applied = inline((f, self, ...args) => Reflect.apply(f as Fn, self, args), ([f = '', self, ...args]) => (isNamed(f) ? `${f}(${args.join()})` : `${f}.call(${[self, ...args].join()})`));
const tested = inline((self, text) => (self as RegExp).test(text as string), ([self, text]) => `${self}.test(${text})`);

const stateless = (pattern: RegExp): boolean => !pattern.sticky && !pattern.global;

const jsonPieces = (value: unknown): readonly unknown[] | undefined => {
  if (isSymbol(value)) return [value];
  if (typeof value !== 'object' || value === null) {
    const text = JSON.stringify(value) as string | undefined;
    return text === undefined ? undefined : [text];
  }
  if ('toJSON' in value) throw new Surprise('toJSON');
  const between = (list: readonly (readonly unknown[])[]): readonly unknown[] => list.flatMap((pieces, i) => (i === 0 ? pieces : [',', ...pieces]));
  if (Array.isArray(value)) return ['[', ...between(value.map((v) => jsonPieces(v) ?? ['null'])), ']'];
  return ['{', ...between(Object.entries(value).flatMap(([key, v]) => { const pieces = jsonPieces(v); return pieces === undefined ? [] : [[`${JSON.stringify(key)}:`, ...pieces]]; })), '}'];
};

/** JSON of a value; texts in which nothing must be written otherwise are only put between quotes, which takes a tenth of the time. */
const asJson: Work = (value) => (typeof value === 'string' && /^[ !#-[\]-~]*$/.test(value) ? `"${value}"` : JSON.stringify(value));

/** JSON of a structure that holds symbols: the text of what is always the same with the texts of these between. */
const written = (value: unknown): unknown => {
  const pieces = jsonPieces(settled(value)) ?? [];
  const texts = [''];
  const values: unknown[] = [];
  for (const piece of pieces) {
    if (!isSymbol(piece)) texts[texts.length - 1] += piece as string;
    else {
      values.push(worked('json', asJson, [piece], true));
      texts.push('');
    }
  }
  return concatenated(texts, values);
};

const pinnedAll = (args: readonly unknown[]): readonly unknown[] => args.map(pinned);

/** What may meet a symbol though it is handed none: it stands in a list, or is what a function of ours answers. */
const MEETING = new Set<unknown>([...natives(Function.prototype, 'call apply'), ...natives(JSON, 'stringify'), ...natives(Array.prototype, 'join'), ...TESTING, ...SEEKING, ...BY_KEY]);

const native = (f: Fn, self: unknown, args: readonly unknown[]): unknown => {
  if (!MEETING.has(f) && !hasSymbols(args)) return Reflect.apply(f, self, args);
  if (f === Function.prototype.call) return apply(self as Fn, args[0], args.slice(1));
  if (f === Function.prototype.apply) return apply(self as Fn, args[0], args[1] as readonly unknown[]);
  if (TESTING.has(f)) return Reflect.apply(f, self, [(...rest: readonly unknown[]): boolean => truth(apply(args[0] as Fn, undefined, rest)), ...args.slice(1)]);
  const list = Array.isArray(self) ? (self as readonly unknown[]) : [];
  if (SEEKING.has(f) && (hasSymbols(list) || hasSymbols(args))) {
    const place = args.length === 1 && Array.isArray(self) ? placeOf(list, args[0], f === Array.prototype.lastIndexOf) : undefined;
    if (place !== undefined) return f === Array.prototype.includes ? place >= 0 : place;
    return Reflect.apply(f, Array.isArray(self) ? pinnedAll(list) : pinned(self), pinnedAll(args));
  }
  if (f === JSON.stringify && holdsSymbol(args[0])) {
    if (args.length > 1) throw new Surprise('JSON in a form of its own');
    return written(args[0]);
  }
  if (f === Array.prototype.join && hasSymbols(list)) return concatenated(['', ...list.map((_, i) => (i === list.length - 1 ? '' : (args[0] as string | undefined) ?? ','))], list);
  if (isByKey(f, self)) return Reflect.apply(f, self, byKey(f, self, args));
  if (!hasSymbols(args)) return Reflect.apply(f, self, args);
  if (f === Boolean) return truth(args[0]);
  if (MOVING.has(f)) return f === Array.isArray ? kindOf(args[0]) === 'array' : Reflect.apply(f, self, args.map((a) => (kindOf(a) === 'array' ? opened(a) : a)));
  if (self instanceof RegExp) {
    if (!stateless(self)) throw new Surprise('a pattern that remembers');
    return f === RegExp.prototype.test ? worked('.test', tested, [self, ...args], true) : worked(`.${f.name}`, applied, [f, self, ...args]);
  }
  return PURE.has(f) ? worked(f.name, applied, [f, self, ...args]) : Reflect.apply(f, self, pinnedAll(args));
};

const apply = (f: Fn, self: unknown, args: readonly unknown[]): unknown => (typeof f === 'function' && isNative(f) ? native(f, self, args) : Reflect.apply(f, self, args));

const increased = (value: unknown, by: number): unknown => (natureOf(value) === 'bigint' ? binary('+', value, BigInt(by)) : binary('+', value, by));

/** The calls by their names in the code that was built. */
export const operations = {
  b: binary,
  u: (sign: string, value: unknown): unknown => worked(`unary ${sign}`, UNARY[sign] as Work, [settled(value)], true),
  t: truth,
  and: (left: unknown, right: () => unknown): unknown => (truth(left) ? right() : settled(left)),
  or: (left: unknown, right: () => unknown): unknown => (truth(left) ? left : right()),
  ty: (value: unknown): string => { const kind = kindOf(value); return kind === undefined ? typeof value : kind === 'array' ? 'object' : kind; },
  k: pinned,
  s: concatenated,
  f: (f: Fn, args: readonly unknown[]): unknown => apply(f, undefined, args),
  m: (self: unknown, name: string, args: readonly unknown[]): unknown => {
    const receiver = settled(self);
    return isSymbol(receiver) ? calledOn(receiver, pinned(name) as string, args) : apply((receiver as Record<string, Fn>)[pinned(name) as string] as Fn, receiver, args);
  },
  n: (Class: new (...args: readonly unknown[]) => unknown, args: readonly unknown[]): unknown => {
    if (!isNative(Class)) return Reflect.construct<readonly unknown[], unknown>(Class, args);
    if (args[0] !== undefined && args[0] !== null && (Class as unknown) === Map) return mapOf(args[0] as Iterable<unknown>);
    if (args[0] !== undefined && args[0] !== null && (Class as unknown) === Set) return setOf(args[0] as Iterable<unknown>);
    return Reflect.construct<readonly unknown[], unknown>(Class, pinnedAll(args));
  },
  inc: increased,
  /** What a variable was before it became what it is. */
  post: (before: unknown, _after: unknown): unknown => before,
  upd: (of: Record<string, unknown>, name: string, sign: string, value: unknown): unknown => (of[name] = binary(sign, of[name], value)),
  updPost: (of: Record<string, unknown>, name: string, by: number): unknown => {
    const before = of[name];
    of[name] = increased(before, by);
    return before;
  },
};

/** A pure function of plain data that is taken as one step; `sure`: what it gives is always of one kind. */
export const opaque = (name: string, f: Fn, sure = false): Fn => (...args) => {
  if (!args.some((a) => holdsSymbol(a))) return f(...args);
  return worked(name, f, args.map(settled), sure);
};
