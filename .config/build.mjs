/**
 * npm run build: everything in dist/, and the validators that src/input imports.
 *
 *   src/input/generated/validators.js   the schemas, compiled; a fresh process spends nothing on compiling them
 *   dist/cli.cjs                        the command, one file with all it needs; bin/liability.js runs it
 *   dist/index.js  dist/index.cjs       the library; no module of Node, so it also runs in a page
 *   dist/core.cjs                       the engine, the law and the values as one script: `liabilityCore`
 *   dist/print.js                       the printed pages (src/print), while there is such a room; not published
 *   dist/types/                         declarations
 *
 * --no-types leaves the declarations out (tests do not need them).
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { documents, schemaOf, validators } from './schemas.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const require = createRequire(import.meta.url);
const { version } = require('../package.json');

/** One module with one validator per document; esbuild takes in the few lines of ajv that the code calls. */
async function compileValidators() {
  const ajv = new Ajv2020({ allErrors: true, strict: true, verbose: false, code: { source: true, esm: true } });
  const names = {};
  for (const document of documents) {
    const schema = JSON.parse(await readFile(schemaOf(document), 'utf8'));
    try {
      ajv.addSchema(schema, document);
      ajv.getSchema(document);
    } catch (error) {
      throw new Error(`${schemaOf(document)}: ${error.message}`, { cause: error });
    }
    names[document] = document;
  }
  await mkdir(dirname(validators), { recursive: true });
  await build({
    stdin: { contents: standalone.default(ajv, names), resolveDir: root, sourcefile: 'validators.js' },
    outfile: validators,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2022',
    banner: { js: documents.map((d) => `// compiled from ${schemaOf(d)}; never edited`).join('\n') },
    legalComments: 'none',
    logLevel: 'warning',
  });
}

const shared = {
  bundle: true,
  target: ['es2022', 'node20'],
  legalComments: 'none',
  logLevel: 'warning',
  define: { LIABILITY_VERSION: JSON.stringify(version) },
};
/** Nothing of Node: an import of one of its modules fails the build. */
const pure = { ...shared, platform: 'neutral' };

/** yaml as ES modules loads a tenth faster in one file than its CommonJS build for Node; they are otherwise the same. */
const yaml = resolve('node_modules/yaml/browser/index.js');

const bundles = [
  { ...shared, entryPoints: ['src/cli/entry.ts'], outfile: 'dist/cli.cjs', format: 'cjs', platform: 'node', minify: true, alias: { yaml } },
  { ...pure, entryPoints: ['src/index.ts'], outfile: 'dist/index.js', format: 'esm' },
  { ...pure, entryPoints: ['src/index.ts'], outfile: 'dist/index.cjs', format: 'cjs' },
  { ...pure, entryPoints: ['src/core.ts'], outfile: 'dist/core.cjs', format: 'iife', globalName: 'liabilityCore' },
  ...(existsSync('src/print') ? [{ ...pure, entryPoints: ['src/print/index.ts'], outfile: 'dist/print.js', format: 'esm' }] : []),
];

function emitTypes() {
  const tsc = require.resolve('typescript/bin/tsc');
  const run = spawnSync(process.execPath, [tsc, '-p', '.config/tsconfig.types.json'], { stdio: 'inherit' });
  if (run.status !== 0) throw new Error('the declarations were not emitted');
}

const withTypes = !process.argv.includes('--no-types');
if (withTypes) await rm('dist', { recursive: true, force: true });
await compileValidators();
await Promise.all(bundles.map((options) => build(options)));
if (withTypes) emitTypes();
