import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { lineStarts } from '../../src/input/item.js';
import type { Item } from '../../src/input/item.js';
import { growPlainYaml } from '../../src/input/plainYaml.js';
import { growYaml } from '../../src/input/yaml.js';
import type { Problem } from '../../src/model/problem.js';

/* The quick reader of YAML either answers what the full one answers, to the offset, or leaves the text to it. */

type Tree = { readonly name: string | number; readonly at: number | null; readonly keyAt: number | null; readonly text: string | null; readonly value: unknown; readonly kids: readonly Tree[] };
const tree = (item: Item): Tree => ({ name: item.name, at: item.at, keyAt: item.keyAt, text: item.text, value: item.value, kids: [...(item.items ?? item.fields?.values() ?? [])].map(tree) });
const originOf = (text: string) => ({ file: 'x.yaml', lines: lineStarts(text) });
const full = (text: string): { readonly tree: Tree | null; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const root = growYaml(text, originOf(text), problems);
  return { tree: root === null ? null : tree(root), problems };
};

/** Whether the quick reader took the text; it must then agree. */
const agrees = (text: string): boolean => {
  const quick = growPlainYaml(text, originOf(text));
  if (quick === null) return false;
  expect({ text, tree: tree(quick), problems: [] }).toEqual({ text, ...full(text) });
  return true;
};

const files = readdirSync('examples', { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.yaml')).map((f) => join('examples', f));
const texts = files.map((f) => readFileSync(f, 'utf8'));

test('reads most examples itself', () => {
  const taken = texts.filter(agrees).length;
  expect(taken / texts.length).toBeGreaterThan(0.8);
});

test.each([
  ['a text over several lines', 'a: b\n  c\n'], ['a block of text', 'a: |\n  b\n'], ['an anchor', 'a: &x 1\n'], ['an alias', 'a: *x\n'], ['a tag', 'a: !!str 1\n'], ['a tab', 'a:\t1\n'],
  ['carriage returns', 'a: 1\r\n'], ['two documents', 'a: 1\n---\nb: 1\n'], ['nothing', ''], ['a key twice', 'a: 1\na: 2\n'], ['a value that is missing', 'a:\nb: 1\n'], ['a key in quotes', '"a": 1\n'],
  ['a wrong indentation', 'a:\n  b: 1\n c: 2\n'], ['a colon in a text', 'a: b: c\n'], ['an octal number', 'a: 0o17\n'], ['infinity', 'a: .inf\n'], ['a list in a list', '- - 1\n'], ['an open brace', 'a: {b: 1\n'],
  ['an escape of YAML alone', 'a: "\\x41"\n'], ['a mark of byte order', 'a: \uFEFF1\n'], ['True', 'a: True\n'], ['a number that begins with nought', 'a: 012\n'], ['an exponent', 'a: 1e3\n'],
])('leaves %s to the full reader', (_what, text) => {
  expect(growPlainYaml(text, originOf(text))).toBeNull();
});

test.each([
  ['a list at the indentation of its key', 'a:\n- 1\n- b: 2\n  c: 3\nd: 4\n'], ['comments everywhere', '# x\na: 1 # y\n  # z\nb: # w\n  - c#d # e\n# end'], ['quotes', 'a: "x \\u00e9 # no"  # yes\nb: \'it\'\'s\'\nc: ["a, b", \'d\']\n'],
  ['times and dates', 'a: 2021-03-10T00:47:00+01:00\nb: {c: 2021-03-10, d: 10:30, e: http://x/y}\n'], ['empty collections', 'a: {}\nb: []\nc: [ ]\n'], ['Chinese', 'a: 违约责任：见合同\nb: [甲, 乙]\n'], ['numbers', 'a: -1.50\nb: 0\nc: 93000.00\nd: 1.2.3\n'],
  ['no line feed at the end', 'a:\n  b: {c: [d, {e: f}]}'],
])('reads %s', (_what, text) => {
  expect(agrees(text)).toBe(true);
});

test('agrees wherever a letter of an example is changed, taken out or put in', () => {
  const letters = [...' \n:-#,{}[]"\'&*!|>%@`?~0aé\t\r.+e'];
  const short = texts.map((t) => t.slice(0, 3000));
  fc.assert(fc.property(fc.nat(), fc.array(fc.tuple(fc.nat(), fc.constantFrom(...letters), fc.constantFrom(0, 1)), { minLength: 1, maxLength: 3 }), (which, changes) => {
    const text = changes.reduce((t, [at, letter, out]) => { const i = at % t.length; return t.slice(0, i) + letter + t.slice(i + out); }, short[which % short.length] as string);
    agrees(text);
  }), { numRuns: 1500 });
});

test('agrees on whatever a writer of YAML writes', () => {
  const scalar = fc.oneof(fc.string(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null), fc.constantFrom('null', 'yes', '2021-03-10', '-', '1e3', '0x1f', '~', 'a: b', 'a #b', '- a'));
  const { value } = fc.letrec((tie) => ({ value: fc.oneof({ maxDepth: 4 }, scalar, fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(fc.stringMatching(/^[a-z-]{1,4}$/), tie('value'), { maxKeys: 3 })) }));
  fc.assert(fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), value, { minKeys: 1, maxKeys: 4 }), fc.constantFrom('any' as const, 'block' as const, 'flow' as const), (document, collectionStyle) => {
    agrees(stringify(document, { collectionStyle, lineWidth: 0 }));
  }), { numRuns: 800 });
});
