import { HELD } from './cutting.js';
import type { Cutter, Raw } from './cutting.js';

const [NEWLINE, DASH, DOT, BLANK, TAB, RETURN, HASH] = [10, 45, 46, 32, 9, 13, 35];

type Line = 'separator' | 'blank' | 'text';

const kindOf = (line: Uint8Array): Line => {
  const [a, b, c, d] = line;
  if ((a === DASH || a === DOT) && b === a && c === a && (d === undefined || d === BLANK || d === TAB || d === RETURN || d === NEWLINE)) return 'separator';
  const first = line.find((byte) => byte !== BLANK && byte !== TAB && byte !== RETURN && byte !== NEWLINE);
  return first === undefined || first === HASH ? 'blank' : 'text';
};

const joined = (lines: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(lines.reduce((n, line) => n + line.length, 0));
  lines.reduce((at, line) => { all.set(line, at); return at + line.length; }, 0);
  return all;
};

/** Documents of YAML, parted by lines of three dashes. */
export const documentCutter = (): Cutter => {
  let [rest, offset, line]: [Uint8Array, number, number] = [new Uint8Array(), 0, 1];
  let document: { at: number; line: number; lines: Uint8Array[]; size: number; length: number; large: boolean } | null = null;
  const closed = (part: Raw['part']): readonly Raw[] => {
    if (document === null) return [];
    const { at, line: first, lines, length, large } = document;
    return [{ bytes: joined(lines), at, line: first, length, part: part === 'whole' && large ? 'last' : part }];
  };
  const took = (bytes: Uint8Array): readonly Raw[] => {
    const kind = kindOf(bytes);
    const found: Raw[] = [];
    if (kind === 'separator') {
      found.push(...closed('whole'));
      document = null;
    } else if (document !== null || kind === 'text') {
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
    line += 1;
    return found;
  };
  return {
    push: (bytes) => {
      const found: Raw[] = [];
      const all = rest.length === 0 ? bytes : joined([rest, bytes]);
      let from = 0;
      for (let end = all.indexOf(NEWLINE); end >= 0; end = all.indexOf(NEWLINE, from)) {
        found.push(...took(all.subarray(from, end + 1)));
        from = end + 1;
      }
      rest = all.slice(from);
      return found;
    },
    end: () => {
      const found = rest.length === 0 ? [] : [...took(rest)];
      rest = new Uint8Array();
      found.push(...closed('whole'));
      document = null;
      return found;
    },
    open: () => false,
  };
};
