import type { Stated } from '../model/fact.js';
import type { LossTerms } from '../model/matter.js';
import type { Subject } from '../model/subject.js';
import { formatAmount, roundRatio, sum } from '../values/money.js';
import { estimated } from '../values/estimate.js';
import { subjectKey } from '../model/subject.js';
import type { SubjectKey } from '../model/subject.js';
import type { Amount } from '../values/money.js';
import type { Conversion } from './conversion.js';
import { tell } from './conversion.js';
import { amountOf, amountStated, shareStated } from './figures.js';
import { at, each, placeOf, word } from './item.js';
import type { Item } from './item.js';
import { debtorOf, idOf, partiesNamed, partyNamed, purposesOf, referredAll, serviceTypes, servicesOf } from './names.js';
import type { Names } from './names.js';
import { estimateOf } from './estimate.js';
import type { Estimation } from './estimate.js';
import { subject, triStated, wordStated, yesNo } from './statement.js';
import { dayOf } from './times.js';
import { firstShown, valuations } from './valuation.js';

const CLASSES: readonly (readonly [string, readonly string[]])[] = [
  ['recovery', ['data-restoration', 'replacement-service', 'mitigation-cost']],
  ['consequential', ['lost-profit', 'customer-churn', 'goodwill', 'image', 'penalty-to-third-party']],
  ['legal', ['legal-fees', 'court-costs', 'investigation-cost', 'regulatory-fine']],
  ['punitive', ['punitive']],
];

/** Kinds of promises by which one side informs the other. */
const INFORMING: readonly string[] = ['warning', 'advice'];

/** The class of a head of loss where the record gives none: for subtotals, and for clauses on "indirect loss". */
export const classOf = (head: string): string => CLASSES.find(([, heads]) => heads.includes(head))?.[0] ?? 'direct';

const seriesOf = (c: Conversion, item: Item): LossTerms['series'] =>
  each(at(item, 'series')).flatMap((entry) => {
    const [day, amountItem] = [dayOf(c, at(entry, 'date')), at(entry, 'amount')];
    const amount = amountOf(c, amountItem);
    if (amount === undefined && amountItem !== undefined && (amountItem.text === 'unknown' || at(amountItem, 'low') !== undefined))
      tell(c, amountItem, { kind: 'wrong-form', form: 'exact-amount', found: amountItem.text ?? 'range' });
    return day === null || amount === undefined ? [] : [{ day, amount }];
  });

const checkSeries = (c: Conversion, item: Item, series: LossTerms['series'], proven: Stated | undefined, amount: Stated | undefined): void => {
  const list = at(item, 'series');
  if (list === undefined || series.length < each(list).length || series.length === 0) return;
  const [field, stated] = proven?.state === 'is' ? ['proven', proven] as const : ['amount', amount] as const;
  const total = sum(series.map((entry) => entry.amount));
  if (stated?.state === 'is' && stated.value !== total)
    tell(c, list, { kind: 'series-sum', sum: formatAmount(total, c.digits), expected: formatAmount(stated.value as Amount, c.digits), field });
};

/** The greatest figure somebody put on it; null when somebody raised it without a figure. */
const most = (stated: Stated): Amount | null =>
  stated.state === 'is' ? (stated.value as Amount)
  : (stated.values ?? []).reduce<Amount | null>((top, v) => (typeof v === 'bigint' && (top === null || v > top) ? v : top), null);

/** What is claimed: the amount (the most it may be, where it is a range), else what is said to be proven, else what the dates add up to; an absent sum is nothing alleged, an estimated one has no figure yet. */
const claimedOf = (item: Item, amount: Stated | undefined, proven: Stated | undefined, series: LossTerms['series'], estimation: Estimation | null, valued: Amount | null): Amount | null => {
  const figure = amount ?? proven;
  if (figure !== undefined) return most(figure);
  if (series.length > 0) return sum(series.map((entry) => entry.amount));
  if (valued !== null) return valued;
  return at(item, 'estimate') === undefined ? 0n : estimation === null ? null : estimation.between === null ? roundRatio(estimated(estimation.estimate)) : most(estimation.between);
};

/** Promises about data, which outlive the service. */
const ABOUT_DATA: readonly string[] = ['durability', 'backup', 'data-export', 'security'];

/** Promises that a loss comes from: those of information and advice, and all others; those to pay a sum, and all others; those about data. A loss that names none may come from any. */
const sources = (c: Conversion, names: Names, item: Item): Readonly<Record<'warnings' | 'promises' | 'sumsDue' | 'besideSums' | 'dataPromises', readonly SubjectKey[]>> => {
  const named = referredAll(c, names, 'commitment', at(item, 'causedBy'));
  const all = (named.length > 0 ? named : [...names.ids.commitment.keys()]).map((id) => ({ key: subjectKey('commitment', id), kind: word(at(names.ids.commitment.get(id), 'kind')) ?? '' }));
  const where = (holds: (kind: string) => boolean): readonly SubjectKey[] => all.filter((x) => holds(x.kind)).map((x) => x.key);
  return { warnings: where((kind) => INFORMING.includes(kind)), promises: where((kind) => !INFORMING.includes(kind)), sumsDue: where((kind) => kind === 'payment'), besideSums: where((kind) => kind !== 'payment'), dataPromises: where((kind) => ABOUT_DATA.includes(kind)) };
};

/** A loss said to be about an object of personal significance, or disputed to be. */
const ofPersonalObject = (item: Parameters<typeof at>[0]): boolean => at(at(item, 'object'), 'personalSignificance') !== undefined && at(at(item, 'object'), 'personalSignificance')?.value !== false;

/** Since when a loss was known, where the record says so of it alone. */
const knownOf = (c: Conversion, item: Item): Pick<LossTerms, 'knownOn'> => (at(item, 'knownOn') === undefined ? {} : { knownOn: dayOf(c, at(item, 'knownOn')) });

/** The losses of the record: as rules and questions see them, and as they are claimed. */
export const losses = (c: Conversion, names: Names, incident: Item, claimant: string): { readonly subjects: readonly Subject[]; readonly terms: ReadonlyMap<string, LossTerms> } => {
  const types = serviceTypes(names, servicesOf(names, incident));
  const recreatable = at(at(incident, 'data'), 'recreatable')?.value !== false;
  const terms = new Map<string, LossTerms>();
  const subjects = each(at(incident, 'losses')).map((item) => {
    const id = idOf(item);
    const head = word(at(item, 'head')) ?? '';
    const [proven, amount, series] = [amountStated(c, at(item, 'proven')), amountStated(c, at(item, 'amount')), seriesOf(c, item)];
    checkSeries(c, item, series, proven, amount);
    const estimation = estimateOf(c, item);
    const valuation = valuations(c, item, recreatable);
    const by = partyNamed(c, names, at(item, 'by')) ?? claimant;
    const said = word(at(item, 'class'));
    const kind = said ?? classOf(head);
    const moralKind = word(at(item, 'moralKind'));
    terms.set(id, { head, class: kind, ...(said === undefined ? {} : { classSaid: true as const }), by, against: partiesNamed(c, names, at(item, 'against')).map((id) => debtorOf(c, names, id)), ...knownOf(c, item), claimed: claimedOf(item, amount, proven, series, estimation, (firstShown(valuation) ?? valuation[0])?.amount ?? null), ...(amount?.state === 'open' && amount.values !== undefined ? { stated: amount } : {}), series, estimate: estimation?.estimate ?? null, ...(estimation === null || estimation.between === null ? {} : { estimatedBetween: estimation.between }), ...(valuation.length === 0 ? {} : { valuation }), place: placeOf(at(item, 'amount') ?? item) });
    return subject('loss', id, {
      head, class: kind, by,
      causedBy: referredAll(c, names, 'commitment', at(item, 'causedBy')),
      notices: referredAll(c, names, 'notice', at(item, 'notices')),
      evidence: word(at(item, 'evidence')),
      estimate: estimation?.estimate.method,
      serviceTypes: types,
      purposes: purposesOf(names, servicesOf(names, incident)),
      moralKind: moralKind === 'unknown' ? undefined : (moralKind ?? (ofPersonalObject(item) ? 'personal-object' : undefined)),
      avoidable: yesNo(at(item, 'avoidable') !== undefined),
      statutory: yesNo(at(item, 'statutoryDamages')?.value === true),
      valued: yesNo(proven === undefined && at(item, 'evidence') === undefined && firstShown(valuation) !== undefined),
    }, {
      proven,
      direct: triStated(at(item, 'direct')),
      foreseeable: triStated(at(item, 'foreseeable')),
      certainty: wordStated(at(item, 'certainty')),
      chance: shareStated(c, at(item, 'chance'), true),
      avoidable: amountStated(c, at(item, 'avoidable')),
      savings: amountStated(c, at(item, 'savings')),
      personalSignificance: triStated(at(at(item, 'object'), 'personalSignificance')),
    }, sources(c, names, item));
  });
  return { subjects, terms };
};
