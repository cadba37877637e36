import { at, each, idOf, word, words } from './item.js';
import type { Item } from './item.js';

/** A flag of a credit that says it is all there is, and the promise it belongs to. */
interface Flagged {
  readonly commitment: Item;
  readonly flag: Item;
}

/** The credits of a promise, those of its tables included. */
const creditsOf = (commitment: Item): readonly Item[] => [commitment, ...each(at(commitment, 'variants'))].flatMap((holder) => each(at(holder, 'credit')));

const flagged = (contract: Item): readonly Flagged[] =>
  each(at(contract, 'commitments')).flatMap((commitment) => {
    const credits = creditsOf(commitment);
    const flags = credits.flatMap((credit) => {
      const [flag, role] = [at(credit, 'exclusiveRemedy'), at(credit, 'role')];
      return flag !== undefined && flag.value !== false && flag.value !== null ? [flag] : word(role) === 'limitation' && role !== undefined ? [role] : [];
    });
    const [first] = flags;
    return first === undefined ? [] : [{ commitment, flag: first }];
  });

const clausesWritten = (contract: Item): readonly Item[] => each(at(contract, 'clauses'));

const isExclusive = (clause: Item): boolean => word(at(clause, 'kind')) === 'exclusive-remedy';

/** The promises that an exclusive remedy is about: those its flag names by id or kind, else the one it stands at. */
const aboutOf = (contract: Item, { commitment, flag }: Flagged): readonly string[] => {
  const named = words(at(flag, 'for'));
  if (named.length === 0) return [idOf(commitment)];
  return each(at(contract, 'commitments')).filter((c) => named.includes(idOf(c)) || named.includes(word(at(c, 'kind')) ?? '')).map(idOf);
};

/** The promises whose breach an exclusive-remedy clause is about; undefined where it speaks of every one. */
export const promisesOf = (contract: Item, clause: Item): readonly string[] | undefined => {
  if (!isExclusive(clause)) return undefined;
  const own = flagged(contract).filter((f) => derivedId(f) === idOf(clause) || word(at(f.flag, 'clause')) === idOf(clause));
  return own.length === 0 ? undefined : own.flatMap((f) => aboutOf(contract, f));
};

const derivedId = ({ commitment }: Flagged): string => `${idOf(commitment)}.sole-remedy`;

const text = (from: Item, name: string, value: string): Item => ({ ...from, parent: from, name, value, text: value, fields: null, items: null });

/** The clause that a flag is short for. Where the contract writes such a clause itself, that one holds. */
const derived = (f: Flagged): Item => {
  const { flag } = f;
  const except = at(flag, 'except');
  return {
    ...flag, text: null, items: null, value: {},
    fields: new Map([['id', text(flag, 'id', derivedId(f))], ['kind', text(flag, 'kind', 'exclusive-remedy')], ...(except === undefined ? [] : [['except', except] as const])]),
  };
};

/** The clauses of a contract: those it writes, and those that a credit said to be exclusive is short for. */
export const clauseItems = (contract: Item): readonly Item[] => {
  const written = clausesWritten(contract);
  return written.some(isExclusive) ? written : [...written, ...flagged(contract).filter((f) => at(f.flag, 'clause') === undefined).map(derived)];
};
