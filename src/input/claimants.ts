import { at, each, either, word } from './item.js';
import type { Item } from './item.js';

/** What of a record is the first claimant's alone: what it asks for beside its losses, what it was paid, what was offered to it. */
const OF_THE_FIRST: readonly string[] = ['claimants', 'claimant', 'relief', 'received', 'offers'];

/** The losses with whose they are: what names nobody is the first claimant's. */
const owned = (losses: Item, first: Item): Item => {
  const one = (loss: Item): Item => (loss.fields === null || loss.fields.has('by') ? loss : { ...loss, fields: new Map([...loss.fields, ['by', first]]) });
  return losses.items === null ? one(losses) : { ...losses, items: losses.items.map(one) };
};

/** The record as each claimant after the first brings it: its own losses, under the same contract and for the same event. Places stay those of the record. */
export const recordsOfOthers = (incident: Item): readonly Item[] => {
  const first = each(either(incident, 'claimant', 'claimants'))[0];
  if (first === undefined || incident.fields === null) return [];
  const kept = [...incident.fields].filter(([name]) => !OF_THE_FIRST.includes(name)).map(([name, item]) => [name, name === 'losses' ? owned(item, first) : item] as const);
  return each(at(incident, 'claimants')).filter((claimant) => word(claimant) !== word(first)).map((claimant) => ({ ...incident, fields: new Map<string, Item>([...kept, ['claimant', claimant]]) }));
};
