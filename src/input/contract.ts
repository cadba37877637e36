import type { Stated } from '../model/fact.js';
import type { FeePaid, ServiceFee } from '../model/matter.js';
import type { Subject } from '../model/subject.js';
import type { Conversion } from './conversion.js';
import { amountOf } from './figures.js';
import { at, each, either, placeOf, word, words } from './item.js';
import type { Item } from './item.js';
import { idOf, serviceTypes, servicesOf } from './names.js';
import type { Names } from './names.js';
import { owedBy, promiseItems } from './promises.js';
import { holds, said, subject, triStated, wordStated, yesNo } from './statement.js';
import { tierFaults } from './tiers.js';
import { dayOf } from './times.js';
import { neverDone } from './undone.js';

/** What the making of the contract says, as facts of the case and of every clause. */
export const formationFacts = (contract: Item): Readonly<Record<string, Stated>> => {
  const formation = at(contract, 'formation');
  return said({ standardTerms: triStated(at(formation, 'standardTerms')), negotiated: triStated(at(formation, 'negotiated')), submitted: triStated(at(formation, 'submitted')) });
};

/** Types of services that the provider operates for the customer, whatever else is said. */
const OPERATED = ['managed-hosting', 'website-maintenance', 'it-maintenance', 'outsourcing', 'saas', 'e-commerce-platform'];

/** Whether the provider operates one of the services for the customer. */
const managedOf = (services: readonly Item[]): Stated | undefined => {
  const stated = services.flatMap((service) => (OPERATED.includes(word(at(service, 'type')) ?? '') && at(service, 'managed') === undefined ? holds(placeOf(service)) : (triStated(at(service, 'managed')) ?? [])));
  return stated.find((s) => s.state === 'is' && s.value === true) ?? stated.find((s) => s.state === 'open') ?? stated[0];
};

/** How well a promise was kept, worst first: of several statements about one promise the worst counts, and an unknown one leaves it open. */
const KEPT = ['none', 'partial', 'late', 'full'];

/** A statement that is merely asserted, or that nothing shows, leaves the question open. */
const asShown = (entry: Item): Stated | undefined => {
  const performed = wordStated(at(entry, 'performed'));
  return performed !== undefined && ['asserted', 'none'].includes(word(at(entry, 'evidence')) ?? '') ? { state: 'open', place: performed.place } : performed;
};

const performedOf = (entries: readonly Item[]): Stated | undefined => {
  const stated = entries.flatMap((e) => asShown(e) ?? []);
  const rank = (s: Stated): number => (s.state === 'open' ? -1 : KEPT.indexOf(`${s.value as string}`));
  return stated.reduce<Stated | undefined>((worst, s) => (worst === undefined || rank(s) < rank(worst) ? s : worst), undefined);
};

const DOUBTED: Readonly<Record<string, readonly (readonly [string, string])[]>> = { delivery: [['delivery', 'deliveredOn']], backup: [['data', 'backupsExisted'], ['data', 'backupsUsable']], restore: [['data', 'restoredAt']] };

/** Whether the record says that somebody doubts that a promise was performed: it does not know, only asserts it, or names it among what is disputed. */
const inDoubt = (incident: Item, id: string, kind: string, performed: Stated | undefined): boolean =>
  performed?.state === 'open'
  || (DOUBTED[kind] ?? []).some(([block, field]) => at(at(incident, block), field)?.text === 'unknown')
  || each(at(incident, 'disputed')).some((d) => word(at(d, 'question')) === 'commitment-breached' && word(at(d, 'commitment')) === id);

/** Measures against what happened: one that is said to be lacking, else one in doubt, else all that are said to have been there. */
export const measuresLacking = (incident: Item): Stated | undefined => {
  const said = ['monitoring', 'backups', 'redundancy', 'patched', 'drills'].flatMap((name) => triStated(at(at(incident, 'prevention'), name)) ?? []);
  const worst = said.find((s) => s.state === 'is' && s.value === false) ?? said.find((s) => s.state === 'open') ?? said[0];
  return worst?.state === 'is' ? { ...worst, value: worst.value === false } : worst;
};

/** What a promise can be measured by: a level, a time, a day, a rhythm. */
const MEASURABLE = ['target', 'within', 'credit', 'dueOn', 'frequency', 'retention', 'variants'];

/** The promises of the contract, with what the incident says of their performance. */
export const commitments = (c: Conversion, names: Names, contract: Item, incident: Item): readonly Subject[] =>
  promiseItems(contract).map((item) => {
    const id = idOf(item);
    const kind = word(at(item, 'kind')) ?? '';
    const essential = at(item, 'essential')?.value;
    const services = servicesOf(names, item);
    const entries = each(at(incident, 'performance')).filter((p) => word(at(p, 'commitment')) === id);
    const performed = performedOf(entries);
    return subject('commitment', id, {
      kind,
      owedBy: owedBy(item),
      responsible: word(at(item, 'responsible')),
      essential: typeof essential === 'boolean' ? yesNo(essential) : undefined,
      services,
      serviceTypes: serviceTypes(names, services),
      worded: yesNo(at(item, 'wording') !== undefined),
      topics: words(at(item, 'topics')),
      measurable: yesNo(MEASURABLE.some((name) => at(item, name) !== undefined)),
      tierFaults: tierFaults(item),
      given: at(item, 'given')?.value === false ? 'no' : undefined,
      inDoubt: yesNo(inDoubt(incident, id, kind, performed)),
      undone: performed?.state === 'is' && performed.value === 'none' ? 'yes' : undefined,
      neverDone: neverDone(c, contract, incident, item, entries) ? 'yes' : undefined,
      cameLate: performed?.state === 'is' && performed.value === 'late' ? 'yes' : undefined,
      figures: yesNo(['target', 'within', 'credit'].some((name) => at(item, name) !== undefined)),
    }, {
      intensity: wordStated(at(item, 'intensity')),
      location: wordStated(at(item, 'location')),
      responsible: wordStated(at(item, 'responsible')),
      managed: managedOf(services.flatMap((service) => names.ids.service.get(service) ?? [])),
      performed,
      given: triStated(at(item, 'given')),
      measuresLacking: kind === 'security' ? measuresLacking(incident) : undefined,
    });
  });

const paidEntry = (c: Conversion, names: Names, item: Item): FeePaid | null => {
  const amount = amountOf(c, at(item, 'amount'));
  const only = names.ids.service.size === 1 ? [...names.ids.service.keys()][0] : undefined;
  if (amount === undefined) return null;
  return {
    service: words(either(item, 'service', 'services'))[0] ?? only ?? '',
    from: dayOf(c, at(item, 'from'), 'first'), to: dayOf(c, at(item, 'to'), 'first'), paidOn: dayOf(c, at(item, 'paidOn')),
    amount, kind: (word(at(item, 'kind')) ?? 'recurring') as FeePaid['kind'], ...said({ order: word(at(item, 'order')) }),
  };
};

/** The fees paid; null when nobody recorded them, or one of them is not known exactly: a limit counted from fees is then unknown, never nothing. */
export const feesPaid = (c: Conversion, names: Names, contract: Item): readonly FeePaid[] | null => {
  const list = at(at(contract, 'fees'), 'paid');
  if (list === undefined) return null;
  const paid = each(list).map((entry) => paidEntry(c, names, entry));
  return paid.every((entry) => entry !== null) ? paid : null;
};

/** The fixed term of a service, its own or the contract's, where both its days are known. */
const termOf = (c: Conversion, contract: Item, service: Item): ServiceFee['term'] | undefined => {
  const term = at(service, 'term') ?? at(contract, 'term');
  const [from, to] = [dayOf(c, at(term, 'from'), 'first'), dayOf(c, at(term, 'to'), 'first')];
  return from === null || to === null || to <= from ? undefined : { from, to };
};

/** The fees agreed for services, where amount, unit and a whole quantity are known. */
export const feesAgreed = (c: Conversion, contract: Item): readonly ServiceFee[] =>
  each(at(contract, 'services')).flatMap((item) => {
    const fee = at(item, 'fee');
    const per = word(at(fee, 'per')) as ServiceFee['per'] | undefined;
    const amount = amountOf(c, at(fee, 'amount'));
    const quantity = at(item, 'quantity') === undefined ? '1' : word(at(item, 'quantity'));
    const term = termOf(c, contract, item);
    return amount === undefined || per === undefined || quantity === undefined || !/^[0-9]+$/.test(quantity)
      ? [] : [{ service: idOf(item), amount, per, quantity: BigInt(quantity), ...(term === undefined ? {} : { term }) }];
  });
