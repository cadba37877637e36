import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = process.cwd();
const config = join(root, '.config', 'dependency-cruiser.cjs');
const cruiser = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

/** What the storeys of the house say about the folder `src` of `house`. */
const violations = (house: string): { cruised: number; found: string[] } => {
  const run = spawnSync(process.execPath, [cruiser, '--config', config, '--output-type', 'json', 'src'], {
    cwd: house,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (!run.stdout.startsWith('{')) throw new Error(`the cruiser did not answer: ${run.stderr}${run.stdout}`);
  const { summary } = JSON.parse(run.stdout) as { summary: { violations: Violation[]; totalCruised: number } };
  return {
    cruised: summary.totalCruised,
    found: summary.violations.map((v) => `${v.rule.name}: ${v.from} → ${v.to}`).sort(),
  };
};

test('every import of the house runs down', () => {
  const house = violations(root);
  expect(house.found).toEqual([]);
  expect(house.cruised).toBeGreaterThan(0);
}, 120_000);

describe('a house built wrong', () => {
  let wrong: { cruised: number; found: string[] };
  let house: string;

  /** One forbidden import each: what is wrong, the file, what it imports, the rule that must say so. */
  const slips: readonly (readonly [string, string, string, string])[] = [
    ['a value that knows a noun', 'values/money.ts', '../model/rule.js', 'values-storey'],
    ['a noun that knows a verb', 'model/verdict.ts', '../engine/assess.js', 'model-storey'],
    ['an engine that knows an article', 'engine/stages.ts', '../law/index.js', 'engine-storey'],
    ['an article that calls the engine', 'law/cn/parameters.ts', '../../engine/assess.js', 'law-storey'],
    ['a reader that knows the law', 'input/contract.ts', '../law/index.js', 'input-storey'],
    ['a reader with a package of its own', 'input/document.ts', 'chalk', 'input-storey'],
    ['a format that calls the engine', 'output/table.ts', '../engine/assess.js', 'output-storey'],
    ['a format that reads files', 'output/json.ts', 'node:fs', 'output-storey'],
    ['a library with a door to the street', 'index.ts', './cli/main.js', 'cli-is-the-top'],
    ['a command that reads files itself', 'cli/main.ts', 'node:fs', 'one-room-to-the-street'],
    ['a command with colours of its own', 'cli/table.ts', 'chalk', 'one-brush'],
    ['a room without a storey', 'utils/helper.ts', '../values/tri.js', 'no-house-without-a-storey'],
    ['a command that goes out to come in', 'cli/batch.ts', '../core.js', 'doors-lead-out'],
    ['a core that reads documents', 'core.ts', './input/incident.js', 'core-is-pure'],
    ['a rule that goes behind the words', 'law/cn/civil-code/577-breach.ts', '../../../model/rule.js', 'rule-speaks-in-words'],
    ['a rule that imports a rule', 'law/cn/civil-code/584-loss.ts', './591-mitigation.js', 'rule-stands-alone'],
    ['an import that leads nowhere', 'engine/lost.ts', './nowhere.js', 'found'],
    ['a tool in the product', 'cli/tool.ts', 'typescript', 'no-tools-in-the-product'],
  ];
  const harmless = [
    'values/tri.ts', 'model/rule.ts', 'engine/assess.ts', 'law/index.ts', 'law/words.ts', 'input/incident.ts',
    'law/cn/civil-code/591-mitigation.ts',
  ];

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'wrong-house-'));
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(resolve(house, path)), { recursive: true });
      writeFileSync(resolve(house, path), text);
    };
    for (const path of harmless) write(`src/${path}`, 'export const it = 1;\n');
    for (const [, file, to] of slips) write(`src/${file}`, `import * as it from '${to}';\nexport const that = it;\n`);
    write('src/model/a.ts', "import type { B } from './b.js';\nexport interface A { readonly b: B }\n");
    write('src/model/b.ts', "import type { A } from './a.js';\nexport interface B { readonly a?: A }\n");
    for (const name of ['chalk', 'typescript']) {
      write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
      write(`node_modules/${name}/index.js`, '');
    }
    cpSync(join(root, 'package.json'), join(house, 'package.json'));
    wrong = violations(house);
  }, 120_000);

  afterAll(() => {
    rmSync(house, { recursive: true, force: true });
  });

  test.each(slips)('%s is seen', (_what, file, _to, rule) => {
    expect(wrong.found.filter((line) => line.startsWith(`${rule}: src/${file} →`))).toHaveLength(1);
  });

  test('two types in a circle are seen', () => {
    expect(wrong.found.filter((line) => line.startsWith('no-circles: src/model/'))).not.toEqual([]);
  });

  test('what is harmless is let be', () => {
    for (const path of harmless) expect(wrong.found.filter((line) => line.includes(`src/${path} →`))).toEqual([]);
  });
});
