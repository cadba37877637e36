import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Scratch } from './batch/ids/scratch.js';
import type { Aside } from './bulk.js';
import { touchedNow } from './nodeTouching.js';

let made = 0;

/** A file in that folder without a name: it goes when it is closed, and with the process. */
const scratchIn = (folder: string): Scratch => {
  const name = join(folder, `.liability-${process.pid}-${made++}`);
  const descriptor = openSync(name, 'wx+', 0o600);
  unlinkSync(name);
  return {
    write: (bytes, at) => { for (let from = 0; from < bytes.length;) from += writeSync(descriptor, bytes, from, bytes.length - from, at + from); },
    read: (into, at) => {
      let length = 0;
      while (length < into.length) {
        const more = readSync(descriptor, into, length, into.length - length, at + length);
        if (more === 0) break;
        length += more;
      }
      return length;
    },
    drop: () => { closeSync(descriptor); },
  };
};

/** Where TMPDIR says; else beside a file that is written, whose disk was chosen for it; else where the host keeps such files, which may be memory. */
export const asideOf = (file: string | null): Aside => {
  const asked = process.env['TMPDIR'];
  const name = asked !== undefined && asked !== '' ? asked : file === null ? tmpdir() : dirname(file);
  return { name, scratch: () => scratchIn(name), tried: touchedNow };
};
