import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { ParsedNode } from 'yaml';
import type { Problem } from '../model/problem.js';
import { hopelesslyDeep } from './depth.js';
import { DEEPEST, branch, leaf, row, sprout } from './grow.js';
import { placeOf, position } from './item.js';
import type { Item, Origin } from './item.js';
import { problem } from './problem.js';

/** How many values the aliases of one document may stand for. */
const MOST_ALIASED = 10_000;

/** What the parser says when its recursion ran out of stack. */
const TOO_DEEP = /call stack/;

/** The key of a pair as text: a year or a yes stays as it was written. */
const keyText = (key: unknown): string =>
  !isScalar(key) ? '?' : typeof key.value === 'string' ? key.value : (key.source ?? `${String(key.value)}`);

const read = (text: string, origin: Origin, problems: Problem[]): ReturnType<typeof parseDocument> | null => {
  const tell = (at: number | null, detail: Problem['detail']): unknown => problems.push(problem({ file: origin.file, path: '', ...position(origin.lines, at) }, detail));
  // where the stack of the parser ends differs from one release of Node to the next: the file is named, and no line
  const tooDeep = (): unknown => tell(null, { kind: 'too-large', what: 'depth', limit: DEEPEST });
  if (hopelesslyDeep(text)) {
    tooDeep();
    return null;
  }
  try {
    const parsed = parseDocument(text, { version: '1.2', prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
    for (const e of parsed.errors)
      if (e.code === 'RESOURCE_EXHAUSTION' || TOO_DEEP.test(e.message)) tooDeep();
      else tell(e.pos[0], e.code === 'MULTIPLE_DOCS' ? { kind: 'several-documents' } : { kind: 'syntax', reason: e.code, text: e.message });
    return parsed.errors.length > 0 ? null : parsed;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // the parser's own recursion ran out of stack
    tooDeep();
    return null;
  }
};

/** The tree of a text in YAML 1.2; null when it is none. Aliases are copied, within a bound. */
export const growYaml = (text: string, origin: Origin, problems: Problem[]): Item | null => {
  const parsed = read(text, origin, problems);
  if (parsed === null) return null;
  const anchors = new Map<string, ParsedNode>();
  const open = new Set<unknown>();
  let aliased = 0;

  const grow = (node: ParsedNode | null, parent: Item | null, name: string | number, keyAt: number | null, depth: number, inAlias: boolean): Item => {
    const item = sprout(origin, parent, name, node?.range[0] ?? keyAt ?? 0, keyAt);
    const tooLarge = (what: 'aliases' | 'depth', limit: number): Item => {
      problems.push(problem(placeOf(item), { kind: 'too-large', what, limit }));
      return item;
    };
    if (node === null) return item;
    if (inAlias) aliased += 1;
    if (aliased > MOST_ALIASED) return aliased === MOST_ALIASED + 1 ? tooLarge('aliases', MOST_ALIASED) : item;
    if (depth >= DEEPEST) return tooLarge('depth', DEEPEST);
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target === undefined || open.has(target)) return tooLarge('aliases', 0);
      const copy = grow(target, parent, name, keyAt, depth, true);
      return copy;
    }
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
    if (isScalar(node)) return leaf(item, node.value, node.source ?? `${String(node.value)}`, problems);
    open.add(node);
    const grown = isSeq(node)
      ? row(item, node.items.map((child, i) => grow(child, item, i, null, depth + 1, inAlias)))
      : isMap(node)
        ? branch(item, node.items.map(({ key, value }) => grow(value, item, keyText(key), key.range[0], depth + 1, inAlias)), problems)
        : item;
    open.delete(node);
    return grown;
  };
  return grow(parsed.contents as ParsedNode | null, null, '', null, 0, false);
};
