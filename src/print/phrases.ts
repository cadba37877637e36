/** Reads a string or template from `at` (its opening quote) to its end: the text with ⟨…⟩ for what is filled in, and the texts inside those holes. */
const literal = (source: string, at: number): { readonly text: string; readonly inner: readonly string[]; readonly end: number } => {
  const quote = source.charAt(at);
  const inner: string[] = [];
  let text = '';
  let i = at + 1;
  while (i < source.length && source.charAt(i) !== quote) {
    if (source.charAt(i) === '\\') {
      const next = source.charAt(i + 1);
      const code = /^(?:u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))/.exec(source.slice(i + 1));
      const hex = code?.slice(1).find((digits) => digits !== undefined);
      text += hex === undefined ? (next === 'n' ? ' ' : next) : String.fromCodePoint(Number.parseInt(hex, 16));
      i += code === null ? 2 : 1 + code[0].length;
    } else if (quote === '`' && source.startsWith('${', i)) {
      const start = i + 2;
      let depth = 1;
      for (i = start; depth > 0; i += 1) {
        const c = source.charAt(i);
        if (c === '"' || c === "'" || c === '`') i = literal(source, i).end - 1;
        else if (c === '{') depth += 1;
        else if (c === '}') depth -= 1;
      }
      inner.push(...phrasesIn(source.slice(start, i - 1)));
      text += '⟨…⟩';
    } else {
      text += source.charAt(i);
      i += 1;
    }
  }
  return { text, inner, end: i + 1 };
};

/** Whether a literal is read by the program only: the name of a case or of a field, or what something is compared with. */
const internal = (before: string, after: string): boolean => /\bcase\s*$|[=!]==?\s*$/.test(before) || (/[{,]\s*$/.test(before) && /^\s*:/.test(after));

/** Every text in the source of a function, in order, with ⟨…⟩ for what is filled in. */
export const phrasesIn = (source: string): readonly string[] => {
  const found: string[] = [];
  for (let i = 0; i < source.length; i += 1) {
    const c = source.charAt(i);
    if (c !== '"' && c !== "'" && c !== '`') continue;
    const { text, inner, end } = literal(source, i);
    if (!internal(source.slice(Math.max(0, i - 12), i), source.slice(end, end + 4))) found.push(text, ...inner);
    i = end - 1;
  }
  return found.filter((text) => /\p{L}/u.test(text.replaceAll('⟨…⟩', '')));
};
