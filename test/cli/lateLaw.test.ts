import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { LANGUAGES } from '../../src/model/text.js';
import { exampleFiles } from './golden.js';
import { runIn } from './memory-world.js';

/* The command loads the law in pieces, and one language of it (.config/lateLaw.mjs). What it prints is what the law prints as it stands in src/law. */

const env = { PATH: process.env['PATH'], LANG: 'C' };
const built = (args: readonly string[], cwd = '.'): string =>
  spawnSync(process.execPath, [resolve('bin/liability.js'), ...args], { cwd, encoding: 'utf8', env, maxBuffer: 1 << 28 }).stdout;

test.each(LANGUAGES)('every rule in %s: its page and its data', async (lang) => {
  for (const format of ['text', 'json']) {
    for (const asked of ['fr', 'cn', 'eu', 'contract']) {
      const args = ['rules', asked, '--lang', lang, '--format', format];
      const { out } = await runIn(args);
      expect(out.length).toBeGreaterThan(100);
      expect(built(args)).toBe(out);
    }
  }
}, 120_000);

/** Without the version and the time zones of whoever printed it. */
const apart = (text: string): string => text.replace(/"(version|timeZones)": "[^"]*"/g, '');

const examples = readdirSync('examples').filter((name) => readdirSync(`examples/${name}`).includes('incident.yaml'));

test.each(examples)('the full verdict of %s in three languages', async (example) => {
  for (const lang of LANGUAGES)
    for (const format of lang === 'en' ? ['table', 'json'] : ['table']) {
      const args = ['assess', 'contract.yaml', 'incident.yaml', '--detail', 'full', '--lang', lang, '--format', format];
      expect(apart(built(args, `examples/${example}`))).toBe(apart((await runIn(args, { files: exampleFiles(example) })).out));
    }
}, 120_000);
