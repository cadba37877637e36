import type { OnRecord } from '../model/recorded.js';
import { CASE, questionKey, subjectKey } from '../model/subject.js';
import type { QuestionKey } from '../model/subject.js';
import { at, each, placeOf, word, words } from './item.js';
import type { Item } from './item.js';
import { idOf } from './names.js';

interface Noted {
  readonly about: QuestionKey;
  readonly entry: OnRecord;
}

const FLAGS = ['monitoring', 'backups', 'redundancy', 'patched', 'drills'] as const;
const DATES = ['planActivatedAt', 'customersInformedAt', 'authorityNotifiedAt', 'subjectsInformedAt', 'restoredAt'] as const;

const noted = (about: QuestionKey, what: string, item: Item, detail?: string): Noted => ({ about, entry: { what, ...(detail === undefined ? {} : { detail }), place: placeOf(item) } });

/** What was done and left undone before and after the event, as signs of how grave the fault was; never a measure of it. */
const conduct = (incident: Item, party: string): readonly Noted[] => {
  const about = questionKey('fault-degree', subjectKey('party', party));
  const [prevention, response] = [at(incident, 'prevention'), at(incident, 'response')];
  return [
    ...each(at(prevention, 'acts')).map((act) => noted(about, `act:${word(act) ?? ''}`, act)),
    ...FLAGS.flatMap((flag) => { const item = at(prevention, flag); return typeof item?.value === 'boolean' ? [noted(about, `${item.value ? 'had' : 'lacked'}:${flag}`, item)] : []; }),
    ...DATES.flatMap((date) => { const item = at(response, date); return item === undefined || item.text === 'unknown' ? [] : [noted(about, item.value === null ? `never:${date}` : `on:${date}`, item, word(item))]; }),
    ...each(at(at(incident, 'fault'), 'evidence')).map((piece) => noted(about, `piece:${word(piece) ?? ''}`, piece)),
  ];
};

/** What the customer did and left undone, as signs of its own share. */
const ownPart = (incident: Item): readonly Noted[] => {
  const about = questionKey('victim-share', CASE);
  const [data, customer] = [at(incident, 'data'), at(incident, 'customer')];
  const [own, cooperated, supplied] = [at(data, 'ownBackup'), at(customer, 'cooperated'), at(customer, 'suppliedContentOn')];
  return [
    ...each(at(customer, 'acts')).map((act) => noted(about, `customer:${word(at(act, 'kind')) ?? ''}`, act)),
    ...(typeof own?.value === 'boolean' ? [noted(about, own.value ? 'had:ownBackup' : 'lacked:ownBackup', own)] : []),
    ...(typeof cooperated?.value === 'boolean' ? [noted(about, cooperated.value ? 'had:cooperation' : 'lacked:cooperation', cooperated)] : []),
    ...(supplied === undefined || supplied.text === 'unknown' ? [] : [noted(about, supplied.value === null ? 'never:suppliedContentOn' : 'on:suppliedContentOn', supplied, word(supplied))]),
  ];
};

/** What each question of the documents is that a piece of evidence names by the place of a statement (`losses.sales`). */
const QUESTIONS: Readonly<Record<string, (id: string) => QuestionKey>> = {
  losses: (id) => questionKey('loss-amount', subjectKey('loss', id)),
  clauses: (id) => questionKey('clause-drawn-to-attention', subjectKey('clause', id)),
  commitments: (id) => questionKey('commitment-breached', subjectKey('commitment', id)),
  performance: (id) => questionKey('commitment-breached', subjectKey('commitment', id)),
  fault: (id) => questionKey('fault-degree', subjectKey('party', id)),
  customer: () => questionKey('victim-share', CASE),
};

const pieces = (incident: Item): readonly Noted[] =>
  each(at(incident, 'evidence')).flatMap((piece) =>
    words(at(piece, 'for')).flatMap((path) => {
      const [list = '', id = ''] = path.split('.');
      const about = QUESTIONS[list]?.(id);
      const held = each(at(piece, 'withheldBy')).length > 0;
      return about === undefined ? [] : [noted(about, `${held ? 'withheld' : 'evidence'}:${word(at(piece, 'kind')) ?? ''}`, piece, idOf(piece) === '' ? undefined : idOf(piece))];
    }));

const performances = (incident: Item): readonly Noted[] =>
  each(at(incident, 'performance')).flatMap((p) => {
    const [level, id] = [at(p, 'evidence'), word(at(p, 'commitment'))];
    return level === undefined || id === undefined ? [] : [noted(questionKey('commitment-breached', subjectKey('commitment', id)), `level:${word(level) ?? ''}`, level)];
  });

/** What stands on record for each question: printed beside it as reasons, never counted. */
export const onRecord = (incident: Item, party: string): ReadonlyMap<QuestionKey, readonly OnRecord[]> => {
  const found = new Map<QuestionKey, readonly OnRecord[]>();
  for (const { about, entry } of [...conduct(incident, party), ...ownPart(incident), ...pieces(incident), ...performances(incident)])
    found.set(about, [...(found.get(about) ?? []), entry]);
  return found;
};
