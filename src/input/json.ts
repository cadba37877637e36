import type { Problem } from '../model/problem.js';
import { DEEPEST, branch, leaf, row, sprout } from './grow.js';
import { placeOf } from './item.js';
import type { Item, Origin } from './item.js';
import { problem } from './problem.js';

const BLANK = /[\t\n\r ]*/y;
const STRING = /"(?:[^"\\]|\\.)*"/y;
const BARE = /[^\t\n\r ,\]}]+/y;

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** What stands in a text: where something begins, a string, and a number with its digits. */
export interface Standing {
  readonly place: (at: number) => number;
  readonly string: (source: string) => string;
  readonly number: (source: string) => readonly [value: number, digits: string];
}

const asWritten: Standing = { place: (at) => at, string: (source) => JSON.parse(source) as string, number: (source) => [JSON.parse(source) as number, source] };

/** The tree of a text that is JSON; null when it is not. What only looks like JSON is left to the reader of YAML. */
export const growJson = (text: string, origin: Origin, problems: Problem[], standing: Standing = asWritten): Item | null => {
  if (!isJson(text)) return null;
  let here = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = here;
    const [found = ''] = pattern.exec(text) ?? [];
    here += found.length;
    return found;
  };
  const next = (): string => {
    take(BLANK);
    return text[here] ?? '';
  };
  const skip = (): void => {
    here += 1;
  };
  const grow = (parent: Item | null, name: string | number, keyAt: number | null, depth: number): Item => {
    const opener = next();
    const item = sprout(origin, parent, name, standing.place(here), keyAt);
    if (opener === '"') return leaf(item, standing.string(take(STRING)), '', problems);
    if (opener !== '{' && opener !== '[') {
      const source = take(BARE);
      return /^[-0-9]/.test(source) ? leaf(item, ...standing.number(source), problems) : leaf(item, JSON.parse(source) as unknown, source, problems);
    }
    if (depth === DEEPEST) problems.push(problem(placeOf(item), { kind: 'too-large', what: 'depth', limit: DEEPEST }));
    if (depth >= DEEPEST) {
      here = text.length; // nothing that follows is read: the problem stops the document
      return item;
    }
    const children: Item[] = [];
    skip();
    while (here < text.length && next() !== '}' && next() !== ']') {
      if (next() === ',') skip();
      if (opener === '[') {
        children.push(grow(item, children.length, null, depth + 1));
      } else {
        next();
        const at = standing.place(here);
        const key = JSON.parse(take(STRING)) as string;
        next();
        skip();
        children.push(grow(item, key, at, depth + 1));
      }
    }
    skip();
    return opener === '[' ? row(item, children) : branch(item, children, problems);
  };
  return grow(null, '', null, 0);
};
