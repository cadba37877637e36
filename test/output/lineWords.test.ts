import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../src/output/messages/explain/en.js';
import { fr } from '../../src/output/messages/explain/fr.js';
import { zh } from '../../src/output/messages/explain/zh.js';

/** Names of the lines of workings, as the sources write them: `{ name: 'paid', value: … }`, and the parts of an estimate. */
const LINE = /\{ name: '([a-z][a-z0-9.-]*)', value: |\b(?:money|plain)\('([a-z][a-z-]*)'/g;

const sources = ['src/law', 'src/engine'].flatMap((dir) => readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts')).map((f) => join(dir, f)));
const names = [...new Set([...sources, 'src/values/estimate.ts'].flatMap((file) => [...readFileSync(file, 'utf8').matchAll(LINE)].map((m) => m[1] ?? m[2] ?? '')))].sort();

describe('the lines of a working', () => {
  it('are found in the sources', () => expect(names).toEqual(expect.arrayContaining(['proven', 'lost-margin', 'unit-amount', 'days-idle'])));

  it.each([['en', en], ['fr', fr], ['zh', zh]] as const)('are named in the language of the reader: %s', (_, words) => {
    expect(names.filter((name) => words.lines[name] === undefined)).toEqual([]);
  });
});
