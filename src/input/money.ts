import type { Stated } from '../model/fact.js';
import { questionKey, subjectKey } from '../model/subject.js';
import type { QuestionKey } from '../model/subject.js';
import type { Offer, Payment } from '../model/matter.js';
import { compare, complement, over, plus, ratio, times, WHOLE, ZERO } from '../values/ratio.js';
import type { Ratio } from '../values/ratio.js';
import type { Conversion } from './conversion.js';
import { shareOf, sumOf } from './figures.js';
import { at, each, word } from './item.js';
import type { Item } from './item.js';
import { dayOf } from './times.js';
import { debtorOf, partyNamed } from './names.js';
import type { Names } from './names.js';

const received = (c: Conversion, names: Names, incident: Item, respondent: string): readonly Payment[] =>
  each(at(incident, 'received')).flatMap((item) => {
    const amount = sumOf(c, at(item, 'amount'));
    const named = partyNamed(c, names, at(item, 'by'));
    const by = named === undefined ? respondent : debtorOf(c, names, named);
    const paidOn = dayOf(c, at(item, 'at'));
    return amount === undefined ? [] : [{ by, kind: word(at(item, 'kind')) ?? 'payment', amount, ...(paidOn === null ? {} : { at: paidOn }) }];
  });

/** Money that already changed hands, from the first respondent unless the record names who paid; what was paid under a judgment with it, once where the record tells it in both places. */
export const payments = (c: Conversion, names: Names, incident: Item, respondent: string): readonly Payment[] => {
  const told = received(c, names, incident, respondent);
  const underJudgments = each(at(at(incident, 'proceedings'), 'judgments')).flatMap((judgment) => each(at(judgment, 'paid'))).flatMap((item): readonly Payment[] => {
    const [amount, paidOn] = [sumOf(c, at(item, 'amount')), dayOf(c, at(item, 'at'))];
    if (amount === undefined || amount === 0n || told.some((p) => p.amount === amount && p.at === paidOn && p.by === respondent)) return [];
    return [{ by: respondent, kind: 'payment', amount, ...(paidOn === null ? {} : { at: paidOn }) }];
  });
  return [...told, ...underJudgments];
};

/** Offers, from the first respondent unless the record names who made them. */
export const offers = (c: Conversion, names: Names, incident: Item, respondent: string): readonly Offer[] =>
  each(at(incident, 'offers')).flatMap((item) => {
    const amount = sumOf(c, at(item, 'amount'));
    const by = partyNamed(c, names, at(item, 'by')) ?? respondent;
    return amount === undefined ? [] : [{ by, kind: word(at(item, 'kind')) ?? 'offer', amount }];
  });

/** The rest of a whole, in equal parts, for debtors of whom nothing is said while the others have shares of it: nothing, where those make the whole. A weight is no share of a whole. */
const withRest = (given: ReadonlyMap<string, Ratio>, debtors: readonly string[], ofTheWhole: boolean): ReadonlyMap<string, Ratio> => {
  const [total, silent] = [[...given.values()].reduce((n, w) => plus(n, w), ZERO), debtors.filter((id) => !given.has(id))];
  if (given.size === 0 || silent.length === 0) return given;
  if (compare(total, WHOLE) >= 0) return ofTheWhole ? new Map([...given, ...silent.map((id): [string, Ratio] => [id, ZERO])]) : given;
  const part = over(complement(total), ratio(BigInt(silent.length)));
  return new Map([...given, ...silent.map((id): [string, Ratio] => [id, part])]);
};

/** The weights of the debtors as whole numbers in the same proportion; none when one of them is not known. What a court found of a party goes before what the record says. */
export const weights = (names: Names, incident: Item, decisions: ReadonlyMap<QuestionKey, Stated>, debtors: readonly string[]): ReadonlyMap<string, bigint> => {
  const given = each(at(incident, 'shares')).map((item): [string | undefined, Ratio | undefined] => {
    const party = word(at(item, 'party')) ?? '';
    const id = names.ids.party.has(party) ? party : names.roles.get(party)?.[0];
    return [id, shareOf(at(item, 'weight') ?? at(item, 'share'))];
  });
  const byParty = new Map<string, Ratio>();
  for (const [id, weight] of given) {
    if (id === undefined || weight === undefined) return new Map();
    const before = byParty.get(id);
    byParty.set(id, before === undefined ? weight : plus(before, weight));
  }
  for (const id of names.ids.party.keys()) {
    const found = decisions.get(shareKey(id));
    if (found?.state === 'is' && typeof found.value === 'object' && 'num' in found.value) byParty.set(id, found.value);
  }
  const all = withRest(byParty, debtors, each(at(incident, 'shares')).every((item) => at(item, 'weight') === undefined));
  const common = [...all.values()].reduce((n, w) => n * w.den, 1n);
  return new Map([...all].map(([id, weight]) => [id, times(weight, ratio(common)).num]));
};

const shareKey = (party: string): QuestionKey => questionKey('responsibility-share', subjectKey('party', party));

/** What a court found of a debtor's weight, as its share of the whole. */
export const withShares = (decisions: ReadonlyMap<QuestionKey, Stated>, given: ReadonlyMap<string, bigint>): ReadonlyMap<QuestionKey, Stated> => {
  const total = [...given.values()].reduce((n, w) => n + w, 0n);
  if (total === 0n) return decisions;
  return new Map([...decisions].map(([key, stated]) => {
    const own = [...given].find(([party]) => shareKey(party) === key)?.[1];
    return own === undefined || stated.state !== 'is' ? [key, stated] : [key, { ...stated, value: ratio(own, total) }];
  }));
};

/** Debtors of whom a share of the record says yes to a field: nothing can be got from them, or they were released. */
export const debtorsWith = (field: 'unrecoverable' | 'released', names: Names, incident: Item): readonly string[] =>
  each(at(incident, 'shares')).flatMap((item) => {
    const party = word(at(item, 'party')) ?? '';
    const id = names.ids.party.has(party) ? party : names.roles.get(party)?.[0];
    return at(item, field)?.value === true && id !== undefined ? [id] : [];
  });
