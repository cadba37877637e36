import type { Scratch } from '../../src/cli/batch/ids/scratch.js';

/** A file of no name, in memory. */
export const scratchInMemory = (): Scratch => {
  let bytes = new Uint8Array(0);
  return {
    write: (more, at) => {
      if (at + more.length > bytes.length) {
        const larger = new Uint8Array(at + more.length);
        larger.set(bytes);
        bytes = larger;
      }
      bytes.set(more, at);
    },
    read: (into, at) => {
      const found = bytes.subarray(at, at + into.length);
      into.set(found);
      return found.length;
    },
    drop: () => { bytes = new Uint8Array(0); },
  };
};
