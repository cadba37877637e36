import type { Scanner } from './cutting.js';

const [TAB, NEWLINE, RETURN, BLANK, QUOTE, COMMA, COLON] = [9, 10, 13, 32, 34, 44, 58];
const [LIST, BACKSLASH, LIST_END, OBJECT, OBJECT_END] = [91, 92, 93, 123, 125];

const isBlank = (byte: number | undefined): boolean => byte === BLANK || byte === NEWLINE || byte === RETURN || byte === TAB;

const firstThat = (holds: (byte: number) => boolean) => (bytes: Uint8Array, from: number): number => {
  for (let i = from; i < bytes.length; i++) if (holds(bytes[i] as number)) return i;
  return -1;
};

const never = (): boolean => false;

/** One record a line. Lines of nothing but blanks are no records. */
export const lineScanner = (): Scanner => ({ begin: firstThat((byte) => !isBlank(byte)), end: (bytes, from) => bytes.indexOf(NEWLINE, from), inLine: true, open: never, missed: never });

/** Rows of separated cells that end with this mark; a cell in quotes may hold line ends. */
export const rowScanner = (separator: number, newline: number): Scanner => {
  let state: 'start' | 'bare' | 'quoted' | 'after' = 'start';
  return {
    begin: (bytes, from) => {
      state = 'start';
      return firstThat((byte) => byte !== NEWLINE && byte !== RETURN)(bytes, from);
    },
    end: (bytes, from) => {
      for (let i = from; i < bytes.length; i++) {
        const byte = bytes[i] as number;
        if (state === 'quoted') state = byte === QUOTE ? 'after' : 'quoted';
        else if (byte === newline) return i;
        else if (byte === QUOTE) state = state === 'bare' ? 'bare' : 'quoted';
        else state = byte === separator ? 'start' : 'bare';
      }
      return -1;
    },
    inLine: false,
    open: () => state === 'quoted',
    missed: never,
  };
};

/** The key under which an export holds its list of records. */
export const LIST_KEY = 'incidents';

/**
 * Values of JSON one after the other, each a record; a list stands for its entries, and with `wrapped` an object for the list under its key.
 * Brackets are only counted: what is wrong inside a record costs that record.
 */
export const jsonScanner = (wrapped: boolean): Scanner => {
  let [lists, objects, depth] = [0, 0, 0];
  let [inString, escaped, scalar, emptied, listed] = [false, false, false, false, false];
  /** In the wrapping object, the last text, and how deep in what is no record. */
  let [key, below]: [number[], number] = [[], 0];
  const text = (byte: number): void => {
    if (escaped) escaped = false;
    else if (byte === BACKSLASH) escaped = true;
    else if (byte === QUOTE) inString = false;
    if (objects > 0 && lists === 0 && below === 0 && inString && key.length <= LIST_KEY.length) key.push(byte);
  };
  const isKey = (): boolean => key.length === LIST_KEY.length && key.every((byte, i) => byte === LIST_KEY.charCodeAt(i));
  const wrapper = (byte: number): void => {
    if (inString) text(byte);
    else if (byte === QUOTE) {
      inString = true;
      if (below === 0) key = [];
    } else if (byte === LIST && below === 0 && isKey()) [lists, listed] = [lists + 1, true];
    else if (byte === LIST || byte === OBJECT) below += 1;
    else if (below > 0 && (byte === LIST_END || byte === OBJECT_END)) below -= 1;
    else if (byte === OBJECT_END) objects -= 1;
    else if (byte === COMMA && below === 0) key = [];
  };
  return {
    begin: (bytes, from) => {
      for (let i = from; i < bytes.length; i++) {
        const byte = bytes[i] as number;
        if (objects > 0 && lists === 0) wrapper(byte);
        else if (isBlank(byte) || byte === COMMA) continue;
        else if (byte === LIST && lists === 0 && objects === 0) lists += 1;
        else if (byte === LIST_END && lists > 0) [lists, key] = [lists - 1, []];
        else if (byte === OBJECT && wrapped && lists === 0 && !emptied) [objects, emptied, key] = [1, true, []];
        else {
          [depth, inString, escaped, scalar] = [0, false, false, byte !== OBJECT && byte !== LIST];
          return i;
        }
      }
      return -1;
    },
    end: (bytes, from) => {
      for (let i = from; i < bytes.length; i++) {
        const byte = bytes[i] as number;
        if (inString) {
          if (escaped) escaped = false;
          else if (byte === BACKSLASH) escaped = true;
          else if (byte === QUOTE) inString = false;
        } else if (byte === QUOTE) inString = true;
        else if (scalar && depth === 0 && (isBlank(byte) || byte === COMMA || byte === LIST_END || byte === COLON)) return byte === COLON ? i + 1 : i;
        else if (byte === OBJECT || byte === LIST) depth += 1;
        else if (byte === OBJECT_END || byte === LIST_END) {
          depth -= 1;
          if (depth <= 0) return i + 1;
        }
      }
      return -1;
    },
    inLine: false,
    open: () => lists > 0 || objects > 0,
    missed: () => wrapped && !listed,
  };
};
