import { parse } from 'yaml';
import { LANGUAGES } from '../../src/model/text.js';
import { FORMATS } from '../../src/output/index.js';
import { rowsOf } from '../output/sheets.js';
import { HOSTILE, STEERING } from '../support/hostile.js';
import { runIn } from './memory-world.js';

/* One pair of documents, every command that prints something of them, in every form it has. */
const saved = async (): Promise<Readonly<Record<string, string>>> => {
  const json = async (...more: readonly string[]): Promise<string> => (await runIn(['assess', 'contract.yaml', 'incident.yaml', '--format', 'json', ...more], { files: HOSTILE })).out;
  return { ...HOSTILE, 'v.json': await json(), 'w.json': await json('--as-of', '2023-01-01') };
};

const COMMANDS: readonly (readonly string[])[] = [
  ...FORMATS.map((f) => ['review', 'contract.yaml', '--format', f]), ...FORMATS.map((f) => ['render', 'v.json', '--format', f]), ['render', 'v.json', '--side', 'customer'],
  ['diff', 'v.json', 'w.json'], ['diff', 'v.json', 'w.json', '--format', 'json'], ['batch', 'contract.yaml', 'incident.yaml'], ['batch', 'contract.yaml', 'incident.yaml', '--format', 'csv'],
  ['whatif', 'contract.yaml', 'incident.yaml', '--set', 'losses[0].proven=1', '--format', 'json'], ['whatif', 'contract.yaml', 'incident.yaml', '--sweep', 'losses[0].proven=1..5000'],
  ['explain', 'contract.yaml', 'incident.yaml', 'contract.cap'], ['explain', 'contract.yaml', 'incident.yaml', '--format', 'json'], ['assess', 'contract.yaml', 'incident.yaml', '--detail', 'full', '--side', 'provider'],
];

const inert: Readonly<Record<string, (out: string) => void>> = {
  html: (out) => { expect(out).not.toMatch(/<script|<img|onload=x'/); },
  junit: (out) => { expect(out).not.toMatch(/<script|]]>/); },
  markdown: (out) => { expect(out).not.toMatch(/<script|(?<!\\)\*\*b(?<!\\)\*\*|(?<!\\)\[l\]\(|@all/); },
  csv: (out) => { for (const cell of rowsOf(out).flat()) expect(cell).toMatch(/^(?:[^=+\-@\t\r]|-?[0-9.]+$|$)/); },
  github: (out) => { for (const l of out.trimEnd().split('\n')) expect(l).toMatch(/^(?:::(?:error|warning|notice) [^:]*::[^\n]*)?$/); },
  json: (out) => { JSON.parse(out); }, sarif: (out) => { JSON.parse(out); }, yaml: (out) => { parse(out); },
};

test.each(COMMANDS.map((argv) => [argv.join(' '), argv] as const))('%s: text of the documents is inert', async (_, argv) => {
  const files = await saved();
  const format = argv.includes('--format') ? (argv[argv.indexOf('--format') + 1] ?? '') : 'table';
  for (const lang of LANGUAGES) {
    const { code, out, err } = await runIn([...argv, '--lang', lang], { files });
    expect([code < 3, out.length > 0]).toEqual([true, true]);
    for (const text of [out, err]) {
      expect(STEERING.exec(text)).toBeNull();
      if (format !== 'github') expect(text.split(/\r?\n/).filter((l) => /^\s*::[a-z]/.test(l))).toEqual([]);
      expect(text).not.toMatch(/##\[error\]/);
      expect(text).not.toContain('    at ');
    }
    inert[format]?.(out);
  }
});
