import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { save } from '../../src/cli/nodeSaving.js';
import { run } from '../../src/cli/main.js';
import { nodeWorld } from '../../src/cli/nodeWorld.js';

/* Several forms at once, one of which cannot be written: said with its name, the others whole, nothing half-written beside them. */
const folder = mkdtempSync(join(tmpdir(), 'liability-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const CASE = ['assess', 'examples/bati-courtage/contract.yaml', 'examples/bati-courtage/incident.yaml'];

test('a form whose place is a folder, one whose folder does not exist, and one that works', async () => {
  const place = join(folder, 'taken');
  mkdirSync(place);
  const said: string[] = [];
  const world = { ...nodeWorld, write: () => Promise.resolve(), tell: (text: string) => Promise.resolve(void said.push(text)) };
  const code = await run([...CASE, '--format', `json=${join(folder, 'a.json')}`, '--format', `csv=${place}`, '--format', `yaml=${join(folder, 'nowhere', 'b.yaml')}`, '--lang', 'en'], world);
  expect(code).toBe(2);
  expect(said.join('')).toContain(`${place}: `);
  expect(said.join('')).toContain('its folder does not exist');
  expect((JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8')) as { schema: string }).schema).toBe('liability/verdict@1');
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'taken']);
  expect(readdirSync(place)).toEqual([]);
});

test('a file that was there stays as it was when it cannot be replaced', async () => {
  const file = join(folder, 'kept.json');
  expect((await save(file, 'old')).ok).toBe(true);
  expect((await save(join(file, 'below'), 'new')).ok).toBe(false);
  expect(readFileSync(file, 'utf8')).toBe('old');
});
