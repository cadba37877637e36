import { closeSync, openSync, readSync } from 'node:fs';

/** A stretch of an ordinary file. */
export const stretchOf = (file: string, from: number, to: number): Uint8Array => {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = new Uint8Array(to - from);
    for (let at = 0; at < bytes.length;) {
      const length = readSync(descriptor, bytes, at, bytes.length - at, from + at);
      if (length === 0) throw new Error(`${file} grew shorter while it was read`);
      at += length;
    }
    return bytes;
  } finally {
    closeSync(descriptor);
  }
};
