/** A piece of an export that holds one record, as it stands there; of a record beyond every honest size, one part of several. */
export interface Raw {
  readonly bytes: Uint8Array;
  /** Where it begins in the file: bytes from 0, lines from 1. */
  readonly at: number;
  readonly line: number;
  /** How many bytes the whole record has, as far as it was seen. */
  readonly length: number;
  readonly part: 'whole' | 'more' | 'last';
}

/** Tells records apart in bytes that come in pieces; what it has seen of a record is kept between two pieces. */
export interface Scanner {
  /** Between records: where the next one begins, or −1. */
  readonly begin: (bytes: Uint8Array, from: number) => number;
  /** Inside a record: where it ends, the byte after its last one, or −1. */
  readonly end: (bytes: Uint8Array, from: number) => number;
  /** Whether no record goes over the end of a line. */
  readonly inLine: boolean;
  /** Whether what encloses the records was opened and never closed. */
  readonly open: () => boolean;
  /** Whether an object that should hold the records held none. */
  readonly missed: () => boolean;
}

/** Cuts bytes that come in pieces into records. */
export interface Cutter {
  readonly push: (bytes: Uint8Array) => readonly Raw[];
  readonly end: () => readonly Raw[];
  readonly open: () => boolean;
  readonly missed: () => boolean;
}

/** The most bytes that a record is held in memory with: three for each letter that a document may have. */
export const HELD = 24_000_000;

const NEWLINE = 10;

/** Below that many bytes it takes longer to ask for the next of a kind, which may be far, than to look at each. */
const FEW = 32;

const lineEnds = (bytes: Uint8Array, from: number, to: number, newline: number): number => {
  let count = 0;
  if (to - from < FEW) for (let i = from; i < to; i++) count += bytes[i] === newline ? 1 : 0;
  else for (let i = bytes.indexOf(newline, from); i >= 0 && i < to; i = bytes.indexOf(newline, i + 1)) count += 1;
  return count;
};

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const all = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

/** A cutter by a scanner, from a byte of the file on; lines are told by this mark. */
export const cutting = (scanner: Scanner, start = 0, newline = NEWLINE): Cutter => {
  let [offset, lines] = [start, 1];
  let inside: { at: number; line: number; length: number } | null = null;
  let [parts, held, large]: [Uint8Array[], number, boolean] = [[], 0, false];
  const taken = (part: Raw['part']): Raw => {
    const raw = { bytes: joined(parts), at: inside?.at ?? offset, line: inside?.line ?? lines, length: inside?.length ?? 0, part };
    [parts, held] = [[], 0];
    return raw;
  };
  return {
    push: (bytes) => {
      const found: Raw[] = [];
      for (let i = 0; i < bytes.length;) {
        if (inside === null) {
          const begin = scanner.begin(bytes, i);
          lines += lineEnds(bytes, i, begin < 0 ? bytes.length : begin, newline);
          if (begin < 0) break;
          inside = { at: offset + begin, line: lines, length: 0 };
          i = begin;
        }
        const end = scanner.end(bytes, i);
        const part = bytes.subarray(i, end < 0 ? bytes.length : end);
        if (!scanner.inLine) lines += lineEnds(bytes, i, i + part.length, newline);
        parts.push(part);
        held += part.length;
        inside.length += part.length;
        if (end < 0) {
          if (held > HELD) {
            large = true;
            found.push(taken('more'));
          }
          break;
        }
        found.push(taken(large || held > HELD ? 'last' : 'whole'));
        [inside, large] = [null, false];
        i = end;
      }
      offset += bytes.length;
      return found;
    },
    end: () => (inside === null ? [] : [taken(large || held > HELD ? 'last' : 'whole')]),
    open: scanner.open,
    missed: scanner.missed,
  };
};
