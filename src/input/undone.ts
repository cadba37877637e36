import type { Day } from '../values/day.js';
import type { Conversion } from './conversion.js';
import { at, each, either, word, words } from './item.js';
import type { Item } from './item.js';
import { dayOf } from './times.js';

/** The day from which a promise was to be kept: when the first of its services began, by its own term, that of the contract, else on the day of the contract; where a later day is named for the promise, that day. Null where none is told. */
const firstDay = (c: Conversion, contract: Item, promise: Item): Day | null => {
  const named = words(either(promise, 'service', 'services'));
  const began = (item: Item | undefined): Day | null => dayOf(c, at(at(item, 'term'), 'from'), 'first');
  const agreed = began(contract) ?? dayOf(c, at(contract, 'concludedOn'), 'first');
  const starts = each(at(contract, 'services')).filter((s) => named.length === 0 || named.includes(word(at(s, 'id')) ?? '')).map((s) => began(s) ?? agreed);
  const known = [starts.reduce((first, day) => (first === null || day === null ? null : Math.min(first, day)), starts[0] ?? agreed), dayOf(c, at(promise, 'dueOn'))].flatMap((day) => day ?? []);
  return known.length === 0 ? null : Math.max(...known);
};

const told = (item: Item | undefined): boolean => item !== undefined && item.value !== null;

/**
 * Whether the record says that a promise was never performed: not at all, from its first day on and up to the end. Stretches that follow each other are one;
 * where no first day of the failure is given it lasted from the beginning, where no last day is given it lasted to the end.
 */
export const neverDone = (c: Conversion, contract: Item, incident: Item, promise: Item, entries: readonly Item[]): boolean => {
  if (entries.length === 0 || !entries.every((e) => word(at(e, 'performed')) === 'none')) return false;
  const first = firstDay(c, contract, promise);
  const last = dayOf(c, at(at(at(incident, 'relief'), 'termination'), 'on'), 'first') ?? dayOf(c, at(incident, 'asOf')) ?? Infinity;
  const stretches = entries
    .map((e) => ({ from: told(at(e, 'from')) ? (dayOf(c, at(e, 'from')) ?? Infinity) : -Infinity, to: told(at(e, 'to')) ? (dayOf(c, at(e, 'to'), 'first') ?? -Infinity) : Infinity }))
    .sort((a, b) => a.from - b.from);
  return stretches.reduce((reached, { from, to }) => (from <= reached ? Math.max(reached, to) : reached), first ?? -Infinity) >= last;
};
