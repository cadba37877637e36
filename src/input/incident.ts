import type { Stated } from '../model/fact.js';
import type { Moment, Party, PlannedWorks } from '../model/matter.js';
import type { Subject } from '../model/subject.js';
import { addMonths, yearMonthDay } from '../values/day.js';
import { formationFacts, measuresLacking } from './contract.js';
import type { Conversion } from './conversion.js';
import { byTheClock } from './failing.js';
import { shareStated } from './figures.js';
import { at, each, either, placeOf, word, words } from './item.js';
import type { Item } from './item.js';
import { debtorsWith } from './money.js';
import { coDebtorsOf, debtorOf, idOf, isBranch, partiesNamed, partyNamed, serviceTypes, servicesOf } from './names.js';
import type { Names } from './names.js';
import { arrivedOf } from './notice.js';
import { neverPaid } from './sums.js';
import { dayOf, momentOf, startOfDay } from './times.js';
import { unsaidByContract } from './unsaid.js';
import { degreeStated, numberStated, subject, triStated, wordStated, yesNo } from './statement.js';

const ELEMENTS = ['outsideControl', 'unforeseeable', 'unavoidable', 'preventsPerformance'] as const;

/** Who ended the service: whoever asks to end it, and whoever had given notice of termination before; nobody asks: whoever gave the first. */
const endedBy = (c: Conversion, incident: Item, claimant: string): readonly string[] => {
  const termination = at(at(incident, 'relief'), 'termination');
  const given = each(at(incident, 'notices')).filter((n) => word(at(n, 'kind')) === 'termination' && arrivedOf(n) === 'yes');
  if (termination === undefined) return given.slice(0, 1).flatMap((n) => word(at(n, 'by')) ?? []);
  const on = dayOf(c, at(termination, 'on'));
  const before = given.filter((n) => { const day = dayOf(c, at(n, 'receivedAt') ?? at(n, 'at')); return day !== null && (on === null || day < on); });
  return [...new Set([word(at(termination, 'by')) ?? claimant, ...before.flatMap((n) => word(at(n, 'by')) ?? [])])];
};

/** Whether something that has a day happened: null says that it did not. */
const happened = (item: Item | undefined): Stated | undefined =>
  item === undefined ? undefined : item.text === 'unknown' ? open(item) : { state: 'is', value: item.value !== null, place: placeOf(item) };

/** Evidence of how the service was run: whoever keeps it back lets the other side's account stand. */
const OF_OPERATION: readonly string[] = ['log', 'audit', 'expert-report'];

const withheldBy = (incident: Item, party: string): boolean =>
  each(at(incident, 'evidence')).some((piece) => OF_OPERATION.includes(word(at(piece, 'kind')) ?? '') && words(at(piece, 'withheldBy')).includes(party));

const open = (item: Item): Stated => ({ state: 'open', place: placeOf(item) });

/** Whether what was handed over beside the price is earnest money: some of it is, or all of it is an advance, or nobody can say. */
const paidAsDeposit = (contract: Item): Stated | undefined => {
  const natures = each(at(at(contract, 'fees'), 'deposits')).filter((item) => !neverPaid(item)).flatMap((item) => at(item, 'nature') ?? []);
  const [named, unknown, advance] = ['deposit', 'unknown', 'advance'].map((word) => natures.find((n) => n.text === word));
  if (named !== undefined) return { state: 'is', value: true, place: placeOf(named) };
  return unknown !== undefined ? open(unknown) : advance === undefined ? undefined : { state: 'is', value: false, place: placeOf(advance) };
};

/** What is asked beside damages, by name. */
const reliefAsked = (incident: Item): readonly string[] =>
  ['restitution', 'annulment', 'termination', 'priceReduction', 'withholdPayment', 'performance', 'penalty'].filter((name) => {
    const item = at(at(incident, 'relief'), name);
    return item !== undefined && item.value !== null && item.value !== false;
  });

/** Who gave notices of a kind that reached the other side. */
const noticesBy = (incident: Item, kind: string): readonly string[] =>
  each(at(incident, 'notices')).flatMap((n) => (word(at(n, 'kind')) === kind && arrivedOf(n) === 'yes' ? (word(at(n, 'by')) ?? []) : []));

/** At which levels judgment was given. */
const judgedAt = (incident: Item): readonly string[] => each(at(at(incident, 'proceedings'), 'judgments')).map((item) => (['1', undefined].includes(word(at(item, 'instance'))) ? 'first-instance' : 'appeal'));

/** Whether a demand to perform named the clause it relied on; of several the one that did. */
const citesClause = (incident: Item): Stated | undefined => {
  const said = each(at(incident, 'notices')).filter((n) => word(at(n, 'kind')) === 'default-notice' && arrivedOf(n) !== 'no').flatMap((n) => triStated(at(n, 'citesClause')) ?? []);
  return said.find((s) => s.state === 'is' && s.value === true) ?? said[0];
};

/** Whether the other side knew of the contracts that belong together. */
const linkedKnown = (contract: Item): Stated | undefined => each(at(contract, 'linkedContracts')).flatMap((item) => triStated(at(item, 'knownToParty')) ?? [])[0];

/** Whether the contract, or one of its services, runs for a time that has an end. */
const fixedTerm = (contract: Item): boolean => [contract, ...each(at(contract, 'services'))].some((item) => word(at(at(item, 'term'), 'to')) !== undefined);

/** How the contract is ended: by notice, under a clause, else by the court; a notice of termination that nobody asks to have confirmed is one by notice. */
const endKindOf = (incident: Item): string | undefined => {
  const termination = at(at(incident, 'relief'), 'termination');
  const kind = word(at(termination, 'kind'));
  if (termination === undefined || termination.value === null) return noticesBy(incident, 'termination').length > 0 ? 'notice' : undefined;
  return kind === 'agreed' ? 'agreement' : kind === 'notice' || kind === 'clause' || kind === 'agreement' ? kind : 'court';
};

/** Whether one of the customer's acts is said to be the only cause: one that is, else one of which nobody knows, else one that is not. */
const soleCause = (acts: readonly Item[]): Stated | undefined => {
  const stated = acts.flatMap((act) => triStated(at(act, 'soleCause')) ?? []);
  return stated.find((s) => s.state === 'is' && s.value === true) ?? stated.find((s) => s.state === 'open') ?? stated[0];
};

/** Causes that are the customer's own doing, whatever is said of their origin. */
const OWN = ['customer-misconfiguration', 'customer-software'];

/** Every cause on record lies with the customer: its configuration, its software, its sphere. */
const customersDoing = (causes: readonly Item[]): Stated | undefined => {
  const first = causes[0];
  const own = (cause: Item): boolean => OWN.includes(word(at(cause, 'kind')) ?? '') || word(at(cause, 'origin')) === 'customer';
  return first === undefined ? undefined : { state: 'is', value: causes.every(own), place: placeOf(first) };
};

/** Parties for whom a debtor answers. */
const ITS_OWN = ['subcontractor', 'employee', 'branch'];

/** Staff on record, where no cause is said to be somebody's doing or to have come from elsewhere. */
const staffOf = (causes: readonly Item[], roles: readonly string[]): readonly string[] =>
  causes.some((cause) => at(cause, 'by') !== undefined || ['third-party', 'nature', 'authority', 'customer'].includes(word(at(cause, 'origin')) ?? '')) ? [] : roles.filter((role) => role === 'employee');

/** The roles of those whose doing the causes were: who is named, else the debtor's own people where a cause came from outside and the record knows nobody else, else its staff. */
const causersOf = (causes: readonly Item[], incident: Item): readonly string[] => {
  const parties = each(at(incident, 'parties'));
  const rolesOf = (id: string | undefined): readonly string[] => parties.filter((p) => idOf(p) === id).flatMap((p) => word(at(p, 'role')) ?? []);
  const all = parties.flatMap((p) => word(at(p, 'role')) ?? []);
  const outside = causes.some((cause) => word(at(cause, 'origin')) === 'third-party' && at(cause, 'by') === undefined);
  return [...causes.flatMap((cause) => rolesOf(word(at(cause, 'by')))), ...(outside && all.length > 0 && all.every((role) => ITS_OWN.includes(role)) ? all : []), ...staffOf(causes, all)];
};

/** Whether the contract had been renewed by the day of the event, and whether it ran without a term on that day. */
const termOf = (c: Conversion, contract: Item, incident: Item): { readonly renewed: string; readonly term: string | undefined } => {
  const [term, event] = [at(contract, 'term'), dayOf(c, at(incident, 'occurredAt'))];
  const renewed = each(at(contract, 'renewals')).some((item) => { const day = dayOf(c, item); return day !== null && (event === null || day <= event); });
  return { renewed: yesNo(renewed), term: renewed || at(term, 'to')?.value === null ? 'indefinite' : at(term, 'to') === undefined ? undefined : 'fixed' };
};

/** Whether the service is back; nothing where the record does not say. */
const restoredOf = (incident: Item): string | undefined => {
  const back = at(at(incident, 'response'), 'restoredAt');
  return back === undefined ? (at(incident, 'endedAt')?.value === null ? 'no' : undefined) : back.value === null ? 'no' : back.text === 'unknown' ? undefined : 'yes';
};

/** Causes that concern no network, system or data. */
const ELSEWHERE: readonly string[] = ['planned-maintenance', 'performance', 'payment-failure', 'seo', 'public-authority'];

/** Promises that a failure of networks or systems breaks; data that were not kept or copied are told as data. */
const KEEPS_RUNNING: readonly string[] = ['availability', 'security'];

/** Whether anything happened to networks, systems or data: by a cause, an outage, data or personal data of which the record speaks, or a promise to keep them running or safe that was not kept. */
const networkIncident = (contract: Item, incident: Item, causes: readonly Item[]): boolean => {
  const kinds = new Map(each(at(contract, 'commitments')).map((promise) => [idOf(promise) ?? '', word(at(promise, 'kind')) ?? '']));
  return causes.some((cause) => !ELSEWHERE.includes(word(at(cause, 'kind')) ?? 'unknown')) || at(incident, 'data') !== undefined || at(at(incident, 'personalData'), 'involved')?.value === true ||
    each(at(incident, 'outages')).some((outage) => at(outage, 'planned')?.value !== true) ||
    each(at(incident, 'performance')).some((p) => word(at(p, 'performed')) !== 'full' && KEEPS_RUNNING.includes(kinds.get(word(at(p, 'commitment')) ?? '') ?? ''));
};

/** A fee was paid before the service that it pays for, as money in an account is. */
const paidUpfront = (contract: Item): boolean => each(at(at(contract, 'fees'), 'paid')).some((fee) => word(at(fee, 'kind')) === 'upfront');

/** The incident as a whole. Its force majeure is the block of the first cause that has one; the block raises the question and answers nothing. */
export const caseSubject = (c: Conversion, names: Names, contract: Item, incident: Item, claimant: string): Subject => {
  const causes = each(either(incident, 'causes', 'cause'));
  const block = causes.map((cause) => at(cause, 'forceMajeure')).find((b) => b !== undefined);
  const [data, customer] = [at(incident, 'data'), at(incident, 'customer')];
  return subject('case', '', {
    data: yesNo(data !== undefined),
    networkIncident: yesNo(networkIncident(contract, incident, causes)),
    causers: causersOf(causes, incident),
    acts: each(at(customer, 'acts')).flatMap((act) => word(at(act, 'kind')) ?? []),
    causes: causes.flatMap((cause) => word(at(cause, 'kind')) ?? []),
    origins: causes.flatMap((cause) => word(at(cause, 'origin')) ?? []).filter((origin) => origin !== 'unknown'),
    ended: endedBy(c, incident, claimant),
    asked: reliefAsked(incident),
    cessation: yesNo(at(at(incident, 'relief'), 'cessation')?.value === true),
    demandBy: noticesBy(incident, 'default-notice'),
    pressedBy: [...noticesBy(incident, 'default-notice'), ...(['madeOn', 'filedOn'].some((day) => dayOf(c, at(at(incident, 'claim'), day)) !== null) ? [claimant] : [])],
    refusedBy: noticesBy(incident, 'refusal'),
    insured: yesNo(each(at(incident, 'received')).some((item) => word(at(item, 'kind')) === 'insurance')),
    judged: judgedAt(incident),
    endKind: endKindOf(incident),
    event: word(at(incident, 'kind')),
    fixedTerm: yesNo(fixedTerm(contract)),
    linked: yesNo(each(at(contract, 'linkedContracts')).length > 0),
    services: serviceTypes(names, servicesOf(names, incident)),
    unsaid: unsaidByContract(contract),
    delivered: yesNo(![undefined, null].includes(at(at(incident, 'delivery'), 'deliveredOn')?.value as null | undefined)),
    interest: each(at(at(incident, 'relief'), 'interest')).flatMap((item) => word(at(item, 'stream')) ?? []),
    channel: word(at(at(contract, 'formation'), 'channel')),
    ...termOf(c, contract, incident),
    received: each(at(incident, 'received')).flatMap((item) => (word(at(item, 'kind')) === 'insurance' ? [] : (word(at(item, 'by')) ?? []))),
    owing: ['unpaid', 'prepaid', 'deposits'].filter((list) => each(at(at(contract, 'fees'), list)).some((item) => list !== 'deposits' || !neverPaid(item)) || (list === 'prepaid' && paidUpfront(contract))),
    depositBy: [...new Set(each(at(at(contract, 'fees'), 'deposits')).filter((item) => !neverPaid(item)).map((item) => word(at(item, 'paidBy')) ?? 'customer'))],
    restored: restoredOf(incident),
    proceeding: word(at(at(incident, 'claim'), 'proceeding')) ?? 'merits',
    customerActs: [...each(at(customer, 'acts')).flatMap((act) => word(at(act, 'kind')) ?? []), ...(at(data, 'ownBackup')?.value === false ? ['no-own-backup'] : [])],
    branchSued: yesNo(words(at(incident, 'respondents')).some((id) => isBranch(names, id) || (names.roles.get(id) ?? []).some((party) => isBranch(names, party)))),
    personalData: yesNo(at(at(incident, 'personalData'), 'involved')?.value === true),
    sensitive: yesNo(at(at(incident, 'personalData'), 'sensitive')?.value === true),
    content: yesNo(names.ids.content.size > 0),
    rights: [...new Set(each(at(incident, 'content')).flatMap((item) => word(at(item, 'right')) ?? []))],
  }, {
    paidAsDeposit: paidAsDeposit(contract),
    heldForDebts: triStated(at(data, 'heldForDebts')),
    ...formationFacts(contract),
    forceMajeure: block === undefined ? undefined : open(block),
    ...Object.fromEntries(ELEMENTS.map((element) => [element, triStated(at(block, element))])),
    alreadyLate: triStated(at(block, 'alreadyLate')),
    forceMajeureShare: shareStated(c, at(block, 'share')),
    forceMajeureNotified: happened(at(block, 'notifiedAt')),
    definitive: triStated(at(at(incident, 'data'), 'definitive')),
    inMainActivity: triStated(at(at(contract, 'formation'), 'inMainActivity')),
    withdrawalInformation: triStated(at(at(contract, 'formation'), 'withdrawalInformation')),
    citesClause: citesClause(incident),
    linkedKnown: linkedKnown(contract),
    backupsExisted: triStated(at(data, 'backupsExisted')),
    backupsUsable: triStated(at(data, 'backupsUsable')),
    backupLocation: wordStated(at(data, 'backupLocation')),
    reserves: triStated(at(at(incident, 'delivery'), 'reserves')),
    cooperated: triStated(at(customer, 'cooperated')),
    soleCause: soleCause(each(at(customer, 'acts'))),
    customersDoing: customersDoing(causes),
    victimShare: shareStated(c, at(customer, 'contributedShare')),
    concurrence: wordStated(at(incident, 'concurrence')),
  });
};

/** The side that claims: named, else with content the one holder or victim who is not sued, else the customer. Of several claimants the first; the others bring the record anew (`recordsOfOthers`). */
export const claimantOf = (c: Conversion, names: Names, incident: Item): string => {
  const named = partyNamed(c, names, either(incident, 'claimant', 'claimants')) ?? partiesNamed(c, names, at(incident, 'claimants'))[0];
  if (named !== undefined) return named;
  const sued = partiesNamed(c, names, at(incident, 'respondents'));
  const hurt = ['right-holder', 'victim'].flatMap((role) => names.roles.get(role) ?? []).filter((id) => !sued.includes(id));
  return names.ids.content.size > 0 && hurt.length === 1 ? (hurt[0] as string) : 'customer';
};

/** Those it is claimed from; the first is the one the award speaks of. */
export const respondentsOf = (c: Conversion, names: Names, incident: Item, claimant: string): readonly string[] => {
  const named = [...new Set(partiesNamed(c, names, at(incident, 'respondents')).map((id) => debtorOf(c, names, id)))];
  return named.length > 0 ? named : [claimant === 'provider' ? 'customer' : 'provider'];
};

/** What a party decides or does about personal data. */
const dataRoles = (names: Names, incident: Item, party: string): readonly string[] =>
  each(at(at(incident, 'personalData'), 'roles')).flatMap((entry) => {
    const who = word(at(entry, 'party')) ?? '';
    return who === party || names.roles.get(who)?.[0] === party ? (word(at(entry, 'role')) ?? []) : [];
  });

/** The parties: the two sides of the contract, and those the record adds. */
export const parties = (names: Names, contract: Item, incident: Item, stranger: boolean): { readonly list: readonly Party[]; readonly subjects: readonly Subject[] } => {
  const fault = at(incident, 'fault');
  const entries = [...names.ids.party].map(([id, item]) => ({ id, item: item === contract ? undefined : item, side: id === 'provider' || id === 'customer' }));
  const stated = (word?: string): string | undefined => (word === 'unknown' ? undefined : word);
  return {
    list: entries.map(({ id, item }) => ({ id, name: word(at(item, 'name')) ?? id, ...(words(at(item, 'role')).includes('right-holder') ? { rightHolder: true as const } : {}) })),
    subjects: entries.map(({ id, item, side }) =>
      subject('party', id, {
        role: side ? [id] : [word(at(item, 'role')) ?? []].flat(),
        employer: words(at(item, 'role')).includes('employee') ? (word(at(item, 'of')) ?? 'provider') : undefined,
        kind: stated(word(at(item, 'kind'))),
        nature: stated(word(at(item, 'nature'))),
        size: stated(word(at(item, 'size'))),
        party: yesNo(side && !stranger),
        withholds: yesNo(withheldBy(incident, id)),
        dataRole: dataRoles(names, incident, id),
        released: yesNo(debtorsWith('released', names, incident).includes(id)),
        together: (id === 'provider' || id === 'customer') && coDebtorsOf(names, contract, id).length > 0 ? 'yes' : undefined,
      }, { jointly: side ? triStated(at(item, 'jointly')) : undefined, identified: triStated(at(item, 'identified')), kind: wordStated(at(item, 'kind')), fault: degreeStated(at(fault, id) ?? (side ? undefined : at(item, 'fault'))), employees: id === 'customer' ? numberStated(at(item, 'employees')) : undefined, measuresLacking: id === 'provider' ? measuresLacking(incident) : undefined })),
  };
};

/** A day of announcement says yes, null no; nobody said: neither. */
const announcedOf = (item: Item | undefined): 'yes' | 'no' | undefined => (item === undefined || item.text === 'unknown' ? undefined : yesNo(item.value !== null));

/** Outages as subjects of determinations and of the rules on announced works; measurement reads the rest of them. */
export const outages = (incident: Item): readonly Subject[] => each(at(incident, 'outages')).map((item) =>
  subject('outage', idOf(item), { planned: yesNo(at(item, 'planned')?.value === true), announced: announcedOf(at(item, 'announcedAt')) }, {}));

/** A stretch of works cut at the first of each month: a fee is one for each month. */
const byMonth = (c: Conversion, from: Moment, to: Moment): readonly { readonly from: Moment; readonly to: Moment }[] => {
  const next = addMonths(from.day - yearMonthDay(from.day).day + 1, 1);
  const start = next > to.day ? undefined : startOfDay(c, next);
  if (start === undefined || start <= from.at || start >= to.at) return [{ from, to }];
  const turn = { at: start, day: next };
  return [{ from, to: turn }, ...byMonth(c, turn, to)];
};

/** When planned works interrupted a service, by service and month; works of which no end is known, or that name no service where there are several, are left out. */
export const plannedWorks = (c: Conversion, incident: Item): readonly PlannedWorks[] => each(at(incident, 'outages')).flatMap((item) => {
  const [from, to] = [momentOf(c, at(item, 'from')), momentOf(c, at(item, 'to'))];
  const named = words(at(item, 'service') ?? at(item, 'services') ?? at(incident, 'services') ?? at(incident, 'service'));
  return at(item, 'planned')?.value !== true || from === null || to === null ? [] : named.flatMap((service) => byMonth(c, from, to).map((part) => ({ service, ...part, clock: { from: byTheClock(c, part.from), to: byTheClock(c, part.to) } })));
});
