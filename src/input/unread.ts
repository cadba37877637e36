import type { Place } from '../model/fact.js';
import { isMeasured } from './measured/promise.js';
import { at, each, placeOf } from './item.js';
import type { Item } from './item.js';
import { idOf } from './names.js';

/** Relief that is expressly not asked for, and sums of nothing. */
const nothingAsked = (item: Item): boolean => item.value === null || item.value === false || item.value === 0 || item.value === '0';

/** Fields that carry money or a claim and that nothing reads yet, by their paths without places in lists. A test compares them with what is read. */
export const UNREAD: Readonly<Record<'contract' | 'incident', readonly string[]>> = {
  contract: ['services.fee.feeSteps'],
  incident: ['claim.amount', 'parties.cap'],
};

/** Notices that only a law on hosted content reads. */
const ABOUT_CONTENT: readonly string[] = ['takedown', 'counter-notice'];

/** What stands at a path: of a list each entry. */
const standing = (item: Item, path: string): readonly Item[] => path.split('.').reduce<readonly Item[]>((items, name) => items.flatMap((i) => each(at(i, name))), [item]);

const isInexact = (amount: Item | undefined): amount is Item => amount !== undefined && (amount.text === 'unknown' || at(amount, 'low') !== undefined);

/** Payments under judgments whose sum is not known. */
const inexactlyPaid = (incident: Item): readonly Item[] =>
  each(at(at(incident, 'proceedings'), 'judgments')).flatMap((judgment) => each(at(judgment, 'paid'))).flatMap((payment) => { const amount = at(payment, 'amount'); return isInexact(amount) ? [amount] : []; });

/**
 * The parts of the documents that carry money or a claim and that no rule of this version decides, kind by kind:
 * the verdict names each of them, so that a reader knows what its figures leave out.
 */
export const notAssessed = (contract: Item, incident: Item, computed: (loss: string) => boolean): readonly Place[] => {
  const fees = at(contract, 'fees');
  const inexact = (list: string): readonly Item[] =>
    each(at(incident, list)).flatMap((entry) => { const amount = at(entry, 'amount'); return isInexact(amount) ? [amount] : []; });
  const counted = (list: Item | undefined): readonly Item[] => each(list).filter((entry) => !nothingAsked(entry));
  const personal = at(at(incident, 'personalData'), 'involved');
  const [sued, combined] = [each(at(incident, 'respondents')), at(incident, 'concurrence')];
  const unread: readonly Item[] = [
    ...['unpaid', 'prepaid', 'deposits'].flatMap((list) => counted(at(fees, list))),
    ...(each(at(contract, 'commitments')).some(isMeasured) ? [] : ['outages', 'reported', 'tickets'].flatMap((list) => each(at(incident, list)).map((entry) => (at(entry, 'planned')?.value === true ? (at(entry, 'planned') ?? entry) : entry)))),
    ...(personal?.value === true ? [personal] : []),
    ...(sued.length > 1 ? sued.slice(1) : []),
    ...['provider', 'customer'].flatMap((side) => each(at(at(at(contract, 'parties'), side), 'coDebtors'))),
    ...each(at(incident, 'shares')),
    ...(combined === undefined || combined.value === null ? [] : [combined]),
    ...each(at(incident, 'content')),
    ...each(at(incident, 'notices')).filter((notice) => ABOUT_CONTENT.includes(String(at(notice, 'kind')?.value))),
    ...each(at(incident, 'losses')).flatMap((loss) => { const estimate = at(loss, 'estimate'); return estimate !== undefined && at(loss, 'proven') === undefined && !computed(idOf(loss)) ? [estimate] : []; }),
    ...[...(at(incident, 'relief')?.fields?.values() ?? [])].flatMap((item) => (item.items ?? [item])).filter((item) => !nothingAsked(item)),
    ...inexact('received'),
    ...inexactlyPaid(incident),
    ...inexact('offers'),
    ...inexact('shares'),
    ...UNREAD.contract.flatMap((path) => standing(contract, path)).filter((item) => !nothingAsked(item)),
    ...UNREAD.incident.flatMap((path) => standing(incident, path)).filter((item) => !nothingAsked(item)),
  ];
  return unread.map(placeOf);
};
