import type { Scratch } from './scratch.js';

/** Ids as they stand, one after the other: in memory up to some bytes, then in a file. */
export interface IdLog {
  /** Puts an id at the end; answers where it stands. */
  readonly append: (id: string) => number;
  /** Whether this id stands there. */
  readonly stands: (at: number, id: string) => boolean;
  readonly end: () => void;
}

/** Bytes before the letters of an id: how many units it has, and how many bytes each of them takes. */
const HEAD = 5;

const isWide = (id: string): boolean => /[^\u0000-\u00ff]/.test(id);

const lengthOf = (id: string): number => HEAD + id.length * (isWide(id) ? 2 : 1);

/** Writes an id: its units, so that two ids are the same bytes only if they are the same id, whatever stands in them. */
const put = (id: string, into: Uint8Array, from: number): void => {
  const wide = isWide(id);
  for (let i = 0; i < 4; i++) into[from + i] = id.length >>> (8 * i);
  into[from + 4] = wide ? 2 : 1;
  let at = from + HEAD;
  for (let i = 0; i < id.length; i++) {
    const unit = id.charCodeAt(i);
    into[at++] = unit;
    if (wide) into[at++] = unit >>> 8;
  }
};

const same = (a: Uint8Array, from: number, b: Uint8Array): boolean => {
  for (let i = 0; i < b.length; i++) if (a[from + i] !== b[i]) return false;
  return true;
};

/** An empty log that holds so many bytes in memory. */
export const idLog = (scratch: () => Scratch, held: number): IdLog => {
  let tail = new Uint8Array(Math.min(held, 1 << 14));
  let [base, used, file]: [number, number, Scratch | null] = [0, 0, null];
  const flush = (): void => {
    file ??= scratch();
    file.write(tail.subarray(0, used), base);
    [base, used] = [base + used, 0];
  };
  return {
    append: (id) => {
      const length = lengthOf(id);
      while (used + length > tail.length && tail.length < held) {
        const larger = new Uint8Array(Math.min(held, tail.length * 2));
        larger.set(tail);
        tail = larger;
      }
      if (used + length > tail.length) flush();
      const at = base + used;
      if (length > tail.length) {
        const bytes = new Uint8Array(length);
        put(id, bytes, 0);
        file?.write(bytes, base);
        base += length;
        return at;
      }
      put(id, tail, used);
      used += length;
      return at;
    },
    stands: (at, id) => {
      const bytes = new Uint8Array(lengthOf(id));
      put(id, bytes, 0);
      if (at >= base) return at + bytes.length <= base + used && same(tail, at - base, bytes);
      const there = new Uint8Array(bytes.length);
      return file !== null && file.read(there, at) === there.length && same(there, 0, bytes);
    },
    end: () => { file?.drop(); },
  };
};
