import { HELD } from './cutting.js';
import type { Cutter, Raw } from './cutting.js';

const [NEWLINE, PERCENT, DASH, DOT, BLANK, TAB, RETURN, HASH] = [10, 37, 45, 46, 32, 9, 13, 35];

/** A line that parts documents; one that parts them and says something of the next; one that says nothing; a directive; anything else. */
type Line = 'separator' | 'beginning' | 'blank' | 'directive' | 'text';

const isBlank = (byte: number): boolean => byte === BLANK || byte === TAB || byte === RETURN || byte === NEWLINE;

const kindOf = (line: Uint8Array): Line => {
  const [a, b, c, d] = line;
  if ((a === DASH || a === DOT) && b === a && c === a && (d === undefined || isBlank(d))) {
    const first = line.subarray(3).find((byte) => !isBlank(byte));
    return a === DOT || first === undefined || first === HASH ? 'separator' : 'beginning';
  }
  if (a === PERCENT) return 'directive';
  const first = line.find((byte) => !isBlank(byte));
  return first === undefined || first === HASH ? 'blank' : 'text';
};

const joined = (lines: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(lines.reduce((n, line) => n + line.length, 0));
  lines.reduce((at, line) => { all.set(line, at); return at + line.length; }, 0);
  return all;
};

/** How much of a line is waited for before it is known what it is. */
const LONG = 1 << 20;

/** Documents of YAML, parted by lines of three dashes; from a byte of the file on. */
export const documentCutter = (start: number): Cutter => {
  let [rest, waiting, offset, line]: [Uint8Array[], number, number, number] = [[], 0, start, 1];
  /** Whether the beginning of this line was taken already. */
  let within = false;
  let document: { at: number; line: number; lines: Uint8Array[]; size: number; length: number; large: boolean } | null = null;
  const closed = (part: Raw['part']): readonly Raw[] => {
    if (document === null) return [];
    const { at, line: first, lines, length, large } = document;
    return [{ bytes: joined(lines), at, line: first, length, part: part === 'whole' && large ? 'last' : part }];
  };
  /** Takes a line, or a part of one that goes on. */
  const took = (bytes: Uint8Array, ends: boolean): readonly Raw[] => {
    const kind = within ? 'text' : kindOf(bytes);
    const found: Raw[] = [];
    if (kind === 'separator' || kind === 'beginning') {
      found.push(...closed('whole'));
      document = null;
    }
    if (kind === 'beginning' || kind === 'text' || (document !== null && kind !== 'separator')) {
      document ??= { at: offset, line, lines: [], size: 0, length: 0, large: false };
      document.lines.push(bytes);
      document.size += bytes.length;
      document.length += bytes.length;
      if (document.size > HELD) {
        found.push(...closed('more'));
        Object.assign(document, { lines: [], size: 0, large: true });
      }
    }
    offset += bytes.length;
    within = !ends;
    if (ends) line += 1;
    return found;
  };
  const taken = (last: Uint8Array, ends: boolean): readonly Raw[] => {
    const whole = rest.length === 0 ? last : joined([...rest, last]);
    [rest, waiting] = [[], 0];
    return took(whole, ends);
  };
  return {
    push: (bytes) => {
      const found: Raw[] = [];
      let from = 0;
      for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
        found.push(...taken(bytes.subarray(from, end + 1), true));
        from = end + 1;
      }
      if (from === bytes.length) return found;
      rest.push(bytes.slice(from));
      waiting += bytes.length - from;
      if (waiting > LONG) found.push(...taken(new Uint8Array(), false));
      return found;
    },
    end: () => {
      const found = waiting === 0 ? [] : [...taken(new Uint8Array(), true)];
      found.push(...closed('whole'));
      document = null;
      return found;
    },
    open: () => false,
    missed: () => false,
  };
};
