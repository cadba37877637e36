/**
 * The law as the command loads it. The files of src/law stay as a lawyer reads them; while the command is built,
 *
 *   a text in three languages            becomes its number; the sentences stand in one file for each language, of which a run
 *                                        reads those that it prints
 *   a rule, a question or a figure       becomes its heading (what chooses it) and a function that makes the rest when it is asked for
 *
 * so that a run pays for the rules that apply to its case, and for one language. The library is built from the files as they are;
 * test/cli/lateLaw.test.ts holds what one prints of the law against the other.
 */
import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import ts from 'typescript';

/** What a claim looks at before it knows whether it needs the rest. */
const HEADINGS = {
  Rule: ['id', 'of', 'stage', 'routes', 'inForce', 'chosenBy', 'yieldsTo'],
  Question: ['id', 'of', 'implies', 'raised'],
  Parameter: ['id'],
};

const LANGUAGES = ['en', 'fr', 'zh'];

const nameOf = (property) => (ts.isPropertyAssignment(property) && ts.isIdentifier(property.name) ? property.name.text : undefined);

/** The names in the conclusions of a rule, where all of them stand in it. */
const concludedIn = (then, readings) =>
  readings === undefined && then !== undefined && ts.isArrayLiteralExpression(then) && then.elements.every((c) => ts.isObjectLiteralExpression(c) && c.properties.every((p) => p.name !== undefined && ts.isIdentifier(p.name)))
    ? ` ${[...new Set(then.elements.flatMap((c) => c.properties.map((p) => p.name.text)))].join(' ')} ` : undefined;

/** Whether a value is written out: nothing in it has a name of its own. */
const writtenOut = (node) =>
  ts.isStringLiteralLike(node) || (ts.isArrayLiteralExpression(node) && node.elements.every(writtenOut)) || (ts.isObjectLiteralExpression(node) && node.properties.every((p) => nameOf(p) !== undefined && writtenOut(p.initializer)));

/** The labels and pleas with which a condition begins: the same for everyone who asks, whatever else is asked. */
const openingIn = (when) => {
  if (when === undefined || !ts.isObjectLiteralExpression(when)) return [];
  const all = when.properties.length === 1 && nameOf(when.properties[0]) === 'all' ? when.properties[0].initializer : undefined;
  const parts = all !== undefined && ts.isArrayLiteralExpression(all) ? all.elements : [when];
  const other = parts.findIndex((c) => !writtenOut(c) || !ts.isObjectLiteralExpression(c) || !c.properties.some((p) => ['is', 'pleaded'].includes(nameOf(p))));
  return parts.slice(0, other < 0 ? parts.length : other).map((c) => c.getText());
};

/** The three sentences of an object that is a text in three languages and nothing else. */
const sentencesOf = (node) => {
  if (!ts.isObjectLiteralExpression(node) || node.properties.length !== LANGUAGES.length) return undefined;
  const found = Object.fromEntries(node.properties.map((p) => [nameOf(p), p.initializer]));
  const texts = LANGUAGES.map((language) => found[language]);
  return texts.every((t) => t !== undefined && ts.isStringLiteralLike(t)) ? texts.map((t) => t.text) : undefined;
};

/** The files of the sentences: the places of all of them, four bytes each, then the sentences in UTF-8. */
const fileOf = (sentences) => {
  const bytes = sentences.map((text) => Buffer.from(text, 'utf8'));
  const places = Buffer.alloc(4 * (bytes.length + 1));
  bytes.reduce((at, { length }, i) => (places.writeUInt32LE(at, 4 * i), places.writeUInt32LE(at + length, 4 * (i + 1)), at + length), places.length);
  return Buffer.concat([places, ...bytes]);
};

/** The names that some file of the law makes another object from: `{ ...name }` takes what is there, so all of it must be. */
const copiedIn = async (law) => {
  const names = new Set();
  for (const path of await readdir(law, { recursive: true })) {
    if (!path.endsWith('.ts')) continue;
    const visit = (node) => {
      if (ts.isSpreadAssignment(node) && ts.isIdentifier(node.expression)) names.add(node.expression.text);
      ts.forEachChild(node, visit);
    };
    const text = await readFile(join(law, path), 'utf8');
    if (text.includes('{ ...') || text.includes('\n  ...')) visit(ts.createSourceFile(path, text, ts.ScriptTarget.ESNext));
  }
  return names;
};

/** The plugin, and what it gathered once the build is over. */
export const lateLaw = async (root) => {
  const law = join(root, 'src/law');
  const copied = await copiedIn(law);
  const numbers = new Map();
  const numberOf = (texts) => {
    const key = JSON.stringify(texts);
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key);
  };

  const changed = (path, source) => {
    const file = ts.createSourceFile(path, source, ts.ScriptTarget.ESNext, true);
    const edits = [];
    const visit = (node) => {
      const texts = sentencesOf(node);
      if (texts !== undefined) edits.push([node.getStart(), node.end, `late.text(${numberOf(texts)})`]);
      else ts.forEachChild(node, visit);
    };
    visit(file);
    for (const statement of file.statements)
      for (const { name: own, type, initializer } of ts.isVariableStatement(statement) ? statement.declarationList.declarations : []) {
        const name = type !== undefined && ts.isTypeReferenceNode(type) ? type.typeName.getText() : '';
        const heading = HEADINGS[name];
        if (heading === undefined || copied.has(own.getText()) || initializer === undefined || !ts.isObjectLiteralExpression(initializer)) continue;
        const names = initializer.properties.map((p) => (p.name === undefined ? undefined : p.name.text));
        if (names.includes(undefined)) continue; // made from another one
        const there = initializer.properties.filter((p) => heading.includes(p.name.text)).map((p) => p.getText());
        const valueOf = (wanted) => initializer.properties.find((p) => p.name.text === wanted)?.initializer;
        const opening = name === 'Rule' ? openingIn(valueOf('when')) : [];
        if (opening.length > 0) there.push(`opening: () => [${opening.join(', ')}]`);
        const concluded = name === 'Rule' ? concludedIn(valueOf('then'), valueOf('readings')) : undefined;
        if (concluded !== undefined) there.push(`concludes: '${concluded}'`);
        const rest = names.filter((name) => !heading.includes(name));
        edits.push([initializer.getStart(), initializer.getStart(), `/* @__PURE__ */ late.made('${name}', '${rest.join(' ')}', { ${there.join(', ')} }, () => (`], [initializer.end, initializer.end, '))']);
      }
    if (edits.length === 0) return source;
    edits.sort(([a, b], [c, d]) => c - a || d - b);
    const text = edits.reduce((t, [from, to, by]) => t.slice(0, from) + by + t.slice(to), source);
    return `import * as late from '${join(root, '.config/lateParts.js')}';\n${text}`;
  };

  return {
    plugin: {
      name: 'late law',
      setup({ onLoad }) {
        onLoad({ filter: /\.ts$/ }, async ({ path }) =>
          path.startsWith(law) ? { contents: changed(path, await readFile(path, 'utf8')), loader: 'ts', resolveDir: resolve(path, '..') } : undefined);
      },
    },
    /** The file of each language. */
    files: () => Object.fromEntries(LANGUAGES.map((language, i) => [language, fileOf([...numbers.keys()].map((key) => JSON.parse(key)[i]))])),
  };
};
