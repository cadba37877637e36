import { fstatSync, readFileSync, readdirSync, statSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Palette } from '../output/formatter.js';
import { plainPalette } from '../output/formatter.js';
import { offsetAt } from './clocks.js';
import { decoded, stopped } from './nodeText.js';
import { codeOf, touched } from './nodeTouching.js';
import type { World } from './world.js';

declare const LIABILITY_VERSION: string | undefined;

/*
 * A run lasts about three empty processes. So files are read and results written without the streams of Node, which take
 * a third of one to load; what needs them (standard input, lines, saving) stands in files that are loaded when it does.
 */

/** The most bytes that are read of one file. */
const LARGEST = 32_000_000;

const contents = async (file: string): Promise<Uint8Array | null> => {
  if (file === '-') return (await import('./nodeStreams.js')).standardInput(LARGEST);
  const known = statSync(file);
  if (known.isFile()) return known.size > LARGEST ? null : readFileSync(file);
  return (await import('./nodeStreams.js')).piped(file);
};

/** A reader that went away (`| head`) is no error: nothing more is written. */
const writer = (output: 1 | 2): ((text: string | Uint8Array) => Promise<void>) => {
  let gone = false;
  return async (text) => {
    let rest: Uint8Array = typeof text === 'string' ? Buffer.from(text) : text;
    while (!gone && rest.length > 0)
      try {
        rest = rest.subarray(writeSync(output, rest));
      } catch (error) {
        const code = codeOf(error);
        if (code !== 'EPIPE' && code !== 'EAGAIN') throw error;
        gone = code === 'EPIPE' || !(await (await import('./nodeStreams.js')).streamed(output, rest));
        return;
      }
  };
};

/** Only a character device can be a terminal; Node is asked about those alone, since its answer takes a sixth of an empty process. */
const isTerminal = (output: 1 | 2): boolean => {
  try {
    return fstatSync(output).isCharacterDevice() && (output === 1 ? process.stdout : process.stderr).isTTY;
  } catch {
    return false; // closed
  }
};

/** What a file is called on its device; null when nothing is to be seen of it. */
const inode = (file: string): string | null => {
  try {
    const { dev, ino } = statSync(file);
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
};

const same = (a: string, b: string): boolean => {
  const one = inode(a);
  return resolve(a) === resolve(b) || (one !== null && one === inode(b));
};

const palette = async (colours: boolean): Promise<Palette> => {
  if (!colours) return plainPalette;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return { strong: chalk.bold, faint: chalk.dim, good: chalk.green, bad: chalk.red, warn: chalk.yellow };
};

const neighbours = (file: string): readonly string[] => {
  try {
    return readdirSync(dirname(resolve(file)));
  } catch {
    return [];
  }
};

/** The world of a Node process, with the package in this folder. */
export const nodeWorldAt = (home: string): World => ({
  read: async (file) => {
    const bytes = await touched(() => contents(file));
    return !bytes.ok ? bytes : bytes.value === null ? stopped('large') : decoded(bytes.value);
  },
  bulk: async () => (await import('./nodeBulk.js')).nodeBulkAt(resolve(home)),
  neighbours: (file) => Promise.resolve(neighbours(file)),
  write: writer(1),
  tell: writer(2),
  save: async (file, text) => (await import('./nodeSaving.js')).save(file, text),
  same: (a, b) => Promise.resolve(same(a, b)),
  env: process.env,
  terminal: { get stdout() { return isTerminal(1); }, get stderr() { return isTerminal(2); } },
  get columns() { return isTerminal(1) ? process.stdout.columns : null; },
  now: () => Date.now(),
  offsetAt,
  packaged: (path) => ({ file: resolve(home, path), address: pathToFileURL(resolve(home, path)).href }),
  palette,
  version: typeof LIABILITY_VERSION === 'string' ? LIABILITY_VERSION : '0.0.0',
  timeZones: process.versions['tz'] ?? null,
});

/** The world of a Node process that stands in the folder of the package, as tests do. */
export const nodeWorld: World = nodeWorldAt('.');
