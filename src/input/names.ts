import type { DeclaredKind } from '../model/problem.js';
import type { Conversion } from './conversion.js';
import { tell } from './conversion.js';
import { clauseItems } from './exclusivity.js';
import { at, each, either, idOf, placeOf, word, words } from './item.js';
import type { Item } from './item.js';
import { nearest } from './nearest.js';
import { promiseItems } from './promises.js';

export { idOf } from './item.js';

/** Everything in the two documents that an id or a role can name. */
export interface Names {
  readonly ids: Readonly<Record<DeclaredKind, ReadonlyMap<string, Item>>>;
  /** The parties that play a role. */
  readonly roles: ReadonlyMap<string, readonly string[]>;
}

const named = (c: Conversion, of: DeclaredKind, entries: readonly Item[]): ReadonlyMap<string, Item> => {
  const byId = new Map<string, Item>();
  for (const entry of entries) {
    const id = idOf(entry);
    const first = byId.get(id);
    if (first === undefined) byId.set(id, entry);
    else tell(c, at(entry, 'id') ?? entry, { kind: 'duplicate-id', of, id, firstLine: placeOf(at(first, 'id') ?? first).line });
  }
  return byId;
};

/** Gathers the ids of both documents; one id for two things is a problem. */
export const namesOf = (c: Conversion, contract: Item, incident: Item): Names => {
  const parties = new Map([...['provider', 'customer'].map((id): [string, Item] => [id, at(at(contract, 'parties'), id) ?? contract])]);
  const roles = new Map<string, readonly string[]>([['provider', ['provider']], ['customer', ['customer']]]);
  for (const [id, party] of named(c, 'party', each(at(incident, 'parties')))) {
    if (parties.has(id)) tell(c, at(party, 'id') ?? party, { kind: 'duplicate-id', of: 'party', id, firstLine: placeOf(parties.get(id) as Item).line });
    parties.set(id, party);
    const role = word(at(party, 'role'));
    if (role !== undefined) roles.set(role, [...(roles.get(role) ?? []), id]);
  }
  return {
    roles,
    ids: {
      party: parties,
      service: named(c, 'service', each(at(contract, 'services'))),
      commitment: named(c, 'commitment', promiseItems(contract)),
      clause: named(c, 'clause', clauseItems(contract)),
      notice: named(c, 'notice', each(at(incident, 'notices'))),
      content: named(c, 'content', each(at(incident, 'content'))),
      loss: named(c, 'loss', each(at(incident, 'losses'))),
      outage: named(c, 'outage', each(at(incident, 'outages'))),
    },
  };
};

/** The party somebody names, by id or by a role that one party plays; what names nobody, or several, is a problem. */
export const partyNamed = (c: Conversion, names: Names, item: Item | undefined): string | undefined => {
  const text = word(item);
  if (item === undefined || text === undefined) return undefined;
  if (names.ids.party.has(text)) return text;
  const playing = names.roles.get(text) ?? [];
  if (playing.length > 1) tell(c, item, { kind: 'ambiguous-role', role: text, parties: playing });
  else if (playing.length === 0) tell(c, item, { kind: 'unknown-id', of: 'party', found: text, suggestion: nearest(text, [...names.ids.party.keys(), ...names.roles.keys()]) });
  return playing.length === 1 ? playing[0] : undefined;
};

/** The parties of a list. */
export const partiesNamed = (c: Conversion, names: Names, item: Item | undefined): readonly string[] => each(item).flatMap((i) => partyNamed(c, names, i) ?? []);

/** Whether a party is a branch: no person of its own. */
export const isBranch = (names: Names, id: string): boolean => words(at(names.ids.party.get(id), 'role')).includes('branch');

/** Who owes where a party is named as debtor: a branch answers with the person it belongs to, the provider where nobody else is named. */
export const debtorOf = (c: Conversion, names: Names, id: string): string =>
  isBranch(names, id) ? (partyNamed(c, names, at(names.ids.party.get(id), 'of')) ?? 'provider') : id;

/** Those who promised together with a side of the contract, without the sides themselves. */
export const coDebtorsOf = (names: Names, contract: Item, side: 'provider' | 'customer'): readonly string[] =>
  [...new Set(words(at(at(at(contract, 'parties'), side), 'coDebtors')).flatMap((text) => (names.ids.party.has(text) ? text : names.roles.get(text)?.[0]) ?? []))].filter((id) => id !== 'provider' && id !== 'customer');

/** The id that an item refers to; a reference to nothing is a problem. */
export const referred = (c: Conversion, names: Names, of: DeclaredKind, item: Item | undefined): string | undefined => {
  const text = word(item);
  if (item === undefined || text === undefined) return undefined;
  if (names.ids[of].has(text)) return text;
  tell(c, item, { kind: 'unknown-id', of, found: text, suggestion: nearest(text, [...names.ids[of].keys()]) });
  return undefined;
};

/** The ids of a list of references. */
export const referredAll = (c: Conversion, names: Names, of: DeclaredKind, item: Item | undefined): readonly string[] => each(item).flatMap((i) => referred(c, names, of, i) ?? []);

/** The services an entry names, or all of the contract when it names none. */
export const servicesOf = (names: Names, item: Item | undefined): readonly string[] => {
  const own = words(either(item, 'services', 'service'));
  return own.length > 0 ? own : [...names.ids.service.keys()];
};

/** The types of services, each once. */
export const serviceTypes = (names: Names, services: readonly string[]): readonly string[] =>
  [...new Set(services.flatMap((id) => word(at(names.ids.service.get(id), 'type')) ?? []))];

/** What services are for, as the contract says it. */
export const purposesOf = (names: Names, services: readonly string[]): readonly string[] =>
  [...new Set(services.flatMap((id) => { const purpose = at(names.ids.service.get(id), 'purpose')?.value; return typeof purpose === 'string' ? purpose : []; }))];

/** The breaches that make an agreed sum due; anything else names a commitment. */
const TRIGGERS = ['late-payment', 'late-delivery', 'non-delivery', 'early-termination', 'any-breach'];

const checkTrigger = (c: Conversion, names: Names, clause: Item): void => {
  const trigger = at(clause, 'trigger');
  const text = word(trigger);
  if (trigger === undefined || text === undefined || TRIGGERS.includes(text) || names.ids.commitment.has(text)) return;
  tell(c, trigger, { kind: 'unknown-id', of: 'commitment', found: text, suggestion: nearest(text, [...TRIGGERS, ...names.ids.commitment.keys()]) });
};

/** Checks what refers to services, commitments and losses in places that nothing else reads. */
export const checkReferences = (c: Conversion, names: Names, contract: Item, incident: Item): void => {
  const services = (item: Item | undefined): unknown => referredAll(c, names, 'service', either(item, 'services', 'service'));
  for (const list of ['commitments', 'clauses']) each(at(contract, list)).forEach(services);
  each(at(contract, 'clauses')).forEach((clause) => services(at(clause, 'limit')));
  for (const list of ['paid', 'unpaid', 'prepaid', 'deposits']) each(at(at(contract, 'fees'), list)).forEach(services);
  each(at(contract, 'clauses')).forEach((clause) => checkTrigger(c, names, clause));
  services(incident);
  for (const list of ['reported', 'tickets']) each(at(incident, list)).forEach(services);
  each(at(incident, 'tickets')).forEach((ticket) => referred(c, names, 'outage', at(ticket, 'outage')));
  each(at(contract, 'clauses')).forEach((clause) => referred(c, names, 'commitment', at(at(clause, 'level'), 'commitment')));
  for (const list of ['creditsGranted', 'plannedUsed']) each(at(at(incident, 'history'), list)).forEach((entry) => referred(c, names, 'commitment', at(entry, 'commitment')));
  each(at(at(incident, 'personalData'), 'roles')).forEach((entry) => partyNamed(c, names, at(entry, 'party')));
  each(either(incident, 'causes', 'cause')).forEach((cause) => partyNamed(c, names, at(cause, 'by')));
  each(at(incident, 'outages')).forEach(services);
  each(at(incident, 'shares')).forEach((share) => partyNamed(c, names, at(share, 'party')));
  for (const side of ['provider', 'customer']) partiesNamed(c, names, at(at(at(contract, 'parties'), side), 'coDebtors'));
  referred(c, names, 'clause', at(at(at(incident, 'relief'), 'penalty'), 'clause'));
  for (const [id, item] of at(incident, 'fault')?.fields ?? []) if (id !== 'evidence' && !names.ids.party.has(id)) tell(c, item, { kind: 'unknown-id', of: 'party', found: id, suggestion: nearest(id, [...names.ids.party.keys()]) });
};
