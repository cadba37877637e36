/**
 * npm run print: everything in the repository that is written by the program and read by people.
 *
 *   src/input/generated/   types of the documents and the table of their fields, from schemas/
 *   docs/…                 pages, from src/print (bundled to dist/print.js by the build)
 *
 * --check writes nothing, names every file that printing would change, and fails if there is one.
 *
 * A printer answers { folders, pages }: the folders that hold nothing but printed files (what is not printed again is
 * removed from them), and the text of every file by its path. A new printer of pages is a function in src/print; the
 * list below changes only for what src/print cannot do.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { documents, generated, schemaOf } from './schemas.mjs';

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));

const banner = (from) => `/* printed from ${from}; never edited */`;

const textOf = (path) => readFile(path, 'utf8').catch((error) => (error.code === 'ENOENT' ? null : Promise.reject(error)));

async function filesIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name).replaceAll('\\', '/'));
}

/** The types of the documents, and the declaration of their compiled validators. */
async function types() {
  const pages = {};
  for (const document of documents) {
    const schema = JSON.parse(await readFile(schemaOf(document), 'utf8'));
    pages[`${generated}/${document.name}.ts`] = await compile(schema, document.name, {
      bannerComment: banner(schemaOf(document)),
      style: { singleQuote: true, printWidth: 120 },
    });
  }
  pages[`${generated}/validators.d.ts`] = [
    banner('schemas/'),
    "import type { ValidateFunction } from 'ajv';",
    '',
    ...documents.map(({ validator }) => `export const ${validator}: ValidateFunction;`),
    '',
  ].join('\n');
  pages[`${generated}/shapes.d.ts`] = [
    banner('schemas/'),
    ...documents.map(({ validator }) => `export const ${validator}: (value: unknown) => boolean;`),
    '',
  ].join('\n');
  return { folders: [], pages };
}

/** Calls with every field that a schema allows, and the field below which it may stand; `/contract` is the document itself. */
function eachField(name, root, told) {
  const seen = new Set();
  const visit = (schema, field, trail) => {
    if (typeof schema !== 'object' || seen.has(`${field}|${trail}`)) return;
    seen.add(`${field}|${trail}`);
    if (schema.$ref) visit(root.$defs[schema.$ref.split('/').pop()], field, schema.$ref);
    const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), schema.then, schema.else, schema.items, schema.additionalProperties];
    parts.forEach((part, i) => visit(part, field, `${trail}/${i}`));
    for (const [child, part] of Object.entries(schema.properties ?? {})) {
      if (typeof part !== 'object') continue;
      told(field, child);
      visit(part, child, `${trail}/${child}`);
    }
  };
  visit(root, `/${name}`, '#');
}

/** Fields that so many shapes share that they are no news below any field. */
const common = ['amount', 'currency', 'earliest', 'high', 'latest', 'likely', 'low'];

/** The fields that may stand below a field, in any document: what an unknown one may have meant. */
async function fields() {
  const below = new Map();
  for (const document of documents)
    eachField(document.name, JSON.parse(await readFile(schemaOf(document), 'utf8')), (field, child) => below.set(field, (below.get(field) ?? new Set()).add(child)));
  const told = [...below].filter(([, names]) => [...names].some((name) => !common.includes(name))).sort(([a], [b]) => (a < b ? -1 : 1));
  const text = [
    banner('schemas/'),
    '',
    '/** Fields that several shapes share: ranges, sums, times in doubt. */',
    `export const COMMON = '${common.join(' ')}';`,
    '',
    '/** The fields that may stand below a field, in any document. */',
    'export const FIELDS: Readonly<Record<string, string>> = {',
    ...told.map(([field, names]) => `  '${field}': '${[...names].sort().join(' ')}',`),
    '};',
    '',
  ].join('\n');
  return { folders: [], pages: { [`${generated}/fields.ts`]: text } };
}

/** Minutes east of Greenwich in a zone at an instant. */
const offsetAt = (zone, at) => {
  const clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' });
  const part = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return Math.round((Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second) - Math.floor(at / 1000) * 1000) / 60_000);
};

/** The pages: src/print/index.ts exports `printed(sources)`, which answers { folders, pages }; it reads no file itself. */
async function docs() {
  const { printed } = await import('../dist/print.js');
  const paths = [...(await filesIn('schemas')), ...(await filesIn('examples')).filter((path) => path.endsWith('.yaml'))];
  const texts = Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await textOf(path)])));
  return printed({ texts, offsetAt });
}

const printers = [types, fields, docs];

const check = process.argv.includes('--check');
const changed = [];
const note = (done, path) => changed.push(check ? `not what is printed: ${path}` : `${done} ${path}`);
for (const printer of printers) {
  const { folders, pages } = await printer();
  for (const [path, text] of Object.entries(pages)) {
    if ((await textOf(path)) === text) continue;
    note('printed', path);
    if (check) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  for (const folder of folders) {
    for (const path of await filesIn(folder)) {
      if (path in pages) continue;
      note('removed', path);
      if (!check) await rm(path);
    }
  }
}

for (const line of changed) console.error(line);
if (check && changed.length > 0) {
  console.error('run npm run print, read what changed, and commit it');
  process.exitCode = 1;
}
