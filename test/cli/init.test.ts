import { readFileSync } from 'node:fs';
import { runIn } from './memory-world.js';

const LANGUAGES = ['en', 'zh', 'fr'];
const DOCUMENTS = ['contract', 'incident', 'with'];

const started = async (document: string, lang: string): Promise<string> => (await runIn(['init', document, '--lang', lang])).out;

describe.each(LANGUAGES)('a starter in %s', (lang) => {
  test('names the schema of its document in the first line, for editors', async () => {
    for (const document of DOCUMENTS)
      expect((await started(document, lang)).split('\n')[0]).toBe(`# yaml-language-server: $schema=file:///package/schemas/${document}.schema.json`);
  });

  test('is read and decided without a problem, with the overlay and without', async () => {
    const files = { 'contract.yaml': await started('contract', lang), 'incident.yaml': await started('incident', lang), 'with.yaml': await started('with', lang) };
    for (const overlay of [[], ['--with', 'with.yaml']]) {
      const { code, out, err } = await runIn(['assess', 'contract.yaml', 'incident.yaml', '--format', 'json', ...overlay], { files });
      expect(err).toBe('');
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ outcome: 'partly-liable', amounts: { award: '1800.00' } });
    }
  });

  test('explains itself in the language: every field stands under a comment or in the example of one', async () => {
    const text = await started('contract', lang);
    expect(text.split('\n').filter((line) => line.trim().startsWith('#')).length).toBeGreaterThan(15);
  });
});

test('the languages differ in comments and names only', async () => {
  const data = async (lang: string): Promise<string> =>
    (await started('incident', lang)).split('\n').filter((line) => !line.trim().startsWith('#') && !line.startsWith('title:')).join('\n');
  expect(await data('zh')).toBe(await data('en'));
  expect(await data('fr')).toBe(await data('en'));
});

test('without a name it is a contract profile, in the language of the environment', async () => {
  const { out } = await runIn(['init'], { env: { LANG: 'fr_FR.UTF-8' } });
  expect(out).toContain('Un profil de contrat');
  expect(out).toContain('schema: liability/contract@1');
});

test('--output writes the file and prints nothing', async () => {
  const { out, files, code } = await runIn(['init', 'incident', '--output', 'incident.yaml']);
  expect([code, out]).toEqual([0, '']);
  expect(files.get('incident.yaml')).toContain('schema: liability/incident@1');
});

test('another document is refused, with those there are', async () => {
  const { code, err } = await runIn(['init', 'contrat']);
  expect(code).toBe(2);
  expect(err).toContain('Allowed choices are contract, incident, with.');
});

describe('the schemas', () => {
  test.each(['contract', 'incident', 'with', 'verdict', 'review'])('%s is printed as it is published', async (name) => {
    const file = `schemas/${name}.schema.json`;
    const text = readFileSync(file, 'utf8');
    const { out, code } = await runIn(['schema', name], { files: { [file]: text } });
    expect([code, out]).toEqual([0, text]);
  });

  test('--output writes it', async () => {
    const { files } = await runIn(['schema', 'with', '--output', 'with.json'], { files: { 'schemas/with.schema.json': '{}\n' } });
    expect(files.get('with.json')).toBe('{}\n');
  });

  test('a package without its schemas says which file is missing', async () => {
    const { code, err, out } = await runIn(['schema', 'contract']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('schemas/contract.schema.json: there is no such file');
  });

  test('another name is refused', async () => {
    const { code, err } = await runIn(['schema', 'contracts']);
    expect(code).toBe(2);
    expect(err).toContain('Allowed choices are contract, incident, with, verdict.');
  });
});
