import type { DeclaredKind } from '../model/problem.js';
import { CASE, questionKey, subjectKey } from '../model/subject.js';
import type { QuestionKey, SubjectKind } from '../model/subject.js';
import type { Conversion } from './conversion.js';
import { tell } from './conversion.js';
import { at, each, either, word, words } from './item.js';
import type { Item } from './item.js';
import { partyNamed, referred } from './names.js';
import type { Names } from './names.js';
import { nearest } from './nearest.js';

/** The fields that name what an entry is about, in the order in which the catalogue names first and second subjects. */
const FIELDS: readonly (readonly [kind: SubjectKind, field: string, list: string])[] = [
  ['clause', 'clause', ''], ['party', 'party', 'parties'], ['notice', 'notice', ''], ['outage', 'outage', ''], ['commitment', 'commitment', ''],
  ['credit', 'credit', ''], ['loss', 'loss', 'losses'], ['content', 'content', ''], ['rule', 'rule', ''],
];

const ownIds = (promise: Item): readonly string[] =>
  [promise, ...each(at(promise, 'variants')), ...each(at(promise, 'readings'))].flatMap((terms) => each(at(terms, 'credit'))).flatMap((credit) => words(at(credit, 'id')));

/** The promises whose credit is named: by the id of the promise, with resource and period after it as a verdict has it, or by the credit's own. */
const creditsNamed = (c: Conversion, names: Names, item: Item): readonly string[] => {
  const text = word(item) ?? '';
  const promises = [...names.ids.commitment];
  if (promises.some(([id]) => text === id || text.startsWith(`${id}/`))) return [text];
  const found = promises.filter(([, promise]) => ownIds(promise).includes(text)).map(([id]) => id);
  if (found.length === 0) tell(c, item, { kind: 'unknown-id', of: 'credit', found: text, suggestion: nearest(text, promises.flatMap(([id, promise]) => [id, ...ownIds(promise)])) });
  return found;
};

const idsOf = (c: Conversion, names: Names, kind: SubjectKind, entries: readonly Item[]): readonly (string | undefined)[] =>
  entries.flatMap((item) =>
    kind === 'party' ? partyNamed(c, names, item)
    : kind === 'credit' ? creditsNamed(c, names, item)
    : kind === 'rule' ? word(item)
    : referred(c, names, kind as DeclaredKind, item));

/**
 * The questions an entry of `determinations` or `disputed` speaks of: one for each subject it names, with the second subject where it names two.
 * An exclusion has no subject of its own; it stands as it is written beside its outage. Nothing named: the case.
 */
export const questionsOf = (c: Conversion, names: Names, entry: Item): readonly QuestionKey[] => {
  const question = word(at(entry, 'question')) ?? '';
  const given = FIELDS.map(([kind, field, list]) => ({ kind, entries: each(list === '' ? at(entry, field) : either(entry, field, list)) })).filter(({ entries }) => entries.length > 0);
  const named = given.map(({ kind, entries }) => idsOf(c, names, kind, entries).flatMap((id) => (id === undefined ? [] : [subjectKey(kind, id)])));
  const [first = given.length === 0 ? [CASE] : [], ...rest] = named;
  const seconds = [...rest.flat(), ...(at(entry, 'exclusion') === undefined ? [] : [word(at(entry, 'exclusion')) ?? ''])];
  return first.flatMap((key) => (seconds.length === 0 ? [questionKey(question, key)] : seconds.map((second) => questionKey(question, key, second))));
};
