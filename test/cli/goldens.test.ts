import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLES, overlaysOf } from '../output/verdicts.js';
import { LANGUAGES } from '../../src/model/text.js';
import { golden as goldenOf } from './golden.js';
import { runIn } from './memory-world.js';

/*
 * What each example prints, byte for byte: examples/<example>/expected/. The record in every language and as JSON, each overlay as a table in English.
 * `npm run test:update` writes them anew; read the difference before committing it.
 */
/** The examples whose other forms are kept too. */
const FORMS_OF = ['bati-courtage', 'takedown-ignored'];

const runs = EXAMPLES.flatMap((example) => [
  ...['en', 'fr', 'zh'].map((lang) => [example, `table.${lang}.txt`, ['--lang', lang]] as const),
  [example, 'verdict.json', ['--lang', 'en', '--format', 'json']] as const,
  ...(FORMS_OF.includes(example) ? [[example, 'memo.md', ['--lang', 'en', '--format', 'markdown']] as const, [example, 'verdict.csv', ['--lang', 'en', '--format', 'csv']] as const, [example, 'verdict.sarif', ['--lang', 'fr', '--format', 'sarif']] as const, [example, 'junit.xml', ['--lang', 'zh', '--format', 'junit']] as const] : []),
  ...overlaysOf(example).map((overlay) => [example, `${overlay}.en.txt`, ['--lang', 'en', '--with', `${overlay}.yaml`]] as const),
]);

const filesOf = (example: string): Readonly<Record<string, string>> =>
  Object.fromEntries(['contract', 'incident', ...overlaysOf(example)].map((name) => [`${name}.yaml`, readFileSync(join('examples', example, `${name}.yaml`), 'utf8')]));

test.each(runs)('%s prints %s', async (example, name, options) => {
  const { code, out, err } = await runIn(['assess', 'contract.yaml', 'incident.yaml', ...options], { files: filesOf(example) });
  expect([code, err]).toEqual([0, '']);
  const folder = join('examples', example, 'expected');
  const golden = join(folder, name);
  if (process.env['UPDATE_GOLDENS'] === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(golden, out);
  }
  if (!existsSync(golden)) throw new Error(`${golden} is missing: npm run test:update writes it`);
  expect(out).toBe(readFileSync(golden, 'utf8'));
});

const profiles = readdirSync('examples/profiles').filter((f) => f.endsWith('.yaml'));

interface Reviewed { readonly contract: string; readonly findings: readonly { readonly severity: string; readonly subject: Readonly<Record<string, string>> | null; readonly rule: string; readonly message: string }[] }

test.each(LANGUAGES)('the profiles of the library, reviewed, in %s', async (lang) => {
  const lines: string[] = [];
  for (const profile of profiles) {
    const { out } = await runIn(['review', 'c.yaml', '--format', 'json', '--lang', lang], { files: { 'c.yaml': readFileSync(join('examples/profiles', profile), 'utf8') } });
    const { findings } = JSON.parse(out) as Reviewed;
    lines.push(profile, ...findings.map((f) => `  ${f.severity} ${Object.values(f.subject ?? { whole: '-' }).join()} ${f.rule} ${f.message}`));
  }
  const printed = `${lines.join('\n')}\n`;
  expect(printed).toBe(goldenOf('profiles', `review.${lang}.txt`, printed));
});
