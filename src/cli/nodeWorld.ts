import { createReadStream } from 'node:fs';
import { open, readFile, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Palette } from '../output/formatter.js';
import { plainPalette } from '../output/formatter.js';
import type { Instant } from '../values/instant.js';
import { decoded, linesFrom, stopped } from './nodeText.js';
import type { Obstacle, Touched, World } from './world.js';

declare const LIABILITY_VERSION: string | undefined;

const OBSTACLES: Readonly<Record<string, Obstacle>> = {
  ENOENT: 'missing', ENOTDIR: 'missing', EISDIR: 'folder', EACCES: 'denied', EPERM: 'denied', EROFS: 'denied',
};

const blocked = (error: unknown): { readonly ok: false; readonly why: Obstacle; readonly message: string } => {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error;
  return { ok: false, why: OBSTACLES[error.code] ?? 'other', message: error.code };
};

const touched = async <T>(doing: () => Promise<T>): Promise<Touched<T>> => {
  try {
    return { ok: true, value: await doing() };
  } catch (error) {
    return blocked(error);
  }
};

/** The most bytes that are read of one file. */
const LARGEST = 32_000_000;

const standardInput = async (): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    length += (chunk as Uint8Array).length;
    if (length > LARGEST) return null;
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
};

const contents = async (file: string): Promise<Uint8Array | null> => {
  const known = await stat(file);
  return known.isFile() && known.size > LARGEST ? null : readFile(file);
};

const lines = async (file: string): Promise<Touched<AsyncIterable<string>>> => {
  if (file === '-') return linesFrom(process.stdin);
  const known = await touched(async () => {
    const handle = await open(file);
    const isFolder = (await handle.stat()).isDirectory();
    await handle.close();
    if (isFolder) throw Object.assign(new Error('folder'), { code: 'EISDIR' });
    return createReadStream(file);
  });
  return known.ok ? linesFrom(known.value) : known;
};

/** A reader that went away (`| head`) is no error: nothing more is written. */
const writer = (stream: NodeJS.WriteStream): ((text: string) => Promise<void>) => {
  let gone = false;
  let listening = false;
  return (text) =>
    new Promise((done, failed) => {
      if (!listening) {
        listening = true;
        stream.on('error', (error: NodeJS.ErrnoException) => {
          if (error.code !== 'EPIPE') throw error;
          gone = true;
        });
      }
      if (gone) return done();
      stream.write(text, (error) => {
        if (error !== null && error !== undefined && (error as NodeJS.ErrnoException).code !== 'EPIPE') return failed(error);
        done();
      });
    });
};

/** Through a second file in the same folder and a rename; what is no ordinary file (a pipe, a device) is written as it is. */
const save = (file: string, text: string): Promise<Touched<null>> =>
  touched(async () => {
    const known = await stat(file).catch(() => null);
    if (known !== null && !known.isFile()) {
      await writeFile(file, text);
      return null;
    }
    const target = known === null ? resolve(file) : await realpath(file);
    const beside = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
    try {
      await writeFile(beside, text, { flag: 'wx', ...(known === null ? {} : { mode: known.mode }) });
      await rename(beside, target);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
    return null;
  });

const same = async (a: string, b: string): Promise<boolean> => {
  const [one, two] = await Promise.all([a, b].map((file) => stat(file).catch(() => null)));
  return resolve(a) === resolve(b) || (one !== null && two !== null && one !== undefined && two !== undefined && one.dev === two.dev && one.ino === two.ino);
};

const clocks = new Map<string, Intl.DateTimeFormat | null>();

const clockOf = (zone: string): Intl.DateTimeFormat | null => {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  let clock: Intl.DateTimeFormat | null = null;
  try {
    clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric', era: 'short' });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  clocks.set(zone, clock);
  return clock;
};

const offsetAt = (zone: string, at: Instant): number => {
  const clock = clockOf(zone);
  if (clock === null) return Number.NaN;
  const parts = new Map(clock.formatToParts(at).map((p) => [p.type, p.value]));
  const part = (name: Intl.DateTimeFormatPartTypes): number => Number(parts.get(name));
  const year = parts.get('era') === 'BC' ? 1 - part('year') : part('year');
  const local = new Date(0);
  local.setUTCFullYear(year, part('month') - 1, part('day'));
  local.setUTCHours(part('hour'), part('minute'), part('second'));
  return Math.round((local.getTime() - Math.floor(at / 1000) * 1000) / 60_000);
};

const palette = async (colours: boolean): Promise<Palette> => {
  if (!colours) return plainPalette;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return { strong: chalk.bold, faint: chalk.dim, good: chalk.green, bad: chalk.red, warn: chalk.yellow };
};

/** The world of a Node process, with the package in this folder. */
export const nodeWorldAt = (home: string): World => ({
  read: async (file) => {
    const bytes = await touched(() => (file === '-' ? standardInput() : contents(file)));
    return !bytes.ok ? bytes : bytes.value === null ? stopped('large') : decoded(bytes.value);
  },
  lines,
  neighbours: (file) => readdir(dirname(resolve(file))).catch(() => []),
  write: writer(process.stdout),
  tell: writer(process.stderr),
  save,
  same,
  env: process.env,
  terminal: { stdout: process.stdout.isTTY, stderr: process.stderr.isTTY },
  now: () => Date.now(),
  offsetAt,
  packaged: (path) => ({ file: resolve(home, path), address: pathToFileURL(resolve(home, path)).href }),
  palette,
  version: typeof LIABILITY_VERSION === 'string' ? LIABILITY_VERSION : '0.0.0',
  timeZones: process.versions['tz'] ?? null,
});

/** The world of a Node process that stands in the folder of the package, as tests do. */
export const nodeWorld: World = nodeWorldAt('.');
