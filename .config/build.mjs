/**
 * npm run build: everything in dist/, and the validators that src/input imports.
 *
 *   src/input/generated/validators.js   the schemas, compiled; a fresh process spends nothing on compiling them
 *   dist/cli.cjs  dist/cli/             the command with all it needs; bin/liability.js runs it. What stands behind an
 *                                       `await import('./x.js')` is a file of its own, read only when it is used
 *   dist/index.js  dist/index.cjs       the library; no module of Node, so it also runs in a page
 *   dist/core.cjs                       the engine, the law and the values as one script: `liabilityCore`
 *   dist/print.js                       the printed pages (src/print), while there is such a room; not published
 *   dist/types/                         declarations
 *
 * --no-types leaves the declarations out (tests do not need them).
 */
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build, transform } from 'esbuild';
import { documents, schemaOf, validators, withoutRemarks } from './schemas.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const require = createRequire(import.meta.url);
const { version } = require('../package.json');

/**
 * One module with one validator per document; esbuild takes in the few lines of ajv that the code calls.
 * Loading this code is a large part of a short run, so it leaves out remarks, repeats no definition (inlineRefs), and
 * keeps no account of what was evaluated: together a third less.
 */
async function compileValidators() {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    inlineRefs: false,
    verbose: false,
    code: { source: true, esm: true },
  });
  const exported = {};
  for (const document of documents) {
    const path = schemaOf(document);
    const text = await readFile(path, 'utf8');
    // the two are switched off below; a schema that uses them would be compiled into something that it does not say
    const unkept = /"(unevaluated(?:Properties|Items)|\$dynamic(?:Ref|Anchor))"/.exec(text);
    if (unkept) throw new Error(`${path}: ${unkept[1]} is not compiled here; write it without, or keep account in .config/build.mjs`);
    try {
      const schema = JSON.parse(text);
      ajv.opts.unevaluated = ajv.opts.dynamicRef = true;
      ajv.validateSchema(schema, true);
      ajv.opts.unevaluated = ajv.opts.dynamicRef = false;
      ajv.addSchema(withoutRemarks(schema), document.name);
      ajv.getSchema(document.name);
    } catch (error) {
      throw new Error(`${path}: ${error.message}`, { cause: error });
    }
    exported[document.validator] = document.name;
  }
  await mkdir(dirname(validators), { recursive: true });
  await build({
    stdin: { contents: standalone.default(ajv, exported), resolveDir: root, sourcefile: 'validators.js' },
    outfile: validators,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2022',
    banner: { js: `// compiled from ${documents.map(schemaOf).join(', ')}; never edited` },
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
/** The days of each law, for `--version`: it need not load the laws to print six dates. */
async function lawDays() {
  const contents = "import { regimes } from './src/law/index.js'; import { lawDaysOf } from './src/output/law.js'; export const days = Object.values(regimes).map(lawDaysOf);";
  const { outputFiles } = await build({ ...shared, stdin: { contents, resolveDir: root }, platform: 'neutral', format: 'esm', write: false });
  return (await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`)).days;
}

/** Nothing of Node: an import of one of its modules fails the build. */
const pure = { ...shared, platform: 'neutral' };

/** yaml as ES modules loads a tenth faster in one file than its CommonJS build for Node; they are otherwise the same. */
const yaml = resolve('node_modules/yaml/browser/index.js');

/**
 * The command. esbuild divides ES modules only, and CommonJS starts faster, so: divided first, turned second. One file
 * would be read through for `--version` too: 1.45 times an empty process, divided 1.1.
 */
async function buildCommand() {
  const node = { platform: 'node', target: shared.target, minify: true };
  const { outputFiles } = await build({
    ...shared,
    ...node,
    define: { ...shared.define, LIABILITY_LAW_DAYS: JSON.stringify(await lawDays()) },
    entryPoints: { cli: 'src/cli/entry.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    chunkNames: 'cli/[name]-[hash]',
    format: 'esm',
    splitting: true,
    alias: { yaml },
    write: false,
  });
  await mkdir('dist/cli', { recursive: true });
  for (const { path, text } of outputFiles) {
    const { code } = await transform(text, { ...node, format: 'cjs', supported: { 'dynamic-import': false } });
    await writeFile(path, code);
  }
  const current = new Set(outputFiles.map(({ path }) => basename(path)));
  for (const name of await readdir('dist/cli')) if (!current.has(name)) await rm(join('dist/cli', name));
}

const bundles = [
  { ...pure, entryPoints: ['src/index.ts'], outfile: 'dist/index.js', format: 'esm' },
  { ...pure, entryPoints: ['src/index.ts'], outfile: 'dist/index.cjs', format: 'cjs' },
  { ...pure, entryPoints: ['src/core.ts'], outfile: 'dist/core.cjs', format: 'iife', globalName: 'liabilityCore' },
  { ...shared, platform: 'node', entryPoints: ['src/print/index.ts'], outfile: 'dist/print.js', format: 'esm', alias: { yaml }, charset: 'utf8' },
];

function emitTypes() {
  const tsc = require.resolve('typescript/bin/tsc');
  const run = spawnSync(process.execPath, [tsc, '-p', '.config/tsconfig.types.json'], { stdio: 'inherit' });
  if (run.status !== 0) throw new Error('the declarations were not emitted');
}

const withTypes = !process.argv.includes('--no-types');
if (withTypes) await rm('dist', { recursive: true, force: true });
await compileValidators();
await Promise.all([buildCommand(), ...bundles.map((options) => build(options))]);
if (withTypes) emitTypes();
