/**
 * Records of an export differ in few ways: which fields there are, in which order, and what stands in them. The shape of a text in JSON is all of it but the
 * strings and numbers that stand as values. Texts are read by the shapes that were seen before; whatever is out of the ordinary has no shape.
 */

/** A text in JSON taken apart: what stands around its values, and the values (strings without their quotes, numbers as they are written). */
export interface Cut {
  readonly around: readonly string[];
  readonly values: readonly string[];
  readonly quoted: readonly boolean[];
}

const QUOTE = 34;
const BACKSLASH = 92;

/** Where a string ends that begins after its quote: at its closing quote; -1 where it holds what is written with an escape, or must be. */
const stringEnd = (text: string, from: number): number => {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) return i;
    if (code === BACKSLASH || code < 32) return -1;
  }
  return -1;
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The most letters of a number that every reader reads alike. */
const LONGEST = 15;

/** Where a plain number ends that begins there; -1 where none does, or one that could be written otherwise. */
const numberEnd = (text: string, from: number): number => {
  let i = text.charCodeAt(from) === 45 ? from + 1 : from;
  const whole = i;
  while (isDigit(text.charCodeAt(i))) i++;
  if (i === whole || (text.charCodeAt(whole) === 48 && (i > whole + 1 || whole > from))) return -1;
  if (text.charCodeAt(i) === 46) {
    const fraction = ++i;
    while (isDigit(text.charCodeAt(i))) i++;
    if (i === fraction) return -1;
  }
  return i - from > LONGEST ? -1 : i;
};

const BLANK = new Set(['\t', '\n', '\r', ' ']);

/** Takes a text apart that is JSON; undefined where it is out of the ordinary. */
export const cut = (text: string): Cut | undefined => {
  const [around, values, quoted]: [string[], string[], boolean[]] = [[], [], []];
  let since = 0;
  for (let i = 0; i < text.length;) {
    const letter = text.charAt(i);
    if (letter === '"') {
      const end = stringEnd(text, i + 1);
      if (end < 0) return undefined;
      let after = end + 1;
      while (BLANK.has(text.charAt(after))) after++;
      if (text.charAt(after) !== ':') {
        around.push(text.slice(since, i + 1));
        values.push(text.slice(i + 1, end));
        quoted.push(true);
        since = end;
      }
      i = end + 1;
    } else if (letter === '-' || isDigit(letter.charCodeAt(0))) {
      const end = numberEnd(text, i);
      if (end < 0) return undefined;
      around.push(text.slice(since, i));
      values.push(text.slice(i, end));
      quoted.push(false);
      since = i = end;
    } else i++;
  }
  around.push(text.slice(since));
  return { around, values, quoted };
};

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** A shape as a pattern that a text of it matches, with its values as groups: the engine of patterns reads a text several times as fast as code does. */
const patternFor = ({ around, quoted }: Pick<Cut, 'around' | 'quoted'>, settled: readonly (string | null)[]): RegExp =>
  new RegExp(`^${around.map((text, i) => {
    const same = settled[i] ?? null;
    return literal(text) + (i === around.length - 1 ? '$' : same !== null ? literal(same) : quoted[i] === true ? '([^"\\\\\\x00-\\x1f]*)' : `(?![-.0-9]{${LONGEST + 1}})(0(?:\\.[0-9]+)?|-?[1-9][0-9]*(?:\\.[0-9]+)?)`);
  }).join('')}`);

interface Leaf<T> {
  readonly kept: T;
  readonly cut: Pick<Cut, 'around' | 'quoted'>;
  pattern: RegExp | null;
  /** The values that are looked for as they are, and the pattern that does so. */
  settled: readonly (string | null)[];
  narrow: RegExp | null;
}

interface Branch<T> {
  readonly text: string;
  /** Whether the text ends here, or a string or number follows. */
  readonly then: 'end' | 'string' | 'number';
  readonly branches: Branch<T>[];
  readonly leaf: Leaf<T> | null;
}

/** Shapes with what is kept for each. */
export interface Shapes<T> {
  /** What is kept for the shape of a text, whose values are put into a list. */
  readonly find: (text: string, values: string[]) => T | null;
  /** From now on looks first for texts of the shape of the one that was found last which have these values, where there is one. */
  readonly settle: (kept: T, values: readonly (string | null)[]) => void;
  /** Keeps something for a shape, up to some number of them. */
  readonly add: (cut: Cut, kept: T) => void;
}

/** How many of the shapes that were met last are tried by their patterns. */
const RECENT = 4;

/** How many shapes are kept, so that an export of which no two records are alike does not fill memory. */
const MOST = 512;

/** Takes out the shapes that are not wanted; answers how many are left. */
const pruned = <T>(branches: Branch<T>[], wanted: (kept: T) => boolean): number => {
  let left = 0;
  for (let i = branches.length - 1; i >= 0; i--) {
    const { leaf, branches: below } = branches[i] as Branch<T>;
    const here = leaf === null ? pruned(below, wanted) : Number(wanted(leaf.kept));
    if (here === 0) branches.splice(i, 1);
    left += here;
  }
  return left;
};

/** No shapes. Where there are too many, those that are not wanted make room; where nearly all are, no more are taken. */
export const shapesOf = <T>(wanted: (kept: T) => boolean): Shapes<T> => {
  const roots: Branch<T>[] = [];
  let [kinds, full] = [0, false];
  const recent: Leaf<T>[] = [];
  const slowly = (text: string, values: string[]): Leaf<T> | null => {
    let [branches, at, count] = [roots, 0, 0];
    for (;;) {
      let found: Branch<T> | undefined;
      for (let i = 0; i < branches.length; i++) {
        const branch = branches[i] as Branch<T>;
        if (!text.startsWith(branch.text, at)) continue;
        if (branch.then === 'end' && at + branch.text.length !== text.length) continue;
        if (branch.then === 'number' && numberEnd(text, at + branch.text.length) < 0) continue;
        found = branch;
        break;
      }
      if (found === undefined) return null;
      at += found.text.length;
      if (found.then === 'end') {
        values.length = count;
        return found.leaf;
      }
      const end = found.then === 'string' ? stringEnd(text, at) : numberEnd(text, at);
      if (end < 0) return null;
      values[count++] = text.slice(at, end);
      at = end;
      branches = found.branches;
    }
  };
  return {
    find: (text, values) => {
      for (let i = 0; i < recent.length; i++) {
        const { narrow, settled, kept } = recent[i] as Leaf<T>;
        const found = narrow?.exec(text) ?? null;
        if (found === null) continue;
        values.length = settled.length;
        for (let k = 0, group = 1; k < settled.length; k++) values[k] = settled[k] ?? found[group++] as string;
        return kept;
      }
      for (let i = 0; i < recent.length; i++) {
        const leaf = recent[i] as Leaf<T>;
        const found = (leaf.pattern ??= patternFor(leaf.cut, [])).exec(text);
        if (found === null) continue;
        values.length = found.length - 1;
        for (let k = 1; k < found.length; k++) values[k - 1] = found[k] as string;
        return leaf.kept;
      }
      const leaf = slowly(text, values);
      if (leaf === null) return null;
      recent.unshift(leaf);
      recent.length = Math.min(recent.length, RECENT);
      return leaf.kept;
    },
    settle: (kept, values) => {
      const leaf = recent.find((l) => l.kept === kept);
      if (leaf === undefined) return;
      leaf.settled = values;
      leaf.narrow = values.every((v) => v === null) ? null : patternFor(leaf.cut, values);
    },
    add: ({ around, quoted }, kept) => {
      if (kinds >= MOST && !full) {
        kinds = pruned(roots, wanted);
        full = kinds > MOST / 2;
      }
      if (full) return;
      kinds += 1;
      let branches = roots;
      around.forEach((text, i) => {
        const then = i === around.length - 1 ? 'end' : quoted[i] === true ? 'string' : 'number';
        let found = branches.find((b) => b.text === text && b.then === then);
        if (found === undefined) branches.push(found = { text, then, branches: [], leaf: then === 'end' ? { kept, cut: { around, quoted }, pattern: null, settled: [], narrow: null } : null });
        branches = found.branches;
      });
    },
  };
};
