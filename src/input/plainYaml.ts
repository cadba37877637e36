import { branch, leaf, row, sprout } from './grow.js';
import type { Item, Origin } from './item.js';
import type { Problem } from '../model/problem.js';

/** Anything outside of what is read here: the reader of all YAML takes the text then. */
class Surprise extends Error {}

const surprised = (): never => {
  throw new Surprise();
};

/** Letters and marks that a plain text of one line is made of; no tab, carriage return, other control character or mark of byte order. */
const UNUSUAL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;

const KEY = /[A-Za-z_][A-Za-z0-9_-]{0,99}(?=:[ \n])/y;
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
/** What may be a number in another way of writing, or no number at all. */
const NUMBER_LIKE = /^[-+]?(?:\.[0-9]|[0-9]+(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$|0[ox]|\.(?:inf|nan)$)/i;
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([['null', null], ['~', null], ['true', true], ['false', false]]);
/** Words that other letters make something else of. */
const WORD_LIKE = /^(?:null|true|false)$/i;
const INDICATORS = '-?:,[]{}#&*!|>\'"%@`<=';
/** Escapes that JSON has as well. */
const DOUBLE = /"(?:[^"\\\n]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SINGLE = /'(?:[^'\n]|'')*'/y;
const DEEPEST_HERE = 40;

/** A reader of the YAML that records are written in: mappings and lists in blocks and in braces, plain and quoted texts of one line, comments. */
class Reader {
  here = 0;
  constructor(private readonly text: string, private readonly origin: Origin, private readonly problems: Problem[]) {}

  /** The whole document. */
  document(): Item {
    if (UNUSUAL.test(this.text)) surprised();
    if (this.indent() !== 0) surprised();
    const root = this.block(null, '', null, 0, 0);
    return this.here === this.text.length ? root : surprised();
  }

  /** Goes to the next line that says something; answers how far it is indented, -1 at the end. `here` stands at its first letter. */
  private indent(): number {
    const { text } = this;
    for (;;) {
      const start = this.here;
      while (text[this.here] === ' ') this.here += 1;
      const letter = text[this.here];
      if (letter === undefined) return -1;
      if (letter === '#') this.here = this.lineEnd();
      else if (letter !== '\n') return this.here - start;
      if (this.here < text.length) this.here += 1;
    }
  }

  private lineEnd(): number {
    const end = this.text.indexOf('\n', this.here);
    return end < 0 ? this.text.length : end;
  }

  /** Goes over blanks and a comment to the next line; something else there is a surprise. Answers the indentation of what comes next. */
  private endOfLine(): number {
    const { text } = this;
    const from = this.here;
    while (text[this.here] === ' ') this.here += 1;
    if (text[this.here] === '#' && this.here > from) this.here = this.lineEnd();
    if (this.here < text.length && text[this.here] !== '\n') surprised();
    this.here += this.here < text.length ? 1 : 0;
    return this.indent();
  }

  private isEntry(): boolean {
    return this.text[this.here] === '-' && this.text[this.here + 1] === ' ';
  }

  /** A mapping or a list whose lines are indented so far. */
  private block(parent: Item | null, name: string | number, keyAt: number | null, indent: number, depth: number): Item {
    if (depth > DEEPEST_HERE) surprised();
    return this.isEntry() ? this.list(parent, name, keyAt, indent, depth) : this.mapping(parent, name, keyAt, indent, depth);
  }

  private list(parent: Item | null, name: string | number, keyAt: number | null, indent: number, depth: number): Item {
    const item = sprout(this.origin, parent, name, this.here, keyAt);
    const items: Item[] = [];
    for (;;) {
      const dash = this.here;
      this.here += 2;
      while (this.text[this.here] === ' ') this.here += 1;
      const inner = indent + this.here - dash;
      const compact = this.key() !== null;
      items.push(compact ? this.mapping(item, items.length, null, inner, depth + 1) : this.value(item, items.length, null, depth + 1));
      const next = compact ? this.left : this.endOfLine();
      if (next > indent) surprised();
      if (next < indent || !this.isEntry()) {
        this.left = next;
        return row(item, items);
      }
    }
  }

  /** How far the line is indented at which a block ended. */
  private left = -1;

  /** The key at which `here` stands, without going over it. */
  private key(): string | null {
    KEY.lastIndex = this.here;
    return KEY.exec(this.text)?.[0] ?? null;
  }

  private mapping(parent: Item | null, name: string | number, keyAt: number | null, indent: number, depth: number): Item {
    const item = sprout(this.origin, parent, name, this.here, keyAt);
    const fields: Item[] = [];
    for (;;) {
      const key = this.key() ?? surprised();
      const start = this.here;
      this.here += key.length + 1;
      while (this.text[this.here] === ' ') this.here += 1;
      let next: number;
      const letter = this.text[this.here];
      if (letter === '\n' || letter === undefined || letter === '#') {
        if (letter === '#') this.here -= 1; // a comment has a blank before it
        const below = this.endOfLine();
        if (below < indent || (below === indent && !this.isEntry())) surprised(); // nothing there
        fields.push(this.block(item, key, start, below, depth + 1));
        next = this.left;
      } else {
        fields.push(this.value(item, key, start, depth + 1));
        next = this.endOfLine();
      }
      if (next > indent) surprised();
      if (next < indent) {
        this.left = next;
        return branch(item, fields, this.problems);
      }
    }
  }

  /** What stands on a line after a key or a dash. */
  private value(parent: Item, name: string | number, keyAt: number | null, depth: number): Item {
    const letter = this.text[this.here];
    if (letter === '{' || letter === '[') return this.flow(parent, name, keyAt, depth);
    if (letter === '"' || letter === '\'') return this.quoted(parent, name, keyAt);
    const end = this.lineEnd();
    const comment = this.text.indexOf(' #', this.here);
    return this.plain(parent, name, keyAt, comment < 0 || comment > end ? end : comment);
  }

  /** A plain text up to a place, without the blanks before it. */
  private plain(parent: Item, name: string | number, keyAt: number | null, stop: number): Item {
    let end = stop;
    while (end > this.here && this.text[end - 1] === ' ') end -= 1;
    const source = this.text.slice(this.here, end);
    const first = source[0] ?? '';
    if (first === '' || (INDICATORS.includes(first) && !(first === '-' && NUMBER.test(source))) || source.includes(': ') || source.endsWith(':')) surprised();
    const item = sprout(this.origin, parent, name, this.here, keyAt);
    this.here = end;
    const known = WORDS.get(source);
    if (known !== undefined) return leaf(item, known, source, this.problems);
    if (NUMBER.test(source)) return leaf(item, Number(source), source, this.problems);
    return NUMBER_LIKE.test(source) || WORD_LIKE.test(source) ? surprised() : leaf(item, source, source, this.problems);
  }

  private quoted(parent: Item, name: string | number, keyAt: number | null): Item {
    const pattern = this.text[this.here] === '"' ? DOUBLE : SINGLE;
    pattern.lastIndex = this.here;
    const source = pattern.exec(this.text)?.[0] ?? surprised();
    const item = sprout(this.origin, parent, name, this.here, keyAt);
    this.here += source.length;
    const value = pattern === DOUBLE ? (JSON.parse(source) as string) : source.slice(1, -1).replaceAll('\'\'', '\'');
    return leaf(item, value, source, this.problems);
  }

  private blanks(): void {
    while (this.text[this.here] === ' ') this.here += 1;
  }

  /** A mapping in braces or a list in brackets, on one line. */
  private flow(parent: Item, name: string | number, keyAt: number | null, depth: number): Item {
    if (depth > DEEPEST_HERE) surprised();
    const open = this.text[this.here];
    const close = open === '{' ? '}' : ']';
    const item = sprout(this.origin, parent, name, this.here, keyAt);
    const children: Item[] = [];
    this.here += 1;
    this.blanks();
    while (this.text[this.here] !== close) {
      const start = this.here;
      if (open === '{') {
        const key = this.key() ?? surprised();
        this.here += key.length + 1;
        this.blanks();
        children.push(this.inFlow(item, key, start, depth));
      } else children.push(this.inFlow(item, children.length, null, depth));
      this.blanks();
      const letter = this.text[this.here];
      if (letter !== close && letter !== ',') surprised();
      if (letter === ',') {
        this.here += 1;
        this.blanks();
        if (this.text[this.here] === close) surprised();
      }
    }
    this.here += 1;
    return open === '{' ? branch(item, children, this.problems) : row(item, children);
  }

  private inFlow(parent: Item, name: string | number, keyAt: number | null, depth: number): Item {
    const letter = this.text[this.here] ?? '';
    if (letter === '{' || letter === '[') return this.flow(parent, name, keyAt, depth + 1);
    if (letter === '"' || letter === '\'') return this.quoted(parent, name, keyAt);
    let stop = this.here;
    while (stop < this.text.length && !',[]{}\n#:'.includes(this.text[stop] as string)) stop += 1;
    while (this.text[stop] === ':' && /[0-9A-Za-z/]/.test(this.text[stop + 1] ?? '')) {
      stop += 1;
      while (stop < this.text.length && !',[]{}\n#:'.includes(this.text[stop] as string)) stop += 1;
    }
    return this.plain(parent, name, keyAt, stop);
  }
}

/** The tree of a text in the YAML that records are commonly written in; null when there is anything else in it, or anything wrong. */
export const growPlainYaml = (text: string, origin: Origin): Item | null => {
  const problems: Problem[] = [];
  try {
    const root = new Reader(text, origin, problems).document();
    return problems.length === 0 ? root : null;
  } catch (error) {
    if (error instanceof Surprise) return null;
    throw error;
  }
};
