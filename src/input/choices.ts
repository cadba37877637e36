import type { Problem } from '../model/problem.js';
import { fail, ok } from '../values/result.js';
import type { Result } from '../values/result.js';
import { changed } from './change.js';
import type { Pair } from './change.js';

/** A word that no list of the schemas has. */
const NO_WORD = '"?"';

/** The words that a field may hold; none where it is no field of words. What is wrong with the path is told. */
export const choicesAt = (pair: Pair, path: string): Result<readonly string[], Problem> => {
  const tried = changed(pair, [{ path, text: NO_WORD }]);
  if (tried.ok) return ok([]);
  const allowed = tried.errors.flatMap(({ detail }) => (detail.kind === 'not-one-of' && detail.found === '?' ? [detail.allowed] : []));
  const misled = tried.errors.filter(({ detail }) => detail.kind !== 'not-one-of' && detail.kind !== 'wrong-type' && detail.kind !== 'wrong-form');
  return misled.length > 0 ? fail(misled) : ok([...new Set(allowed.flat())]);
};
