import type { Place, Stated } from '../model/fact.js';
import { subjectKey } from '../model/subject.js';
import type { Subject, SubjectKey, SubjectKind } from '../model/subject.js';
import { parseRatio } from '../values/ratio.js';
import { at, placeOf } from './item.js';
import type { Item } from './item.js';

/** Degrees of fault from least to most. */
export const DEGREES = ['none', 'slight', 'ordinary', 'gross', 'intentional'];

/** What a yes/no field says: true, false, or unknown; absence and null say nothing. */
export const triStated = (item: Item | undefined): Stated | undefined =>
  item === undefined || item.value === null ? undefined
  : typeof item.value === 'boolean' ? { state: 'is', value: item.value, place: placeOf(item) }
  : { state: 'open', place: placeOf(item) };

/** What a field of words says: one of them, or unknown. */
export const wordStated = (item: Item | undefined): Stated | undefined =>
  item === undefined || item.text === null ? undefined
  : item.text === 'unknown' ? { state: 'open', place: placeOf(item) }
  : { state: 'is', value: item.text, place: placeOf(item) };

/** What a field of a number says: it, or unknown. */
export const numberStated = (item: Item | undefined): Stated | undefined => {
  const value = parseRatio(item?.text ?? '');
  return value !== undefined && item !== undefined ? { state: 'is', value, place: placeOf(item) } : item?.text === 'unknown' ? { state: 'open', place: placeOf(item) } : undefined;
};

/** The degrees between two words, both included; an unknown end is the end of the scale. */
export const degreesBetween = (least: string | null, most: string | null): readonly string[] => {
  const [from, to] = [DEGREES.indexOf(least ?? ''), DEGREES.indexOf(most ?? '')];
  return DEGREES.slice(from < 0 ? 0 : from, to < 0 ? undefined : to + 1);
};

/** What a field says of a degree of fault: a word, unknown, or bounds. */
export const degreeStated = (item: Item | undefined): Stated | undefined =>
  item?.fields === null || item === undefined ? wordStated(item)
  : { state: 'open', values: degreesBetween(at(item, 'atLeast')?.text ?? null, at(item, 'atMost')?.text ?? null), place: placeOf(item) };

/** A fact that holds at a place. */
export const holds = (place: Place): Stated => ({ state: 'is', value: true, place });

/** Yes or no, as a label. */
export const yesNo = (yes: boolean): 'yes' | 'no' => (yes ? 'yes' : 'no');

/** Leaves out what nobody said. */
export const said = <T>(entries: Readonly<Record<string, T | undefined>>): Readonly<Record<string, T>> => {
  const kept: Record<string, T> = {};
  for (const name in entries) {
    const entry = entries[name];
    if (entry !== undefined) kept[name] = entry;
  }
  return kept;
};

/** A subject with the labels, facts and links that somebody stated. */
export const subject = (
  kind: SubjectKind,
  id: string,
  labels: Readonly<Record<string, string | readonly string[] | undefined>>,
  facts: Readonly<Record<string, Stated | undefined>>,
  links: Readonly<Record<string, readonly SubjectKey[]>> = {},
): Subject => ({ key: subjectKey(kind, id), kind, id, labels: said(labels), facts: said(facts), links });
