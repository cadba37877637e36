import { parseDayRange } from '../values/day.js';
import type { Day } from '../values/day.js';
import { at, each, word } from './item.js';
import type { Item } from './item.js';

const dayOf = (item: Item | undefined): Day | null => { const text = word(item); return text === undefined ? null : (parseDayRange(text)?.first ?? parseDayRange(text.slice(0, 10))?.first ?? null); };

/** The day that chooses between editions of the terms: that of the incident, of the contract, or of its last renewal before the incident; null where it is not known. */
export const choosingDayOf = (contract: Item, incident: Item): Day | null => {
  const happened = dayOf(at(at(incident, 'occurredAt'), 'earliest') ?? at(incident, 'occurredAt')) ?? dayOf(each(at(incident, 'outages')).map((o) => at(o, 'from')).find((f) => f !== undefined));
  const concluded = dayOf(at(contract, 'concludedOn'));
  const by = word(at(at(contract, 'versions'), 'chosenBy'));
  const renewed = each(at(contract, 'renewals')).flatMap((r) => dayOf(r) ?? []).filter((d) => happened === null || d <= happened);
  return by === 'conclusion' || (by === 'renewal' && renewed.length === 0) ? concluded : by === 'renewal' ? Math.max(...renewed) : happened;
};

/** The edition, of several of one contract, that applies to an incident: the one in effect on the day that chooses; the first where none is or the day is not known. */
export const versionFor = (contracts: readonly Item[], incident: Item): number => {
  const found = contracts.findIndex((contract) => {
    const effective = at(at(contract, 'versions'), 'effective');
    const day = choosingDayOf(contract, incident);
    const [from, to] = [dayOf(at(effective, 'from')), dayOf(at(effective, 'to'))];
    return day !== null && (from === null || day >= from) && (to === null || day < to);
  });
  return Math.max(0, found);
};
