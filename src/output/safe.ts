const hex = (code: number): string => (code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`);

/** Marks that turn the reading direction, hide text or break a line where a reader sees none. */
const HIDDEN: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x1f], [0x7f, 0x9f], [0xad, 0xad], [0x61c, 0x61c], [0x180e, 0x180e], [0x200b, 0x200b], [0x200e, 0x200f], [0x2028, 0x202e],
  [0x2060, 0x206f], [0xd800, 0xdfff], [0xfeff, 0xfeff], [0xfff9, 0xfffb], [0xe0000, 0xe007f],
];

/** Whether a letter turns the reading direction, hides itself or commands a terminal. */
export const hidden = (code: number): boolean => HIDDEN.some(([first, last]) => code >= first && code <= last);

/** Text in which nothing is hidden, as nearly all is: Latin letters, punctuation, Chinese. */
const plain = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u3000-\u9fff\uff00-\uffe6]*$/;

/** What the log of a build takes for a command to it: `::error`, `##[group]`. A line may be broken anywhere, so it is one wherever it stands. */
const COMMAND = /::(?=[A-Za-z])|##(?=[A-Za-z]*\[)/g;

/**
 * Text from a record as it may reach a terminal: control characters (and with them every escape sequence), bidirectional marks, lone surrogates and
 * invisible characters are written out as escapes; line feeds and tabs become blanks.
 */
export const safe = (text: string): string => {
  const written = plain.test(text)
    ? text
    : [...text.replace(/[\r\n\t]+/g, ' ')].map((c) => { const code = c.codePointAt(0); return code !== undefined && hidden(code) ? hex(code) : c; }).join('');
  return written.replace(COMMAND, (mark) => `${hex(mark.charCodeAt(0))}${mark.charAt(1)}`);
};
