import type { Stated } from '../model/fact.js';
import type { ClauseTerms, LimitFormula } from '../model/matter.js';
import { subjectKey } from '../model/subject.js';
import type { Subject, SubjectKey } from '../model/subject.js';
import { monthsOf, parseDuration } from '../values/duration.js';
import { WHOLE, equals, parseRatio, ratio, times, ZERO } from '../values/ratio.js';
import { formationFacts } from './contract.js';
import type { Conversion } from './conversion.js';
import { clauseItems, promisesOf } from './exclusivity.js';
import { amountStated, sumOf } from './figures.js';
import { at, each, either, placeOf, word, words } from './item.js';
import type { Item } from './item.js';
import { idOf, serviceTypes, servicesOf } from './names.js';
import type { Names } from './names.js';
import { owedBy, promiseItems } from './promises.js';
import { dayOf } from './times.js';
import { holds, said, subject, triStated, yesNo } from './statement.js';
import { unsaidByClause } from './unsaid.js';

/** Kinds of clauses that limit or exclude what one side owes. */
export const LIMITING = ['cap', 'head-exclusion', 'cause-exclusion', 'exclusive-remedy', 'claim-window', 'limitation-period'];

/** Kinds that touch the other side's major interests unless the profile says otherwise. */
const MAJOR = [...LIMITING, 'penalty', 'data-deletion'];

/** Whether credits use up a cap: as the clause says, else as a credit says of the caps. */
const countsCredits = (clause: Item, contract: Item): Stated | undefined =>
  triStated(at(clause, 'countsCredits')) ?? each(at(contract, 'commitments')).flatMap((c) => each(at(c, 'credit'))).flatMap((credit) => triStated(at(credit, 'countsAgainstCap')) ?? [])[0];

const explainedOf = (item: Item | undefined): Stated | undefined => (item?.value === null ? holds(placeOf(item)) : triStated(item));

/** The kinds of promises that the words of a trigger speak of; any other word is the id of a promise. */
const TRIGGERS: Readonly<Record<string, readonly string[]>> = {
  'late-payment': ['payment'], 'late-delivery': ['delivery'], 'non-delivery': ['delivery'], 'early-termination': ['minimum-term'],
};

/** Something that came late was delivered. */
const deliveredAfterAll = (id: string, incident: Item): boolean =>
  each(at(incident, 'performance')).some((p) => word(at(p, 'commitment')) === id && ['late', 'full'].includes(word(at(p, 'performed')) ?? ''));

/** The promises of the debtor whose breach makes an agreed sum due. */
const triggersOf = (item: Item, contract: Item, incident: Item): readonly SubjectKey[] => {
  const [debtor, trigger] = [word(at(item, 'owedBy')) ?? 'provider', word(at(item, 'trigger')) ?? 'any-breach'];
  return promiseItems(contract).filter((c) => owedBy(c) === debtor)
    .filter((c) => trigger === 'any-breach' || trigger === idOf(c) || (TRIGGERS[trigger] ?? []).includes(word(at(c, 'kind')) ?? ''))
    .filter((c) => trigger !== 'non-delivery' || !deliveredAfterAll(idOf(c), incident))
    .map((c) => subjectKey('commitment', idOf(c)));
};

/** What makes the refund of a clause due: a promise that was broken, or the end of the contract; undefined where the clause does not say what goes back. */
const refundOn = (item: Item, kind: string): 'breach' | 'end' | undefined =>
  kind !== 'refund' || at(item, 'refund') === undefined ? undefined : (word(at(at(item, 'refund'), 'when')) ?? 'end') === 'end' ? 'end' : 'breach';

/** The promises of the provider whose breach makes a refund due. */
const refundTriggers = (item: Item, contract: Item): readonly SubjectKey[] => {
  const when = word(at(at(item, 'refund'), 'when'));
  return each(at(contract, 'commitments')).filter((c) => owedBy(c) === 'provider' && (when === 'any-breach' || when === idOf(c))).map((c) => subjectKey('commitment', idOf(c)));
};

/** What an agreed sum stands in for by its words: every loss, some heads, or they do not say. */
const standsFor = (item: Item): 'all' | 'named' | 'unsaid' => {
  const { heads, classes } = scopeOf(item);
  return heads !== null || classes !== null ? 'named' : word(at(item, 'replaces')) === 'all' || word(at(item, 'covers')) === 'all' ? 'all' : 'unsaid';
};

/** A clause that sets the interest on a price paid late: it has a rate, and speaks neither of another breach nor of what the provider owes. */
const ratesLateness = (item: Item, kind: string): boolean =>
  kind === 'interest' && yearlyRate(item).yearlyRate !== undefined && (word(at(item, 'trigger')) ?? 'late-payment') === 'late-payment' && word(at(item, 'owedBy')) !== 'provider';

/** Whether a clause makes a price paid late dearer by time: by a rate of interest, or a sum or part for each day, month or year. */
const countsLateTime = (item: Item, kind: string): boolean =>
  ratesLateness(item, kind) || (kind === 'penalty' && word(at(item, 'trigger')) === 'late-payment' && (word(at(item, 'per')) ?? '') in IN_A_YEAR);

/** The clauses that say otherwise than another, by the id of that one. */
const overridersOf = (contract: Item): ReadonlyMap<string, readonly SubjectKey[]> => {
  const found = new Map<string, SubjectKey[]>();
  for (const other of each(at(contract, 'clauses')))
    for (const id of new Set(words(at(other, 'overrides')))) {
      const key = subjectKey('clause', idOf(other));
      const known = found.get(id);
      if (known === undefined) found.set(id, [key]);
      else known.push(key);
    }
  return found;
};

/** Agreed sums that a limit does not reach: those owed by the side that it does not protect, and, of a limit on named heads, those that stand for others as well. */
const sumsBeyond = (item: Item, contract: Item): readonly SubjectKey[] => {
  const [side, { heads, classes }] = [word(at(item, 'protects')) ?? 'provider', scopeOf(item)];
  return each(at(contract, 'clauses')).filter((other) => word(at(other, 'kind')) === 'penalty').filter((other) => {
    const own = scopeOf(other);
    if (side !== 'both' && side !== (word(at(other, 'owedBy')) ?? 'provider')) return true;
    return heads !== null && classes === null && !(own.heads !== null && own.classes === null && own.heads.every((head) => heads.includes(head)));
  }).map((other) => subjectKey('clause', idOf(other)));
};

/** The promises whose breach a clause speaks of, where it does not speak of every one; of a limit the sums that it does not reach. */
const linksOf = (item: Item, kind: string, contract: Item, incident: Item): Readonly<Record<string, readonly SubjectKey[]>> => {
  if (kind === 'penalty') return { triggers: triggersOf(item, contract, incident) };
  if (refundOn(item, kind) === 'breach') return { triggers: refundTriggers(item, contract) };
  const beyond = kind === 'cap' ? sumsBeyond(item, contract) : [];
  if (beyond.length > 0) return { sumsBeyond: beyond };
  const about = promisesOf(contract, item);
  return about === undefined ? {} : { triggers: about.map((id) => subjectKey('commitment', id)) };
};

/** A limit in figures that nobody can say, or only within a range. */
const limitOpen = (c: Conversion, amount: Item | undefined): Stated | undefined => (amount?.text === 'unknown' || at(amount, 'low') !== undefined ? amountStated(c, amount) : undefined);

/** The clauses of the contract, as rules and questions see them. */
export const clauses = (c: Conversion, names: Names, contract: Item, incident: Item): readonly Subject[] => {
  const overriders = overridersOf(contract);
  return clauseItems(contract).map((item) => {
    const kind = word(at(item, 'kind')) ?? '';
    const major = at(item, 'majorInterest')?.value;
    const dispenses = at(item, 'dispensesWithElements')?.value;
    return subject('clause', idOf(item), {
      kind,
      limiting: yesNo(LIMITING.includes(kind) || (kind === 'penalty' && word(at(item, 'role')) === 'limitation')),
      majorInterest: major === 'unknown' ? undefined : yesNo(typeof major === 'boolean' ? major : MAJOR.includes(kind)),
      causes: words(at(item, 'causes')),
      except: words(at(item, 'except')),
      protects: word(at(item, 'protects')) ?? (refundOn(item, kind) === 'breach' ? 'customer' : 'provider'),
      refundOn: refundOn(item, kind),
      appliesTo: word(at(item, 'appliesTo')) ?? 'damages-payable',
      serviceTypes: serviceTypes(names, servicesOf(names, item)),
      dispenses: dispenses === 'unknown' ? undefined : yesNo(dispenses === true),
      trigger: word(at(item, 'trigger')),
      standsFor: standsFor(item),
      by: word(at(item, 'by')),
      endCause: kind === 'termination' ? (word(at(item, 'cause')) ?? 'none') : undefined,
      automatic: at(item, 'automatic')?.value === true ? 'yes' : undefined,
      timed: kind === 'data-deletion' ? yesNo(windowOf(at(item, 'within')) !== null) : undefined,
      unsaid: unsaidByClause(item, kind),
      pool: word(at(item, 'covers')) ?? (at(item, 'covers') === undefined ? 'damages' : 'heads'),
      lateByTime: yesNo(countsLateTime(item, kind)),
      owedBy: kind === 'penalty' ? (word(at(item, 'owedBy')) ?? 'provider') : undefined,
      agreed: kind === 'penalty' ? (word(at(item, 'role')) ?? 'penalty') : ratesLateness(item, kind) ? 'late-interest' : undefined,
    }, {
      ...formationFacts(contract),
      ...said({ negotiated: triStated(at(item, 'negotiated')) }),
      accepted: triStated(at(at(contract, 'formation'), 'accepted')),
      drawnToAttention: triStated(at(item, 'drawnToAttention')),
      explained: explainedOf(at(item, 'explained')),
      counterpart: triStated(at(item, 'counterpart')),
      coversRefund: triStated(at(at(item, 'covers'), 'restitution')),
      limitAmount: limitOpen(c, at(at(item, 'limit'), 'amount')),
      countsCredits: kind === 'cap' ? countsCredits(item, contract) : undefined,
    }, { ...linksOf(item, kind, contract, incident), ...said({ overriddenBy: overriders.get(idOf(item)) }) });
  });
};

/**
 * A length of fees in whole months or in days. A part of a month, working days and hours cannot be counted back from a day; nor can a length whose
 * end (`before`) the clause does not name. Such a limit is unsupported, so it is unknown, and never nothing.
 */
const lengthOf = (item: Item | undefined): { readonly months: number | null; readonly days: number | null } | null => {
  if (item === undefined) return { months: null, days: null };
  const duration = parseDuration(word(item) ?? '');
  if (duration === undefined) return null;
  const months = monthsOf(duration);
  if (months !== undefined) return { months, days: null };
  const inDays = duration.years === 0 && duration.months === 0 && duration.businessDays === 0 && equals(duration.seconds, ZERO);
  return inDays ? { months: null, days: duration.days } : null;
};

const formula = (c: Conversion, names: Names, item: Item, around: Item): LimitFormula => {
  const several = (name: 'greaterOf' | 'lesserOf' | 'meanings'): readonly LimitFormula[] => each(at(item, name)).map((inner) => formula(c, names, inner, around));
  if (at(item, 'greaterOf') !== undefined) return { kind: 'greater', of: several('greaterOf') };
  if (at(item, 'lesserOf') !== undefined) return { kind: 'lesser', of: several('lesserOf') };
  if (at(item, 'meanings') !== undefined) return { kind: 'readings', of: several('meanings') };
  const basis = word(at(item, 'basis'));
  if (at(item, 'amount') !== undefined) {
    const amount = sumOf(c, at(item, 'currency') === undefined ? at(item, 'amount') : item);
    return amount === undefined ? { kind: 'unsupported', basis: 'amount' } : { kind: 'amount', amount };
  }
  const services = servicesOf(names, either(item, 'services', 'service') === undefined ? around : item);
  const multiple = parseRatio(word(at(item, 'multiple')) ?? '') ?? WHOLE;
  if (basis === 'proven-direct-loss') return { kind: 'proven-direct-loss' };
  if (basis === 'monthly-fee' || basis === 'contract-price') return { kind: basis, services, multiple };
  const length = lengthOf(at(item, 'period'));
  const before = word(at(item, 'before')) as Extract<LimitFormula, { kind: 'fees' }>['before'] | undefined;
  const order = word(at(item, 'order'));
  if ((basis !== 'fees-paid' && basis !== 'fees-due' && basis !== 'fees-paid-or-due' && basis !== 'order-fees') || length === null || (before === undefined && at(item, 'period') !== undefined))
    return { kind: 'unsupported', basis: basis ?? 'none' };
  const count = word(at(item, 'count')) === 'payment-date' ? 'payment-date' : 'service-period';
  return { kind: 'fees', basis, services, ...(order === undefined ? {} : { order }), ...length, before: before ?? 'event', multiple, count };
};

const scopeOf = (item: Item): Pick<ClauseTerms, 'heads' | 'classes'> => {
  const covered = at(at(item, 'covers'), 'heads');
  const replaced = word(at(item, 'replaces')) === 'all' ? undefined : at(item, 'replaces');
  const [heads, classes] = [at(item, 'heads') ?? covered ?? replaced, at(item, 'classes')];
  if (heads === undefined && classes === undefined) return { heads: null, classes: null };
  return { heads: words(heads), classes: classes === undefined ? null : words(classes) };
};

const servicesNamed = (item: Item): Pick<ClauseTerms, 'services'> => {
  const named = words(either(item, 'services', 'service'));
  return named.length === 0 ? {} : { services: named };
};

/** A time that a clause sets, in whole months or days; null where it sets none that can be counted from a day. */
const windowOf = (item: Item | undefined): ClauseTerms['window'] => {
  const length = item === undefined ? null : lengthOf(item);
  return length === null || (length.months === null && length.days === null) ? null : { months: length.months ?? 0, days: length.days ?? 0 };
};

const noticeOf = (item: Item): Pick<ClauseTerms, 'notice'> => {
  const notice = windowOf(at(item, 'notice'));
  return notice === null ? {} : { notice };
};

/** Periods of a year, for a rate that runs by time. */
const IN_A_YEAR: Readonly<Record<string, bigint>> = { year: 1n, month: 12n, day: 365n };

/** The yearly rate of interest that a clause sets for late payment; an indemnity that does not run by time has none. */
const yearlyRate = (item: Item): Pick<ClauseTerms, 'yearlyRate' | 'byTheYear'> => {
  const [kind, rate] = [word(at(item, 'kind')), parseRatio(word(at(item, 'rate')) ?? '')];
  const times12 = IN_A_YEAR[word(at(item, 'per')) ?? (kind === 'interest' ? 'year' : '')];
  return rate === undefined || times12 === undefined || (kind !== 'interest' && word(at(item, 'trigger')) !== 'late-payment') ? {} : { yearlyRate: times(rate, ratio(times12)), ...(times12 === 1n ? { byTheYear: true } : {}) };
};

/** What was paid under a limit for earlier events, and how far such payments use it up. */
const alreadyPaid = (c: Conversion, item: Item): Pick<ClauseTerms, 'alreadyPaid' | 'per'> => {
  const per = word(at(item, 'per'));
  const paid = each(at(item, 'alreadyPaid')).flatMap((entry) => { const amount = sumOf(c, at(entry, 'amount')); return amount === undefined ? [] : [{ at: dayOf(c, at(entry, 'at')), amount }]; });
  return { ...(per === 'event' || per === 'year' || per === 'contract' ? { per } : {}), ...(paid.length === 0 ? {} : { alreadyPaid: paid }) };
};

/** What a clause on refunds gives back; whole where it names no share. */
const refundOf = (c: Conversion, item: Item): Pick<ClauseTerms, 'refund'> => {
  const [on, terms] = [refundOn(item, word(at(item, 'kind')) ?? ''), at(item, 'refund')];
  if (on === undefined) return {};
  const of = word(at(terms, 'of')) ?? (on === 'breach' ? 'paid' : 'unused');
  return { refund: { breach: on === 'breach', of: of === 'paid' ? 'paid' : 'unused', share: parseRatio(word(at(terms, 'share')) ?? '') ?? WHOLE, amount: sumOf(c, at(terms, 'amount')) ?? null } };
};

/** The terms of each clause that measures and selectors need. Of a clause that names classes only, `heads` is the empty list: it covers no head by name. */
export const clauseTerms = (c: Conversion, names: Names, contract: Item): ReadonlyMap<string, ClauseTerms> =>
  new Map(clauseItems(contract).map((item): [string, ClauseTerms] => {
    const limit = at(item, 'limit');
    return [idOf(item), { limit: limit === undefined ? null : formula(c, names, limit, item), ...scopeOf(item), causes: words(at(item, 'causes')), ...servicesNamed(item), window: windowOf(at(item, 'within')), ...noticeOf(item), ...yearlyRate(item), ...alreadyPaid(c, item), ...refundOf(c, item), from: (word(at(item, 'from')) ?? 'event') as ClauseTerms['from'], source: word(at(item, 'source')) ?? null }];
  }));
