import { ratio } from '../../values/ratio.js';
import type { BasisTerms, CapTerms, ClaimTerms, CreditFormula, CreditTerms, OutageTerms, Tier } from '../../model/measured/terms.js';
import type { Conversion } from '../conversion.js';
import { amountOf } from '../figures.js';
import { at, each, either, word, words } from '../item.js';
import type { Item } from '../item.js';
import { durationOf, lengthOf, numberOf, oneOf } from './read.js';

/** Which outages count; null where nothing is said. What a credit leaves open of rounding and weight is as in its promise. */
export const outageTerms = (item: Item | undefined, promise: Item | undefined = undefined): OutageTerms | null => {
  if (item === undefined) return null;
  const [more, least] = [lengthOf(at(item, 'moreThan')), lengthOf(at(item, 'atLeast'))];
  return {
    least: more ?? least ?? 0, strict: more !== null, rounding: oneOf(at(item, 'rounding') ?? at(promise, 'rounding'), ['none', 'up-to-minute', 'down-to-minute'], 'none'),
    weighed: word(at(item, 'weight') ?? at(promise, 'weight')) === 'affected-share',
  };
};

const bound = (included: Item | undefined, excluded: Item | undefined): Tier['upper'] => {
  const [of, beyond] = [numberOf(included), numberOf(excluded)];
  return of !== null ? { at: of, included: true } : beyond !== null ? { at: beyond, included: false } : null;
};

const timeBound = (included: Item | undefined, excluded: Item | undefined): Tier['upper'] => {
  const [of, beyond] = [lengthOf(included), lengthOf(excluded)];
  return of !== null ? { at: ratio(BigInt(of)), included: true } : beyond !== null ? { at: ratio(BigInt(beyond)), included: false } : null;
};

const FIGURE = ['below', 'atMost', 'above', 'atLeast'];
const DOWN = ['downMoreThan', 'downAtLeast', 'downLessThan', 'downAtMost'];

const tier = (c: Conversion, item: Item): readonly Tier[] => {
  const [percent, amount, time] = [numberOf(at(item, 'percent')), amountOf(c, at(item, 'amount')), durationOf(at(item, 'serviceTime'))];
  const gives = percent !== null ? { percent } : amount !== undefined ? { amount } : time !== undefined ? { serviceTime: time } : null;
  const byTime = DOWN.some((name) => at(item, name) !== undefined);
  const written = Object.fromEntries([...FIGURE, ...DOWN].flatMap((name) => { const text = word(at(item, name)); return text === undefined ? [] : [[name, text]]; }));
  const [upper, lower] = byTime ? [timeBound(at(item, 'downAtLeast'), at(item, 'downMoreThan')), timeBound(at(item, 'downAtMost'), at(item, 'downLessThan'))] : [bound(at(item, 'atMost'), at(item, 'below')), bound(at(item, 'atLeast'), at(item, 'above'))];
  return gives === null ? [] : [{ upper, lower, gives, byTime, written }];
};

const HOUR = 3_600_000;

const KINDS = ['tiers', 'per-unit-beyond-allowance', 'downtime-price-multiple', 'downtime-ratio', 'downtime-refund', 'no-charge-unit', 'service-time'] as const;

const allowanceOf = (item: Item | undefined): 'target' | 'none' | 'within' | number => {
  const text = word(item);
  return text === 'none' || text === 'within' ? text : (lengthOf(item) ?? 'target');
};

const formula = (c: Conversion, item: Item): CreditFormula => {
  const kind = oneOf(at(item, 'kind'), KINDS, 'tiers');
  const unit = lengthOf(at(item, 'unit')) ?? HOUR;
  const count = word(at(item, 'count'));
  const countedOver = oneOf(at(item, 'countedOver'), ['period', 'outage'], 'period');
  const counting = count === 'completed' || count === 'started' || count === 'proportional' ? count : null;
  switch (kind) {
    case 'per-unit-beyond-allowance': {
      const amount = amountOf(c, at(item, 'amount'));
      const points = numberOf(at(item, 'points'));
      return { kind, unit: points === null ? unit : { points }, each: countedOver, count: counting, allowance: allowanceOf(at(item, 'allowance')), gives: amount === undefined ? { percent: numberOf(at(item, 'percent')) ?? ratio(0n) } : { amount } };
    }
    case 'downtime-price-multiple':
    case 'downtime-ratio': return { kind, multiple: numberOf(at(item, 'multiple')) ?? ratio(1n) };
    case 'downtime-refund': return { kind, percent: numberOf(at(item, 'percent')) ?? ratio(100n) };
    case 'no-charge-unit': {
      const [more, least] = [lengthOf(at(item, 'downMoreThan')), lengthOf(at(item, 'downAtLeast'))];
      return { kind, unit, aligned: oneOf(at(item, 'aligned'), ['clock', 'run'], 'clock'), least: more ?? least ?? 0, strict: more !== null };
    }
    case 'service-time': return { kind, unit, perUnit: durationOf(at(item, 'perUnit')) ?? { years: 0, months: 0, days: 0, businessDays: 0, seconds: ratio(0n) }, count: counting, each: countedOver };
    case 'tiers': return { kind, tiers: each(at(item, 'tiers')).flatMap((t) => tier(c, t)) };
  }
};

const basis = (item: Item | undefined, services: readonly string[]): BasisTerms => {
  const named = words(either(item, 'services', 'service'));
  const month = word(at(item, 'month'));
  const of = word(at(item, 'of'));
  const spread = word(at(item, 'spread'));
  return {
    services: named.length > 0 ? named : services, resources: oneOf(at(item, 'resources'), ['affected', 'all'], 'all'),
    components: at(item, 'components') === undefined ? null : words(at(item, 'components')),
    of: of === 'charged' || of === 'fee' || of === 'next-invoice' ? of : null, per: oneOf(at(item, 'per'), ['hour', 'day', 'month', 'quarter', 'year', 'period'], 'period'),
    month: month === 'last' || month === 'average' || month === 'of-outage' ? month : null, without: words(at(item, 'without')), spread: spread === 'by-days' || spread === 'by-months' ? spread : null,
  };
};

const cap = (c: Conversion, item: Item): readonly CapTerms[] => {
  const [percent, fees, amount] = [numberOf(at(item, 'percent')), durationOf(at(item, 'fees')), amountOf(c, at(item, 'amount'))];
  const most = percent !== null ? { percent } : fees !== undefined ? { fees } : amount !== undefined ? { amount } : null;
  const rolling = durationOf(at(at(item, 'per'), 'rolling'));
  const per = rolling === undefined ? oneOf(at(item, 'per'), ['outage', 'incident', 'period', 'month', 'quarter', 'year', 'contract'], 'period') : { rolling };
  return most === null ? [] : [{ most, per }];
};

const ANCHORS = ['outage-start', 'outage-end', 'detection', 'report', 'period-end', 'month-end', 'billing-cycle-end', 'eligibility'] as const;

const claim = (item: Item): ClaimTerms => ({
  act: oneOf(at(item, 'act'), ['claim', 'notify'], 'claim'), within: durationOf(at(item, 'within')) ?? null, from: oneOf(at(item, 'from'), ANCHORS, 'period-end'),
  earliest: durationOf(at(item, 'earliest')) ?? null, earliestIs: oneOf(at(item, 'earliestIs'), ['nth-day', 'after'], 'after'),
  channel: word(at(item, 'channel')) ?? null, evidence: words(at(item, 'evidence')), missed: oneOf(at(item, 'missed'), ['leaves-out', 'forfeits-all'], 'leaves-out'),
});

const minimum = (c: Conversion, item: Item | undefined): CreditTerms['minimum'] => {
  if (item === undefined) return null;
  if (item.fields === null) { const amount = amountOf(c, item); return amount === undefined ? null : { amount, strict: false }; }
  const [more, least] = [amountOf(c, at(item, 'moreThan')), amountOf(c, at(item, 'atLeast'))];
  return more !== undefined ? { amount: more, strict: true } : least !== undefined ? { amount: least, strict: false } : null;
};

const flag = (item: Item | undefined): boolean | null => (typeof item?.value === 'boolean' ? item.value : null);

const formTerms = (item: Item | undefined): CreditTerms['formTerms'] => ({ sameProductOnly: flag(at(item, 'sameProductOnly')), transferable: flag(at(item, 'transferable')), expiresAt: word(at(item, 'expiresAt')) ?? null });

/** One credit of a promise. */
export const creditTerms = (c: Conversion, item: Item, services: readonly string[], promise: Item | undefined): CreditTerms => {
  const group = word(at(at(item, 'stacking'), 'group'));
  const exclusive = at(item, 'exclusiveRemedy');
  return {
    id: word(at(item, 'id')) ?? null, formula: formula(c, item), outage: outageTerms(at(item, 'outage'), promise), automatic: at(item, 'automatic')?.value === true,
    basis: basis(at(item, 'basis'), services), caps: each(at(item, 'cap')).flatMap((x) => cap(c, x)), minimum: minimum(c, at(item, 'minimumPayable')),
    form: word(at(item, 'form')) ?? null, formTerms: formTerms(at(item, 'formTerms')), claims: each(at(item, 'claim')).map(claim),
    stacking: group === undefined ? null : { group, rule: oneOf(at(at(item, 'stacking'), 'rule'), ['highest', 'first', 'sum'], 'highest') },
    exclusive: exclusive !== undefined && exclusive.value !== false, role: word(at(item, 'role')) ?? 'unstated',
  };
};
