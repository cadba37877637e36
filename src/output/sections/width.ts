/** Letters that take two columns of a terminal: Chinese, Japanese, Korean, their punctuation and full-width forms, pictures. */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f], [0x2e80, 0x303e], [0x3041, 0x33ff], [0x3400, 0x4dbf], [0x4e00, 0x9fff], [0xa000, 0xa4c6], [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xfe30, 0xfe6f],
  [0xff00, 0xff60], [0xffe0, 0xffe6], [0x1f300, 0x1f64f], [0x1f900, 0x1f9ff], [0x20000, 0x3fffd],
];

/** Marks that stand on the letter before them and joiners. */
const NONE: readonly (readonly [first: number, last: number])[] = [[0x300, 0x36f], [0x200c, 0x200d], [0xfe00, 0xfe0f]];

const within = (list: readonly (readonly [number, number])[], code: number): boolean => list.some(([first, last]) => code >= first && code <= last);

/** Letters before this one take one column: Latin, as most text of a verdict. */
const FIRST_OTHER = 0x300;

/** A text of such letters alone. */
const LATIN = /^[\0-\u02ff]*$/;

const columnsOf = (code: number): 0 | 1 | 2 => (code < FIRST_OTHER ? 1 : within(NONE, code) ? 0 : code >= 0x1100 && within(WIDE, code) ? 2 : 1);

const letterWidth = (letter: string): number => columnsOf(letter.codePointAt(0) ?? 0);

/** How many columns of a terminal a text takes. */
export const width = (text: string): number => {
  if (LATIN.test(text)) return text.length;
  let columns = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    columns += code < FIRST_OTHER ? 1 : columnsOf(text.codePointAt(i) ?? code);
    if (code >= 0xd800 && code < 0xdc00) i += 1;
  }
  return columns;
};

/** Marks that must not begin a line. */
const CLOSING = /^[，。；：、！？）】》」』”’,.;:!?)\]»]/u;

/** Marks that must not end one. */
const OPENING = /[（【《「『“‘(\[«]$/u;

/** The stretches between which a line may break: words with the blank after them, and each wide letter with the marks that open or close it. */
const pieces = (text: string): readonly string[] => {
  const found: string[] = [];
  for (const word of text.split(/(?<= )/)) {
    if (LATIN.test(word)) {
      if (found.length > 0 && CLOSING.test(word)) found[found.length - 1] += word;
      else if (word !== '') found.push(word);
      continue;
    }
    let before: 'nothing' | 'narrow' | 'wide' = 'nothing';
    for (const letter of word) {
      const last = found[found.length - 1];
      const here = letterWidth(letter) === 2 ? 'wide' : 'narrow';
      const kept = (here === 'narrow' && before === 'narrow') || CLOSING.test(letter) || (before !== 'nothing' && OPENING.test(last ?? ''));
      if (last !== undefined && kept) found[found.length - 1] = `${last}${letter}`;
      else found.push(letter);
      before = here;
    }
  }
  return found;
};

const chopped = (piece: string, columns: number): readonly string[] => {
  const parts: string[] = [];
  let part = '';
  for (const letter of piece) {
    if (width(part) + letterWidth(letter) > columns) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
};

/** Breaks a text into lines of at most so many columns: at blanks, between wide letters, and inside a word only when it is longer than a line. */
export const wrap = (text: string, columns: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text).flatMap((p) => (width(p.trimEnd()) > columns ? chopped(p, columns) : [p]))) {
    if (line !== '' && width(line + piece.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
};
