/** How far the brackets of a YAML text may open before a parser is asked: thirty times what a record needs, a tenth of what a stack holds. */
const HOPELESS = 1000;

/** Whether the brackets of a JSON text go deeper than `most`; those inside of texts do not count. */
export const bracketsDeeperThan = (text: string, most: number, texts = true): boolean => {
  let [depth, quoted] = [0, false];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (quoted) {
      if (unit === 92) i += 1;
      else quoted = unit !== 34;
    } else if (unit === 34) quoted = texts;
    else if (unit === 91 || unit === 123) {
      depth += 1;
      if (depth > most) return true;
    } else if (unit === 93 || unit === 125) depth -= 1;
  }
  return false;
};

/**
 * Whether a YAML text nests beyond all hope, by brackets, by its margin or by marks in a row. A parser that runs out of stack
 * may do so while V8 compiles an expression, and then the process ends without a word: such a text is not handed to one.
 */
export const hopelesslyDeep = (text: string): boolean =>
  bracketsDeeperThan(text, HOPELESS, false) || / {1000}/.test(text) && /^ {1000,}[^ #\r\n]/m.test(text) || /(?:[-?:][ \t]+){1000}/.test(text);
