/**
 * npm run build: everything in dist/, and the validators that src/input imports.
 *
 *   src/input/generated/*.js            the schemas, compiled; a fresh process spends nothing on compiling them
 *   dist/cli.json  dist/cli/            the command with all it needs; bin/liability.js runs it. What stands behind an
 *                                       `await import('./x.js')` is read only when it is used
 *   dist/index.js  dist/index.cjs       the library; no module of Node, so it also runs in a page
 *   dist/core.cjs                       the engine, the law and the values as one script: `liabilityCore`
 *   dist/print.js                       the printed pages (src/print), while there is such a room; not published
 *   dist/types/                         declarations
 *   dist/compiled/                      what V8 compiles of the command for its first runs, for this version of it
 *
 * --no-types leaves the last two out (tests do not need them).
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { lateLaw } from './lateLaw.mjs';
import { prepare } from './prepared.mjs';
import { buildTraced } from './traced.mjs';
import { compileValidators } from './validators.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const require = createRequire(import.meta.url);
const { version } = require('../package.json');

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

/**
 * cli-table3 asks string-width how wide a text is, which compiles an expression of 10 KB for emoji: a whole empty process.
 * The command measures with the widths that it wraps lines by, so that a column is as wide as what was wrapped for it.
 */
const widths = {
  name: 'widths',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^string-width$/ }, () => ({ path: 'string-width', namespace: 'widths' }));
    onLoad({ filter: /./, namespace: 'widths' }, () => ({
      contents: "module.exports = require('./src/output/sections/width.ts').width;",
      resolveDir: root,
    }));
  },
};

/** commander starts a program for a subcommand that is a file of its own; ours are not, so Node need not load what starts one. */
const noPrograms = {
  name: 'no programs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?child_process$/ }, ({ importer }) => (importer.includes('/commander/') ? { path: 'none', namespace: 'no programs' } : undefined));
    onLoad({ filter: /./, namespace: 'no programs' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** yaml as ES modules loads a tenth faster in one file than its CommonJS build for Node; they are otherwise the same. */
const yaml = resolve('node_modules/yaml/browser/index.js');

/**
 * What is loaded together stands in one file: all that these import without asking. A run reads some fifty modules, and each file
 * of its own costs it a fifth of a millisecond or two.
 */
const packs = {
  start: ['src/cli/entry.ts'],
  words: ['node_modules/commander/esm.mjs', 'src/cli/program.ts'],
  verdict: ['src/cli/validating.ts', 'src/cli/assessing.ts', 'src/output/table.ts'],
};

/** The outputs of each pack, without those of the packs before it; any other output is a pack of its own. */
function packed(outputs) {
  const taken = new Set();
  const take = (path) => {
    if (taken.has(path)) return [];
    taken.add(path);
    return [path, ...outputs[path].imports.filter(({ kind, external }) => kind === 'import-statement' && !external).flatMap((i) => take(i.path))];
  };
  const outputOf = (source) => {
    const found = Object.keys(outputs).find((path) => outputs[path].entryPoint?.endsWith(source)); // node_modules may stand elsewhere
    if (!found) throw new Error(`${source} is not loaded by an import() of its own: see the packs in .config/build.mjs`);
    return found;
  };
  const named = Object.entries(packs).map(([name, sources]) => ({ name, modules: sources.flatMap((source) => take(outputOf(source))).map((path) => basename(path)) }));
  const others = Object.keys(outputs).filter((path) => !taken.has(path)).map((path) => basename(path));
  return [...named, ...others.map((module) => ({ name: module.replace(/-[^-]*$/, ''), modules: [module] }))];
}

/** As esbuild writes what one output takes from another; `text` is not minified. */
const TAKEN = /^import(?: \{([^}]*)\} from)? "\.\/([^"]+)";$/gm;
const LATER = /\bimport\("\.\/([^"]+)"\)/g;

/** The names that an output takes from others, with the output they come from. */
const takenIn = (text) => [...text.matchAll(TAKEN)].flatMap(([, list, from]) => (list?.split(',') ?? []).map((name) => ({ name: name.trim().split(' as ')[0], from })));

/** What each output gives to other packs, by name; everything that is loaded by itself gives all of its names. */
function given(files, texts, outputs) {
  const fileOf = new Map(files.flatMap((file) => file.modules.map((module) => [module, file])));
  const names = new Map([...texts.keys()].map((module) => [module, new Set()]));
  for (const [path, { entryPoint, exports, imports }] of Object.entries(outputs)) {
    const module = basename(path);
    if (entryPoint !== undefined) for (const name of exports) names.get(module).add(name);
    const text = texts.get(module);
    const counted = (kind) => imports.filter((i) => i.kind === kind && !i.external).length;
    if ([...text.matchAll(TAKEN)].length !== counted('import-statement') || [...text.matchAll(LATER)].length < counted('dynamic-import'))
      throw new Error(`${module} takes something in a way that .config/build.mjs does not read`);
    for (const { name, from } of takenIn(text)) if (fileOf.get(from) !== fileOf.get(module)) names.get(from).add(name);
  }
  return names;
}

/**
 * One pack as one script: its modules in one scope, so that they take nothing from one another while they run, and what others take of it as plain
 * properties. `load` gives another module.
 */
async function scriptOf({ modules }, texts, names, options) {
  const within = new Set(modules);
  const taken = modules.flatMap((module) => takenIn(texts.get(module)));
  const taking = (module) => [...new Set(taken.filter(({ from }) => from === module).map(({ name }) => name))].join(', ');
  const table = modules.filter((module) => names.get(module).size > 0 || module === modules[0]);
  const contents = [
    ...table.map((module, m) => `import { ${[...names.get(module)].map((name, n) => `${name} as from${m}_${n}`).join(', ')} } from "./${module}";`),
    `provide({ ${table.map((module, m) => `${JSON.stringify(module)}: { ${[...names.get(module)].map((name, n) => `${name}: from${m}_${n}`).join(', ')} }`).join(', ')} });`,
  ].join('\n');
  const { outputFiles: [{ text }] } = await build({
    ...options,
    bundle: true,
    stdin: { contents, resolveDir: root },
    format: 'cjs',
    supported: { 'dynamic-import': false },
    external: ['#sentences'],
    write: false,
    logOverride: { 'ignored-bare-import': 'silent' }, // of a module that has nothing to do but give names
    plugins: [{
      name: 'one pack',
      setup({ onResolve, onLoad }) {
        onResolve({ filter: /^\.\// }, ({ path }) => ({ path: path.slice(2), namespace: within.has(path.slice(2)) ? 'within' : 'outside', sideEffects: within.has(path.slice(2)) }));
        onResolve({ filter: /^[^.#]/ }, ({ path }) => ({ path, external: true }));
        onLoad({ filter: /./, namespace: 'within' }, ({ path }) => ({ contents: texts.get(path).replace(LATER, 'Promise.resolve().then(() => load("$1"))') }));
        onLoad({ filter: /./, namespace: 'outside' }, ({ path }) => ({ contents: `export const { ${taking(path)} } = load("${path}");` }));
      },
    }],
  });
  return text;
}

const sha = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * The command. esbuild divides ES modules only, and CommonJS starts faster, so: divided first, turned second, and what is
 * loaded together put together again. dist/cli.json tells bin/loading.js where everything is.
 */
async function buildCommand() {
  const node = { platform: 'node', target: shared.target, minify: true };
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];
  // as texts: esbuild gives anything else to every module, used or not
  const written = { LIABILITY_LAW_DAYS: JSON.stringify(await lawDays()), LIABILITY_TIME_ZONES: zones.join(' ') };
  const law = await lateLaw(root);
  const { outputFiles, metafile } = await build({
    ...shared,
    platform: 'node',
    define: { ...shared.define, ...Object.fromEntries(Object.entries(written).map(([name, text]) => [name, JSON.stringify(text)])) },
    entryPoints: { entry: 'src/cli/entry.ts' },
    outdir: 'dist/cli',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    format: 'esm',
    splitting: true,
    alias: { yaml },
    external: ['#sentences'],
    plugins: [widths, noPrograms, law.plugin],
    metafile: true,
    write: false,
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const files = packed(metafile.outputs);
  const names = given(files, texts, metafile.outputs);
  await rm('dist/cli', { recursive: true, force: true });
  await mkdir('dist/cli', { recursive: true });
  const where = {};
  for (const file of files) {
    const turned = await scriptOf(file, texts, names, node);
    const code = turned.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`); // esbuild leaves regular expressions as they are
    const text = `(function (provide, load, require) {${code}})\n`;
    const path = `${file.name}-${sha(text)}.cjs`;
    await writeFile(join('dist/cli', path), text);
    for (const name of file.modules) if (names.get(name).size > 0) where[name] = path;
  }
  const script = await buildTraced(root, shared, (await lateLaw(root)).plugin);
  const traced = `traced-${sha(script)}.cjs`;
  await writeFile(join('dist/cli', traced), script);
  const sentences = {};
  for (const [language, bytes] of Object.entries(law.files())) await writeFile(join('dist/cli', (sentences[language] = `law-${language}-${sha(bytes)}`)), bytes);
  const commands = (await readdir('src/cli/commands')).map((name) => basename(name, '.ts')).filter((name) => name !== 'index');
  const entry = basename(Object.keys(metafile.outputs).find((path) => metafile.outputs[path].entryPoint === 'src/cli/entry.ts'));
  await writeFile('dist/cli.json', JSON.stringify({ entry, commands, where, sentences, traced }));
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
for (const [path, text] of Object.entries(await compileValidators())) await writeFile(path, text);
await Promise.all([buildCommand(), ...bundles.map((options) => build(options))]);
if (withTypes) {
  emitTypes();
  prepare(root);
}
