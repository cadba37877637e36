import { isSymbol, kindOf, learnt, piecesOf, worked } from './symbols.js';
import { inline } from './tape.js';

/**
 * Texts compared of which some are symbols. Names that code puts together (`loss:` and an id) differ in what is always the same, or as the symbols in them
 * do; so a question is about these alone, and is asked once however many names hold them.
 */

const equal = inline((a, b) => a === b, ([a, b]) => `(${a} === ${b})`);

/** Pieces with neighbours that are always the same put together. */
const merged = (pieces: readonly unknown[]): unknown[] => {
  const all: unknown[] = [];
  for (const piece of pieces) {
    const last = all[all.length - 1];
    if (typeof piece === 'string' && typeof last === 'string') all[all.length - 1] = last + piece;
    else if (piece !== '') all.push(piece);
  }
  return all;
};

/** Takes off what two texts have in common at one end; false where they differ there whatever the symbols are. */
const shortened = (one: unknown[], two: unknown[], atEnd: boolean): boolean => {
  const first = (list: unknown[]): unknown => list[atEnd ? list.length - 1 : 0];
  const rest = (list: unknown[], left: string): void => {
    list.splice(atEnd ? list.length - 1 : 0, 1, ...(left === '' ? [] : [left]));
  };
  for (let [a, b] = [first(one), first(two)]; a !== undefined && b !== undefined; [a, b] = [first(one), first(two)]) {
    if (typeof a === 'string' && typeof b === 'string') {
      const shorter = a.length < b.length ? a : b;
      if (atEnd ? !a.endsWith(shorter) || !b.endsWith(shorter) : !a.startsWith(shorter) || !b.startsWith(shorter)) return false;
      rest(one, atEnd ? a.slice(0, a.length - shorter.length) : a.slice(shorter.length));
      rest(two, atEnd ? b.slice(0, b.length - shorter.length) : b.slice(shorter.length));
    } else if (a === b) {
      rest(one, '');
      rest(two, '');
    } else return true;
  }
  return true;
};

const asked = (a: unknown, b: unknown): boolean => {
  const alike = worked('===', equal, [a, b], true) as boolean;
  if (alike) for (const [x, other] of [[a, b], [b, a]]) if (isSymbol(x) && !isSymbol(other)) learnt(x);
  return alike;
};

/** Whether two texts are the same. */
export const sameText = (a: unknown, b: unknown): boolean => {
  const [one, two] = [merged(piecesOf(a) ?? []), merged(piecesOf(b) ?? [])];
  if (!shortened(one, two, false) || !shortened(one, two, true)) return false;
  if (one.length === 0 && two.length === 0) return true;
  const [x, y] = [one.length === 0 ? '' : one[0], two.length === 0 ? '' : two[0]];
  const texts = [x, y].every((piece) => typeof piece === 'string' || kindOf(piece) === 'string');
  if (one.length > 1 || two.length > 1 || !texts) return one.length + two.length === 1 ? false : asked(a, b);
  return typeof x === 'string' && typeof y === 'string' ? x === y : asked(x, y);
};
