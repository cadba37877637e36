import type { Place } from '../model/fact.js';
import type { SubjectKey } from '../model/subject.js';
import { each, either, idOf, keyPlaceOf } from './item.js';
import type { Item } from './item.js';

/** The lists of the documents whose entries are subjects. */
const LISTS: Readonly<Record<string, readonly [list: string, single: string]>> = {
  clause: ['clauses', 'clause'], commitment: ['commitments', 'commitment'], loss: ['losses', 'loss'], notice: ['notices', 'notice'], content: ['content', 'content'], outage: ['outages', 'outage'], party: ['parties', 'party'],
};

/** Where a subject stands in the documents; looked up when somebody asks, since most runs never do. */
export const placesIn = (documents: readonly Item[]) => (key: SubjectKey): Place | undefined => {
  const cut = key.indexOf(':');
  const [list, single] = LISTS[key.slice(0, cut)] ?? [];
  if (list === undefined || single === undefined) return undefined;
  const found = documents.flatMap((d) => each(either(d, list, single))).find((i) => i.fields !== null && idOf(i) === key.slice(cut + 1));
  return found === undefined ? undefined : keyPlaceOf(found);
};
