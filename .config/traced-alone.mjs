/** node .config/traced-alone.mjs FILE: the code that runs on symbols (traced.mjs), alone, from the sources as they are now. */
import { writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lateLaw } from './lateLaw.mjs';
import { buildTraced } from './traced.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [file] = process.argv.slice(2);
await writeFile(file, await buildTraced(root, { bundle: true, target: ['es2022', 'node20'], legalComments: 'none', logLevel: 'warning' }, (await lateLaw(root)).plugin));
