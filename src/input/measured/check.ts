import { tell } from '../conversion.js';
import type { Conversion } from '../conversion.js';
import { at, each, either, idOf, placeOf, word, words } from '../item.js';
import type { Item } from '../item.js';
import { nearest } from '../nearest.js';
import type { Names } from '../names.js';
import { servicesOf } from '../names.js';
import { checkLevel } from './bounds.js';
import { checkHours } from './hours.js';
import { traitsOf } from './read.js';

/** What a formula needs beside its kind: fields that must be there, and groups of which exactly one must be. */
const NEEDS: Readonly<Record<string, { readonly all: readonly string[]; readonly one: readonly (readonly string[])[] }>> = {
  'tiers': { all: ['tiers'], one: [] },
  'per-unit-beyond-allowance': { all: [], one: [['percent', 'amount']] },
  'downtime-price-multiple': { all: ['multiple'], one: [] },
  'no-charge-unit': { all: [], one: [['downMoreThan', 'downAtLeast']] },
  'service-time': { all: ['perUnit'], one: [] },
};

const exactlyOne = (c: Conversion, item: Item, allowed: readonly string[]): void => {
  const found = allowed.filter((name) => at(item, name) !== undefined);
  if (found.length !== 1) tell(c, item, { kind: 'not-exactly-one', allowed, found });
};

const known = (c: Conversion, of: 'resource' | 'condition' | 'component', item: Item, among: readonly string[]): void => {
  const found = word(item);
  if (found !== undefined && !among.includes(found)) tell(c, item, { kind: 'unknown-id', of, found, suggestion: nearest(found, among) });
};

/** A credit as it stands once its tables are laid over it: a field of the base is there for each of them. `whole`: nothing else is laid under it. */
const checkCredit = (c: Conversion, names: Names, credit: Item, under: Item | undefined, whole: boolean): void => {
  const has = (name: string): boolean => at(credit, name) !== undefined || at(under, name) !== undefined;
  const kind = word(at(credit, 'kind')) ?? word(at(under, 'kind')) ?? 'tiers';
  if (whole) for (const field of NEEDS[kind]?.all ?? []) if (!has(field)) tell(c, credit, { kind: 'missing-field', field });
  if (whole) for (const group of NEEDS[kind]?.one ?? []) if (!group.some(has)) tell(c, credit, { kind: 'not-exactly-one', allowed: group, found: [] });
  for (const cap of each(at(credit, 'cap'))) exactlyOne(c, cap, ['percent', 'fees', 'amount']);
  const basis = at(credit, 'basis');
  for (const service of each(either(basis, 'services', 'service'))) {
    const found = word(service) ?? '';
    if (!names.ids.service.has(found)) tell(c, service, { kind: 'unknown-id', of: 'service', found, suggestion: nearest(found, [...names.ids.service.keys()]) });
  }
  const components = [...names.ids.service.values()].flatMap((s) => [at(s, 'fee'), ...each(at(s, 'resources')).map((r) => at(r, 'fee'))]).flatMap((fee) => each(at(fee, 'components')).map(idOf));
  if (components.length > 0) for (const part of each(at(basis, 'components'))) known(c, 'component', part, components);
};

/** Credits of the tables and readings of a promise are laid over its own, where both are one credit. */
const checkCredits = (c: Conversion, names: Names, promise: Item): void => {
  const own = each(at(promise, 'credit'));
  const overlays = [...each(at(promise, 'variants')), ...each(at(promise, 'readings'))].filter((o) => at(o, 'credit') !== undefined);
  const [base] = own;
  const alone = own.length === 1 && overlays.every((o) => at(o, 'credit')?.items === null) ? base : undefined;
  const tables = each(at(promise, 'variants'));
  const completed = tables.length > 0 && tables.every((v) => at(v, 'credit') !== undefined);
  if (!completed) for (const credit of own) checkCredit(c, names, credit, undefined, true);
  for (const overlay of overlays) for (const credit of each(at(overlay, 'credit'))) checkCredit(c, names, credit, alone, tables.includes(overlay) || at(credit, 'kind') !== undefined);
};

const checkPromise = (c: Conversion, names: Names, promise: Item): void => {
  for (const holder of [promise, ...each(at(promise, 'variants')), ...each(at(promise, 'readings'))]) {
    const target = at(holder, 'target');
    if (target !== undefined) checkLevel(c, target);
    const period = at(holder, 'period');
    if (period !== undefined && period.fields !== null) {
      if (at(period, 'rolling') !== undefined && at(period, 'every') !== undefined) tell(c, period, { kind: 'fields-exclude', fields: ['rolling', 'every'] });
      if (at(period, 'every') !== undefined && at(period, 'from') === undefined) tell(c, period, { kind: 'missing-field', field: 'from' });
    }
    for (const exclusion of each(at(holder, 'excludes'))) {
      if (at(exclusion, 'budget') !== undefined && at(exclusion, 'yearlyBudget') !== undefined) tell(c, exclusion, { kind: 'fields-exclude', fields: ['budget', 'yearlyBudget'] });
      checkHours(c, at(exclusion, 'hours'));
      if (at(exclusion, 'hours') !== undefined && word(at(exclusion, 'cause')) !== 'planned-maintenance') tell(c, exclusion, { kind: 'fields-exclude', fields: ['hours', 'cause'] });
      // taking any other cause out of the time would let more down time raise the figure
      if (word(at(exclusion, 'effect')) === 'window' && word(at(exclusion, 'cause')) !== 'planned-maintenance') tell(c, exclusion, { kind: 'fields-exclude', fields: ['effect', 'cause'] });
    }
    checkHours(c, at(holder, 'hours'));
  }
  checkCredits(c, names, promise);
  checkMatches(c, names, promise);
};

/** Two tables that both hold for one service or resource, where the promise does not say which of several counts. */
const checkMatches = (c: Conversion, names: Names, promise: Item): void => {
  if ((word(at(promise, 'choose')) ?? 'only-match') !== 'only-match') return;
  const services = servicesOf(names, promise).flatMap((id) => names.ids.service.get(id) ?? []);
  const sites = services.flatMap((s) => { const resources = each(at(s, 'resources')); return resources.length === 0 ? [[s]] : resources.map((r) => [r, s]); });
  const told = new Set<Item>();
  for (const site of sites) {
    const traits = (name: string): readonly string[] => site.flatMap((item) => traitsOf(at(item, 'attributes')).get(name) ?? []);
    const holding = each(at(promise, 'variants')).filter((v) => [...traitsOf(at(v, 'when'))].every(([name, wanted]) => traits(name).some((t) => wanted.includes(t))));
    const [first, second] = holding;
    if (first === undefined || second === undefined || told.has(second)) continue;
    told.add(second);
    tell(c, at(second, 'when') ?? second, { kind: 'several-match', id: idOf(site[0] ?? promise), firstLine: placeOf(at(first, 'when') ?? first).line });
  }
};

const conditionsOf = (contract: Item): readonly string[] =>
  each(at(contract, 'commitments')).flatMap((p) => [p, ...each(at(p, 'variants')), ...each(at(p, 'readings'))]).flatMap((p) => [
    ...each(at(p, 'requires')).map(idOf), ...each(at(p, 'excludes')).flatMap((e) => [word(at(e, 'id')), word(at(e, 'unless')), word(at(e, 'cause'))].flatMap((x) => x ?? [])),
  ]);

/** Notes what promises that are measured cannot mean: formulas without their figures, references to nothing, tables that hold at once. */
export const checkMeasured = (contractSide: Conversion, incidentSide: Conversion, names: Names, contract: Item, incident: Item): void => {
  for (const promise of each(at(contract, 'commitments'))) checkPromise(contractSide, names, promise);
  const resources = [...names.ids.service.values()].flatMap((s) => each(at(s, 'resources')).map(idOf));
  if (resources.length > 0) for (const list of ['outages', 'samples', 'reported']) for (const entry of each(at(incident, list))) for (const item of each(at(entry, 'resource'))) known(incidentSide, 'resource', item, resources);
  const conditions = conditionsOf(contract);
  for (const [id, item] of at(incident, 'conditions')?.fields ?? []) if (!conditions.includes(id)) tell(incidentSide, item, { kind: 'unknown-id', of: 'condition', found: id, suggestion: nearest(id, conditions) });
  for (const paid of each(at(at(contract, 'fees'), 'paid'))) { const item = at(paid, 'resource'); if (item !== undefined && resources.length > 0 && words(item).length > 0) known(contractSide, 'resource', item, resources); }
};
