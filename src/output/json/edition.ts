import type { Reported } from '../../model/reported.js';
import { formatDay } from '../../values/day.js';
import { becauseOf, editionWords } from '../messages/edition/index.js';
import type { Words } from '../messages/words.js';
import type { Json } from './value.js';

const day = (d: number | null): Json => (d === null ? null : formatDay(d));

/** The edition of the terms, and what in the profile does not stand in it; null where nobody says. */
export const editionOf = (v: Reported, words: Words): Json => {
  const e = v.matter.edition;
  if (e === undefined) return null;
  return {
    source: e.source, published: day(e.published), effective: { from: day(e.from), to: day(e.to) },
    assumptions: e.assumptions.map((a) => ({ path: a.path, grade: a.grade, because: becauseOf(a, words.language) })),
  };
};

/** What in the profile was not read in the original, as warnings. */
export const editionWarningsOf = (v: Reported, words: Words): readonly Json[] =>
  (v.matter.edition?.assumptions ?? []).filter((a) => a.grade !== 'read').map((a) => ({
    code: 'assumption', about: a.path, line: null, message: editionWords[words.language].part(`${a.path} (${editionWords[words.language].grade[a.grade]})`, becauseOf(a, words.language)),
  }));
