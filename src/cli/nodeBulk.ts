import { closeSync, existsSync, fstatSync, fsyncSync, ftruncateSync, openSync, readSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Bulk, Helper, Sink, Source } from './bulk.js';
import { beginning, marked } from './nodeText.js';
import { stretchOf } from './nodeReading.js';
import { asideOf } from './nodeScratch.js';
import { tracingAt } from './nodeTracing.js';
import { codeOf, touched } from './nodeTouching.js';
import type { Touched } from './world.js';

/** How much is read at once. */
const PIECE = 1 << 18;

async function* piecesOf(file: string, first: Uint8Array, descriptor: number): AsyncGenerator<Uint8Array> {
  try {
    yield first;
    for (;;) {
      const piece = new Uint8Array(Buffer.allocUnsafeSlow(PIECE).buffer); // filled at once, so not with zeros before
      const length = readSync(descriptor, piece, 0, PIECE, null);
      if (length === 0) return;
      yield await Promise.resolve(piece.subarray(0, length));
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Whether standard input is waited for: then everything read before is done and written. */
const waiting = { on: false };

const nextOf = async (pieces: AsyncIterator<unknown>): Promise<IteratorResult<unknown>> => {
  waiting.on = true;
  const next = await pieces.next();
  waiting.on = false;
  return next;
};

async function* streamed(first: Uint8Array, rest: AsyncIterator<unknown>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await nextOf(rest); next.done !== true; next = await nextOf(rest)) yield next.value as Uint8Array;
}

/** The bytes in UTF-8, whatever the mark at their beginning says they are in. */
async function* inUtf8(pieces: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const piece of pieces) yield encoder.encode(decoder.decode(piece, { stream: true }));
  yield encoder.encode(decoder.decode());
}

const source = (first: Uint8Array, pieces: AsyncIterable<Uint8Array>, size: number | null): Touched<Source> => {
  const begins = beginning(first);
  if (!begins.ok) return begins;
  const encoding = marked(first);
  return { ok: true, value: { beginning: begins.value, pieces: encoding === 'utf-8' ? pieces : inUtf8(pieces, encoding), size: encoding === 'utf-8' ? size : null } };
};

const open = async (file: string): Promise<Touched<Source>> => {
  if (file === '-') {
    const pieces = process.stdin[Symbol.asyncIterator]() as AsyncIterator<unknown>;
    const first = await touched(() => nextOf(pieces));
    if (!first.ok) return first;
    const bytes = first.value.done === true ? new Uint8Array() : first.value.value as Uint8Array;
    return source(bytes, streamed(bytes, pieces), null);
  }
  const begun = await touched(() => {
    const descriptor = openSync(file, 'r');
    const known = fstatSync(descriptor);
    if (known.isDirectory()) {
      closeSync(descriptor);
      throw Object.assign(new Error('folder'), { code: 'EISDIR' });
    }
    const piece = new Uint8Array(PIECE);
    return { descriptor, first: piece.subarray(0, readSync(descriptor, piece, 0, PIECE, null)), size: known.isFile() ? known.size : null };
  });
  if (!begun.ok) return begun;
  return source(begun.value.first, piecesOf(file, begun.value.first, begun.value.descriptor), begun.value.size);
};

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const matching = (pattern: string): RegExp => new RegExp(`^${pattern.replace(/[.+^$(){}|[\]\\]/g, '\\$&').replace(/\*/g, '.*').replace(/\?/g, '.')}$`);

/** The names that a pattern finds, in any of its folders; null when it is none. */
const found = (pattern: string): readonly string[] | null => {
  if (!/[*?]/.test(pattern) || existsSync(pattern)) return null;
  return pattern.split('/').reduce<readonly string[]>((folders, step, i) => folders.flatMap((folder) => {
    if (!/[*?]/.test(step)) return existsSync(join(folder, step)) ? [i === 0 && step === '' ? '/' : join(folder, step)] : [];
    return statSync(folder === '' ? '.' : folder).isDirectory() ? readdirSync(folder === '' ? '.' : folder).filter((name) => !name.startsWith('.') && matching(step).test(name)).map((name) => join(folder, name)) : [];
  }), ['']);
};

const files = (name: string, endings: RegExp): Promise<Touched<readonly string[]>> =>
  touched(() => {
    if (name === '-') return [name];
    const matches = found(name);
    if (matches !== null) {
      if (matches.length === 0) throw Object.assign(new Error('nothing'), { code: 'ENOENT' });
      return [...matches].sort(byName);
    }
    if (!statSync(name).isDirectory()) return [name];
    return readdirSync(name).filter((entry) => endings.test(entry) && !entry.startsWith('.')).sort(byName).map((entry) => join(name, entry));
  });

const partOf = (file: string): string => {
  const target = existsSync(file) ? realpathSync(file) : resolve(file);
  return join(dirname(target), `.${basename(target)}.part`);
};

const isPlain = (file: string): boolean => !existsSync(file) || statSync(file).isFile();

/** Writes all of it, or says that the reader went away. */
const writing = async (descriptor: number, bytes: Uint8Array): Promise<boolean> => {
  for (let rest = bytes; rest.length > 0;)
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EPIPE') return false;
      if (code !== 'EAGAIN') throw error;
      await turn();
    }
  return true;
};

const sink = (file: string | null, resume: number | null): Promise<Touched<Sink>> =>
  touched(() => {
    const plain = file !== null && isPlain(file);
    const name = file === null ? null : plain ? partOf(file) : file;
    const descriptor = name === null ? 1 : openSync(name, resume === null ? 'w' : 'r+');
    if (resume !== null) ftruncateSync(descriptor, resume);
    let at = resume ?? 0;
    let gone = false;
    return {
      write: (text) => touched(async () => {
        if (gone) return false;
        const bytes = typeof text === 'string' ? Buffer.from(text) : text;
        if (plain) for (let from = 0; from < bytes.length;) {
          const length = writeSync(descriptor, bytes, from, bytes.length - from, at);
          from += length;
          at += length;
        }
        else gone = !(await writing(descriptor, bytes));
        return !gone;
      }),
      finish: () => touched(() => {
        if (name === null || file === null) return null;
        if (plain) fsyncSync(descriptor);
        closeSync(descriptor);
        if (plain) renameSync(name, existsSync(file) ? realpathSync(file) : file);
        return null;
      }),
      leave: () => { if (name !== null) closeSync(descriptor); },
    };
  });

const mark = (file: string): string => {
  if (file === '-') return '-';
  const { size, mtimeMs } = statSync(file);
  return `${size} ${Math.round(mtimeMs)}`;
};

/** A thread of its own, with the package in that folder; a question is answered before the next is asked. */
const helper = (home: string, setup: unknown): Helper => {
  const worker = new Worker(join(home, 'bin', 'helper.js'), { workerData: { home, setup }, resourceLimits: { maxYoungGenerationSizeMb: 12 } });
  const waiting: { done: (value: unknown) => void; failed: (error: unknown) => void }[] = [];
  let broken: unknown;
  const stop = (error: unknown): void => {
    broken = error;
    for (const w of waiting.splice(0)) w.failed(error);
  };
  worker.on('message', (answer) => waiting.shift()?.done(answer));
  worker.on('error', stop);
  return {
    ask: (block) => new Promise((done, failed) => {
      if (broken !== undefined) {
        failed(broken instanceof Error ? broken : new Error('a thread ended'));
        return;
      }
      waiting.push({ done, failed });
      worker.postMessage(block);
    }),
    end: async () => { await worker.terminate(); },
  };
};

/** The two halves of the young generation of V8, in bytes: with less, lines and lists that are done with are moved to the old one, which is collected again and again; with more, they leave the cache of the processor. */
const YOUNG = 8 << 20;

/** How much code runs before V8 looks whether it is worth its optimizing compiler, in bytes of its own; and while records are scored, of which most of the code runs some hundred times, for the first records and what is learnt from them. The V8 of Node 20 has the flag; later ones, which have a compiler between the two, do not and complain of it. */
const [BUDGET, LATER] = [67_584, 540_672];
const BUDGETED = process.versions.v8.startsWith('11.');

const youngOf = (): number => getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? YOUNG;

/** Lets the young generation grow to its size: it does when more lived on in it than it holds, so lists are made and kept until it did. */
const grown = (): void => {
  const kept: unknown[] = [];
  for (let tries = 0; youngOf() < YOUNG && tries < 64; tries++) kept.push(Array.from({ length: 64 }, () => new Array<number>(256).fill(0)));
};

/**
 * Flags that V8 reads whenever it goes by them, for all threads. The young generation would grow to 32 MB, though nearly nothing in it lives on: it is held at its size. So small a generation is
 * collected in less than it takes to share that among threads. All must be as they were when code is loaded or kept: V8 takes what it compiled only under the flags it was made with.
 */
const lean = (on: boolean): void => {
  if (on) grown();
  setFlagsFromString(`--semi-space-growth-factor=${on ? 1 : 2}`);
  setFlagsFromString(on ? '--no-parallel-scavenge' : '--parallel-scavenge');
  if (BUDGETED) setFlagsFromString(`--interrupt-budget=${on ? LATER : BUDGET}`);
};

/** The world of a run over an export, with the package in that folder. */
export const nodeBulkAt = (home: string): Bulk => {
  const begun = performance.now();
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => {
    if (waiting.on) process.kill(process.pid, signal); // ends as one that never heard of it
    asked = true;
  });
  return {
    open, stretch: stretchOf, files, sink, mark,
    left: (file) => (isPlain(file) && existsSync(partOf(file)) ? partOf(file) : null),
    remove: (file) => { rmSync(file, { force: true }); },
    aside: (file) => asideOf(file !== undefined && isPlain(file) ? partOf(file) : null),
    helpers: (count, setup) => (existsSync(join(home, 'dist', 'cli.json')) ? Array.from({ length: count }, () => helper(home, setup)) : null),
    tracing: tracingAt(home), lean,
    stopped: async () => {
      await turn();
      return asked;
    },
    elapsed: () => performance.now() - begun,
  };
};

