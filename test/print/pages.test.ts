import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { regimes } from '../../src/law/index.js';
import { LANGUAGES } from '../../src/model/text.js';
import { printed } from '../../src/print/index.js';
import { offsetAt } from '../support/zones.js';

const files = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).map((e) => `${e.parentPath}/${e.name}`).filter((path) => /\.(yaml|schema\.json)$/.test(path));

const texts = Object.fromEntries(['schemas', 'examples'].flatMap(files).map((path) => [path, readFileSync(path, 'utf8')]));
const { pages, folders } = printed({ texts, offsetAt });

const page = (path: string): string => {
  const text = pages[path];
  if (text === undefined) throw new Error(`${path} is not printed`);
  return text;
};

test('every rule stands on the page of its law, with what it says in three languages', () => {
  for (const regime of Object.values(regimes))
    for (const rule of regime.rules) {
      const text = page(`docs/rules/${regime.id}.md`);
      expect(text).toContain(`- \`${rule.id}\``);
      for (const language of LANGUAGES) expect(text).toContain(rule.says[language]);
    }
});

test('every question stands in the catalogue, in three languages and with the rules that ask it', () => {
  for (const question of regimes.CN.questions) {
    const text = page('docs/questions.md');
    expect(text).toContain(`## \`${question.id}\``);
    for (const language of LANGUAGES) expect(text).toContain(`- ${question.wording[language]}`);
  }
});

test('every field of a schema stands in the reference', () => {
  for (const name of ['contract', 'incident']) {
    const schema = JSON.parse(texts[`schemas/${name}.schema.json`] ?? '{}');
    for (const field of Object.keys(schema.properties)) expect(page(`docs/reference/${name}.md`)).toContain(`| \`${field}\``);
    for (const definition of Object.keys(schema.$defs)) expect(page(`docs/reference/${name}.md`)).toContain(`## ${definition}\n`);
  }
});

test.each(LANGUAGES)('the review sheet in %s holds the verdict of every example as it is printed, and messages of every kind', (language) => {
  const text = page(`docs/review/${language}.md`);
  for (const example of readdirSync('examples').filter((name) => existsSync(`examples/${name}/incident.yaml`))) expect(text).toContain(`### examples/${example}\n`);
  for (const key of ['outcome.liable', 'warning.no-as-of', 'summary', 'notice', 'problem', 'then.limit', 'contract.intro']) expect(text).toContain(`- \`${key}\`: `);
  expect(text).not.toMatch(/undefined|\[object|\\x[0-9A-F]{2}/);
});

test('the folders hold nothing that is not printed', () => {
  for (const folder of folders) expect(Object.keys(pages).some((path) => path.startsWith(`${folder}/`))).toBe(true);
});
