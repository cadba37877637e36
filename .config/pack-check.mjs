/**
 * npm run verify: the package as somebody gets it. Packs into a temporary folder, unpacks it where there is no node_modules, and looks at what is in it,
 * runs the command, and uses the library from ES modules, from CommonJS, from TypeScript and in a page. Needs a build; packs without building again.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const run = (command, args, cwd) => {
  const done = spawnSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' && command === 'npm', maxBuffer: 1 << 26 });
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${done.status}\n${done.stderr}${done.stdout}`);
  return done.stdout;
};

/** Every kind of file that may be published; anything else is a mistake. */
const WANTED = [
  /^package\.json$/, /^README[^/]*$/, /^CHANGELOG\.md$/, /^LICENSE$/, /^bin\/(liability\.js|loading\.js|helper\.js|package\.json)$/, /^schemas\/[a-z]+\.schema\.json$/,
  /^examples\/[^/]+\/([^/]+\.(yaml|json|csv|md)|expected\/[^/]+)$/, /^dist\/(index|core)\.c?js$/, /^dist\/cli\.json$/, /^dist\/cli\/([^/]+\.cjs|law-(en|fr|zh)-[0-9a-f]+)$/, /^dist\/compiled\/[a-z]+-[^/]+$/, /^dist\/types\/.+\.d\.ts$/,
];

/** What a use of the library prints, whatever the way it was loaded. */
const USE = `
const contract = { id: 'c', governingLaw: 'none', currency: 'EUR', commitments: [{ id: 'b', kind: 'backup' }] };
const incident = { id: 'i', contract: 'c', occurredAt: '2025-07-01', performance: [{ commitment: 'b', performed: 'none' }], losses: [{ id: 'l', head: 'other', amount: 100, proven: 60 }] };
const checked = [liability.fromPlain(contract, 'contract', 'contract'), liability.fromPlain(incident, 'incident', 'incident')];
if (checked.some((d) => !d.ok)) throw new Error(JSON.stringify(checked.flatMap((d) => (d.ok ? [] : d.errors))));
const matter = liability.toMatter(checked[0].value, checked[1].value, [], { asOf: null, offsetAt: () => 0 });
if (!matter.ok) throw new Error(JSON.stringify(matter.errors));
const verdict = liability.assess(matter.value, liability.regimes.none, { range: true, open: 'raised' });
const wrong = liability.readDocument('id: c\\ncurency: EUR\\n', 'c.yaml', 'contract');
const decided = liability.decide(JSON.stringify(contract), JSON.stringify(incident));
const said = [verdict.outcome, String(verdict.award), wrong.ok, wrong.errors[0].code, decided.ok && decided.value.amounts.award].join(' ');
`;
const SAID = 'liable 6000 false E0103 60.00';

const PURE = ['Object', 'Array', 'Map', 'Set', 'JSON'];

const folder = await mkdtemp(join(tmpdir(), 'liability-pack-'));
try {
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root));
  const names = packed.files.map((f) => f.path).sort();
  assert.deepEqual(names.filter((name) => !WANTED.some((kind) => kind.test(name))), [], 'files nobody needs are in the package');
  for (const name of ['README.md', 'LICENSE', 'bin/liability.js', 'dist/cli.json', 'dist/index.js', 'dist/index.cjs', 'dist/types/index.d.ts', 'schemas/verdict.schema.json', 'examples/bati-courtage/contract.yaml'])
    assert.ok(names.includes(name), `${name} is missing from the package`);

  run('tar', ['-xzf', packed.filename], folder);
  const home = join(folder, 'package');
  assert.ok(!(await readdir(home)).includes('node_modules'));
  const cli = (...args) => run(process.execPath, [join(home, 'bin/liability.js'), ...args], folder);

  const { version, exports: doors } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  assert.ok(cli('--version').startsWith(`liability ${version}\n`));
  assert.ok(cli('--help').startsWith('Examples:'));
  const example = (name) => join(home, 'examples/bati-courtage', name);
  assert.equal(JSON.parse(cli('assess', example('contract.yaml'), example('incident.yaml'), '--format', 'json')).amounts.award, '1800.48');
  assert.equal(cli('schema', 'contract'), await readFile(join(root, 'schemas/contract.schema.json'), 'utf8'));
  for (const name of ['contract', 'incident']) cli('init', name, '--output', `${name}.yaml`);
  for (const lang of ['en', 'zh', 'fr']) assert.ok(cli('assess', 'contract.yaml', 'incident.yaml', '--lang', lang).length > 500);
  assert.ok(cli('rules', '1231-1').includes('fr.code-civil.1231-1'));

  // as somebody who has installed it: by its name, from both kinds of modules
  const user = join(folder, 'user');
  await mkdir(join(user, 'node_modules'), { recursive: true });
  run('tar', ['-xzf', join(folder, packed.filename), '-C', join(user, 'node_modules')], folder);
  run(process.execPath, ['-e', "require('node:fs').renameSync('package', 'liability')"], join(user, 'node_modules'));
  await writeFile(join(user, 'a.mjs'), `import * as liability from 'liability';\n${USE}\nconsole.log(said);\n`);
  await writeFile(join(user, 'b.cjs'), `const liability = require('liability');\n${USE}\nconsole.log(said);\n`);
  for (const file of ['a.mjs', 'b.cjs']) assert.equal(run(process.execPath, [file], user).trim(), SAID, file);
  assert.ok(JSON.parse(run(process.execPath, ['-p', "JSON.stringify(require('liability/schemas/with.schema.json'))"], user)).title);
  assert.deepEqual(Object.keys(doors), ['.', './schemas/*', './package.json']);

  // types: what the declarations promise is what there is
  await writeFile(join(user, 'c.mts'), `import { assess, decide, fromPlain, readDocument, regimes, toMatter } from 'liability';
import type { Verdict } from 'liability';
const read = readDocument('id: c', 'c.yaml', 'contract');
if (read.ok) { const made = toMatter(read.value, read.value, [], { asOf: null, offsetAt: () => 0 }); if (made.ok) { const v: Verdict = assess(made.value, regimes.FR, { range: true, open: 'raised' }); v.award satisfies bigint; } }
const decided = decide('', '', { law: 'CN', language: 'zh' });
if (!decided.ok) decided.errors[0]?.code satisfies string | undefined;
fromPlain({}, 'x', 'incident');
`);
  const compilerOptions = { noEmit: true, strict: true, module: 'nodenext', target: 'es2022', lib: ['es2022'], types: [] };
  await writeFile(join(user, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['c.mts'] }));
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], user);

  // in a page: bundled for browsers, run where there is nothing but the language
  const page = await build({
    stdin: { contents: `import * as liability from 'liability';\n${USE}\nglobalThis.said = said;`, resolveDir: user },
    bundle: true, platform: 'browser', format: 'iife', write: false, logLevel: 'error',
  });
  const bare = vm.createContext({});
  assert.ok(PURE.every((name) => vm.runInContext(`typeof ${name}`, bare) !== 'undefined') && vm.runInContext('typeof process + typeof require + typeof window', bare) === 'undefinedundefinedundefined');
  vm.runInContext(page.outputFiles[0].text, bare);
  assert.equal(bare.said, SAID);
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.log('the package works: command, schemas, examples, types, ES modules, CommonJS, page');
