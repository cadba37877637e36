import type { FeeTerms, PaidFacts, ResourceFacts, ServiceFacts } from '../../model/measured/facts.js';
import { ratio, times } from '../../values/ratio.js';
import type { Conversion } from '../conversion.js';
import { amountOf } from '../figures.js';
import { at, each, either, word, words } from '../item.js';
import type { Item } from '../item.js';
import { idOf } from '../names.js';
import type { Names } from '../names.js';
import { dayOf } from '../times.js';
import { durationOf, instantOf, numberOf, oneOf, stretchOf, traitsOf } from './read.js';

const PER = ['hour', 'day', 'month', 'quarter', 'year', 'once'] as const;

const fee = (c: Conversion, item: Item | undefined, quantity: Item | undefined): FeeTerms | null => {
  if (item === undefined) return null;
  const rate = numberOf(at(at(item, 'rate'), 'amount'));
  const components = each(at(item, 'components')).flatMap((part): [string, bigint][] => { const amount = amountOf(c, at(part, 'amount')); return amount === undefined ? [] : [[idOf(part), amount]]; });
  return {
    amount: amountOf(c, at(item, 'amount')) ?? null, per: oneOf(at(item, 'per'), PER, 'month'), quantity: numberOf(quantity) ?? ratio(1n),
    rate: rate === null ? null : { amount: times(rate, ratio(10n ** BigInt(c.digits))), per: oneOf(at(at(item, 'rate'), 'per'), PER, 'hour') }, components: new Map(components),
    tax: at(item, 'tax') === undefined ? null : oneOf(at(item, 'tax'), ['included', 'excluded'] as const, 'excluded'),
  };
};

const resource = (c: Conversion, item: Item): ResourceFacts => ({
  id: idOf(item), existed: stretchOf(c, item), started: at(item, 'started') === undefined ? null : each(at(item, 'started')).map((s) => stretchOf(c, s)),
  fee: fee(c, at(item, 'fee'), undefined), attributes: traitsOf(at(item, 'attributes')),
});

/** The services of the contract, as measurement sees them. A service without a term of its own has the contract's. */
export const services = (c: Conversion, contract: Item): readonly ServiceFacts[] =>
  each(at(contract, 'services')).map((item) => {
    const billing = at(item, 'billing');
    const [from, every] = [instantOf(c, at(billing, 'from')), durationOf(at(billing, 'every'))];
    return {
      id: idOf(item), term: stretchOf(c, at(item, 'term') ?? at(contract, 'term')), fee: fee(c, at(item, 'fee'), at(item, 'quantity')),
      billing: from === undefined ? null : { from, months: every === undefined ? 1 : every.years * 12 + every.months, days: every?.days ?? 0 },
      attributes: traitsOf(at(item, 'attributes')), resources: each(at(item, 'resources')).map((r) => resource(c, r)),
    };
  });

/** The payments on record with what they were for; null when nobody recorded them. */
export const paid = (c: Conversion, names: Names, contract: Item): readonly PaidFacts[] | null => {
  const list = at(at(contract, 'fees'), 'paid');
  const only = names.ids.service.size === 1 ? [...names.ids.service.keys()][0] : undefined;
  if (list === undefined) return null;
  return each(list).flatMap((item): readonly PaidFacts[] => {
    const amount = amountOf(c, at(item, 'amount'));
    return amount === undefined ? [] : [{
      service: words(either(item, 'service', 'services'))[0] ?? only ?? '', resource: word(at(item, 'resource')) ?? null, component: word(at(item, 'component')) ?? null,
      from: dayOf(c, at(item, 'from'), 'first'), to: dayOf(c, at(item, 'to'), 'first'), amount, kind: word(at(item, 'kind')) ?? 'recurring',
    }];
  });
};
