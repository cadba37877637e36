import { valueKey } from '../model/fact.js';
import type { Place, Stated, Value } from '../model/fact.js';
import type { Plea } from '../model/matter.js';
import type { PleaKind } from '../model/role.js';
import type { QuestionKey } from '../model/subject.js';
import type { Day } from '../values/day.js';
import { split } from '../values/money.js';
import { questionsOf } from './about.js';
import { answerOf } from './answer.js';
import type { Conversion } from './conversion.js';
import { tell } from './conversion.js';
import { irreconcilable } from './irreconcilable.js';
import { at, each, pathOf, placeOf, word } from './item.js';
import type { Item } from './item.js';
import { partyNamed, referred } from './names.js';
import type { Names } from './names.js';
import { sumOf } from './figures.js';
import { dayOf } from './times.js';

/** One determination of one question, with what decides between it and others. */
interface Decided {
  readonly stated: Stated;
  readonly instance: number | null;
  readonly date: Day | null;
  readonly entry: Item;
}

const answerText = (stated: Stated): string =>
  stated.state === 'is' ? `${valueKey(stated.value)} ${(stated.netOf ?? []).join(' ')}` : (stated.values ?? []).map(valueKey).join(' | ');

/** Whether one determination outranks another: by instance where both name theirs and they differ, else by date. */
const outranks = (a: Decided, b: Decided): boolean =>
  a.instance !== null && b.instance !== null && a.instance !== b.instance ? a.instance > b.instance : a.date !== null && b.date !== null && a.date > b.date;

const decidedOf = (c: Conversion, entry: Item): Decided | undefined => {
  const answer = at(entry, 'answer');
  const stated = answer === undefined ? undefined : answerOf(c, word(at(entry, 'question')) ?? '', answer);
  const instance = word(at(entry, 'instance'));
  if (stated === undefined) return undefined;
  const by = word(at(entry, 'by')) ?? 'determination';
  const since = dayOf(c, at(entry, 'since'), 'first');
  return { stated: stated.state === 'is' ? { ...stated, ...(since === null ? {} : { since }), by } : stated, instance: instance === undefined ? null : Number(instance), date: dayOf(c, at(entry, 'date')), entry };
};

/**
 * What each of several losses has of one sum that answers for them together: in proportion to what is claimed for each, equal parts where one of them has no
 * figure (a convention of this tool: a court that gives one figure for several heads does not say more). Nothing to part: an empty list.
 */
const partsOf = (c: Conversion, names: Names, entry: Item, stated: Stated): readonly Stated[] => {
  const ids = each(at(entry, 'losses')).map((item) => word(item) ?? '');
  if (ids.length < 2 || new Set(ids).size < ids.length) return [];
  const unheard: Conversion = { ...c, problems: [] }; // what is wrong with a loss is told where the losses are read
  const claimed = ids.map((id) => sumOf(unheard, at(names.ids.loss.get(id), 'amount')));
  const weights = ids.map((id, i) => ({ id, weight: claimed.every((n) => n !== undefined) ? (claimed[i] ?? 0n) : 0n }));
  const part = (id: string) => (value: Value): Value => (typeof value === 'bigint' ? (split(value, weights).get(id) ?? value) : value);
  return ids.map((id) => (stated.state === 'is' ? { ...stated, value: part(id)(stated.value) } : { ...stated, ...(stated.values === undefined ? {} : { values: stated.values.map(part(id)) }), ...(stated.likely === undefined ? {} : { likely: part(id)(stated.likely) }) }));
};

/**
 * The answers of courts and experts, by question. A higher instance beats a lower one, then a later date an earlier one, never the order of the list;
 * two that differ, or cannot both be true, with neither above the other are a problem.
 */
export const determinations = (c: Conversion, names: Names, documents: readonly Item[]): ReadonlyMap<QuestionKey, Stated> => {
  const all = new Map<QuestionKey, Decided[]>();
  for (const entry of documents.flatMap((document) => each(at(document, 'determinations')))) {
    const decided = decidedOf(c, entry);
    const keys = questionsOf(c, names, entry);
    const parts = decided === undefined ? [] : partsOf(c, names, entry, decided.stated);
    for (const [i, key] of keys.entries()) if (decided !== undefined) all.set(key, [...(all.get(key) ?? []), { ...decided, stated: parts[i] ?? decided.stated }]);
  }
  const standing = new Map<QuestionKey, Stated>();
  const chosen = new Map<QuestionKey, Decided>();
  for (const [key, list] of all) {
    const top = list.filter((d) => !list.some((other) => other !== d && outranks(other, d)));
    const [first] = top.length > 0 ? top : list;
    if (first === undefined) continue;
    const differing = (top.length > 0 ? top : list).find((d) => answerText(d.stated) !== answerText(first.stated));
    const [question = '', subject = ''] = key.split('|');
    if (differing !== undefined) tell(c, differing.entry, { kind: 'contradiction', question, subject, other: placeOf(first.entry) });
    standing.set(key, first.stated);
    chosen.set(key, first);
  }
  for (const [one, two] of irreconcilable(standing)) {
    const [a, b] = [chosen.get(one) as Decided, chosen.get(two) as Decided];
    if (outranks(a, b)) standing.delete(two);
    else if (outranks(b, a)) standing.delete(one);
    else tell(c, a.entry, { kind: 'facts-contradict', field: pathOf(a.entry), value: answerText(a.stated).trim(), other: pathOf(b.entry), otherValue: answerText(b.stated).trim(), otherLine: placeOf(b.entry).line });
  }
  return standing;
};

/** What the documents dispute without answering it. */
export const disputed = (c: Conversion, names: Names, documents: readonly Item[]): ReadonlyMap<QuestionKey, Place> =>
  new Map(documents.flatMap((document) => each(at(document, 'disputed'))).flatMap((entry) => questionsOf(c, names, entry).map((key): [QuestionKey, Place] => [key, placeOf(entry)])));

/** Who makes a plea where the record does not say: the side that gains by it. */
const pleader = (plea: PleaKind, clause: Item | undefined, claimant: string, respondent: string): string => {
  switch (plea) {
    case 'penalty-reduction': return word(at(clause, 'owedBy')) ?? 'provider';
    case 'penalty-increase': return word(at(clause, 'owedBy')) === 'customer' ? 'provider' : 'customer';
    case 'clause-not-incorporated':
    case 'clause-unfair':
    case 'price-reduction':
    case 'withholding':
    case 'termination':
    case 'deposit-rule': return 'customer';
    case 'punitive': return claimant;
    case 'limitation':
    case 'set-off':
    case 'force-majeure':
    case 'contributory-fault': return respondent;
  }
};

/** The choices the parties made. */
export const pleas = (c: Conversion, names: Names, documents: readonly Item[], claimant: string, respondent: string): readonly Plea[] =>
  documents.flatMap((document) => each(at(document, 'pleas'))).map((entry) => {
    const plea = word(at(entry, 'plea')) as PleaKind;
    const clause = referred(c, names, 'clause', at(entry, 'clause')) ?? null;
    const by = partyNamed(c, names, at(entry, 'by'));
    const on = dayOf(c, at(entry, 'at'));
    return { plea, by: by ?? pleader(plea, clause === null ? undefined : names.ids.clause.get(clause), claimant, respondent), clause, ...(on === null ? {} : { on }) };
  });
