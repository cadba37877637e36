import type { Offer, Payment } from '../model/matter.js';
import { plus, ratio, times } from '../values/ratio.js';
import type { Ratio } from '../values/ratio.js';
import type { Conversion } from './conversion.js';
import { shareOf, sumOf } from './figures.js';
import { at, each, word } from './item.js';
import type { Item } from './item.js';
import { dayOf } from './times.js';
import { partyNamed } from './names.js';
import type { Names } from './names.js';

/** Money that already changed hands, from the first respondent unless the record names who paid. */
export const payments = (c: Conversion, names: Names, incident: Item, respondent: string): readonly Payment[] =>
  each(at(incident, 'received')).flatMap((item) => {
    const amount = sumOf(c, at(item, 'amount'));
    const by = partyNamed(c, names, at(item, 'by')) ?? respondent;
    const paidOn = dayOf(c, at(item, 'at'));
    return amount === undefined ? [] : [{ by, kind: word(at(item, 'kind')) ?? 'payment', amount, ...(paidOn === null ? {} : { at: paidOn }) }];
  });

/** Offers, from the first respondent unless the record names who made them. */
export const offers = (c: Conversion, names: Names, incident: Item, respondent: string): readonly Offer[] =>
  each(at(incident, 'offers')).flatMap((item) => {
    const amount = sumOf(c, at(item, 'amount'));
    const by = partyNamed(c, names, at(item, 'by')) ?? respondent;
    return amount === undefined ? [] : [{ by, kind: word(at(item, 'kind')) ?? 'offer', amount }];
  });

/** The weights of the debtors as whole numbers in the same proportion; none when one of them is not known. */
export const weights = (names: Names, incident: Item): ReadonlyMap<string, bigint> => {
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
  const common = [...byParty.values()].reduce((n, w) => n * w.den, 1n);
  return new Map([...byParty].map(([id, weight]) => [id, times(weight, ratio(common)).num]));
};
