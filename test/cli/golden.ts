import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { overlaysOf } from '../output/verdicts.js';

/** The files of an example by name. */
export const exampleFiles = (example: string): Readonly<Record<string, string>> =>
  Object.fromEntries(['contract', 'incident', ...overlaysOf(example)].map((name) => [`${name}.yaml`, readFileSync(join('examples', example, `${name}.yaml`), 'utf8')]));

/** What an example is to print, byte for byte; `npm run test:update` writes it anew, to be read before it is committed. */
export const golden = (example: string, name: string, printed: string): string => {
  const folder = join('examples', example, 'expected');
  const file = join(folder, name);
  if (process.env['UPDATE_GOLDENS'] === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, printed);
  }
  if (!existsSync(file)) throw new Error(`${file} is missing: npm run test:update writes it`);
  return readFileSync(file, 'utf8');
};
