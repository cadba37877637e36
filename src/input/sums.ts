import type { Place, Stated, Value } from '../model/fact.js';
import type { Amount } from '../values/money.js';
import { complement, parseRatio, percent } from '../values/ratio.js';
import type { Ratio } from '../values/ratio.js';
import type { DepositPaid, JudgmentGiven, LimitationFacts, PenaltyBase, PenaltyTerms, PrepaidAccount, ReliefAsked, Sums, UnpaidFee } from '../model/sums.js';
import type { Conversion } from './conversion.js';
import { amountOf, amountStated, shareStated } from './figures.js';
import { at, each, placeOf, word, words, either } from './item.js';
import type { Item } from './item.js';
import { idOf, partyNamed, referred, referredAll } from './names.js';
import type { Names } from './names.js';
import { arrivedOf } from './notice.js';
import { dayOf } from './times.js';

const numberOf = (item: Item | undefined): Ratio | null => parseRatio(word(item) ?? '') ?? null;
const baseOf = (item: Item | undefined): PenaltyBase | null => (word(item) as PenaltyBase | undefined) ?? null;
const sumIn = (c: Conversion, item: Item | undefined): Amount | null => amountOf(c, item) ?? null;

const penalty = (c: Conversion, item: Item): PenaltyTerms => {
  const max = at(item, 'max');
  const share = numberOf(at(max, 'percent'));
  return {
    amount: sumIn(c, at(item, 'amount')), rate: numberOf(at(item, 'rate')), per: (word(at(item, 'per')) ?? 'once') as PenaltyTerms['per'], of: baseOf(at(item, 'of')),
    max: max === undefined ? null : { amount: sumIn(c, at(max, 'amount')), share: share === null ? null : percent(share), of: baseOf(at(max, 'of')) },
    runs: word(at(item, 'trigger')) === 'late-payment' ? 'payment' : 'delivery',
  };
};

const unpaid = (c: Conversion, item: Item): readonly UnpaidFee[] => {
  const amount = amountOf(c, at(item, 'amount'));
  const invoice = word(at(item, 'invoice'));
  return amount === undefined ? [] : [{ ...(invoice === undefined ? {} : { invoice }), service: words(either(item, 'service', 'services'))[0] ?? '', due: dayOf(c, at(item, 'due')), amount }];
};

const prepaid = (c: Conversion, item: Item): PrepaidAccount => {
  const [units, from, to] = [at(item, 'units'), dayOf(c, at(item, 'from'), 'first'), dayOf(c, at(item, 'to'), 'first')];
  return {
    id: idOf(item), service: words(either(item, 'service', 'services'))[0] ?? '', paid: sumIn(c, at(item, 'paid')),
    units: units === undefined ? null : { acquired: numberOf(at(units, 'acquired')), consumed: numberOf(at(units, 'consumed')), remaining: numberOf(at(units, 'remaining')) },
    term: from === null || to === null ? null : { from, to },
  };
};

/** Agreed, and not handed over: `paidOn: null`. */
export const neverPaid = (deposit: Item): boolean => at(deposit, 'paidOn')?.value === null;

const deposit = (c: Conversion, item: Item): readonly DepositPaid[] => {
  const amount = amountOf(c, at(item, 'amount'));
  const nature = word(at(item, 'nature'));
  return amount === undefined || neverPaid(item) ? [] : [{ id: idOf(item), service: word(at(item, 'service')) ?? '', paidOn: dayOf(c, at(item, 'paidOn')), paidBy: word(at(item, 'paidBy')) ?? 'customer', nature: nature === 'deposit' || nature === 'advance' ? nature : at(item, 'nature') === undefined ? null : 'unknown', amount }];
};

/** What is missing of the value due, where the part delivered is stated as a share; a range is turned round. */
const missing = (c: Conversion, item: Item | undefined): Stated | null => {
  const delivered = shareStated(c, item);
  const rest = (v: Value): Value => (typeof v === 'object' && 'num' in v ? complement(v) : v);
  if (delivered === undefined) return null;
  return delivered.state === 'is' ? { ...delivered, value: rest(delivered.value) }
    : { ...delivered, ...(delivered.values === undefined ? {} : { values: delivered.values.map(rest) }), ...(delivered.likely === undefined ? {} : { likely: rest(delivered.likely) }) };
};

const relief = (c: Conversion, names: Names, incident: Item, claimant: string): ReliefAsked => {
  const asked = at(incident, 'relief');
  const [restitution, termination, agreed] = [at(asked, 'restitution'), at(asked, 'termination'), at(asked, 'penalty')];
  const delivered = at(at(asked, 'priceReduction'), 'deliveredValue');
  const named = referredAll(c, names, 'commitment', at(at(asked, 'priceReduction'), 'commitments'));
  const figures = [at(restitution, 'claimed'), at(agreed, 'amount')].filter((item) => item !== undefined && item.value !== null).map((item) => sumIn(c, item));
  return {
    restitution: restitution === undefined ? null : { claimed: sumIn(c, at(restitution, 'claimed')), valueKept: amountStated(c, at(restitution, 'valueKept')) ?? null },
    termination: termination === undefined ? null : { by: partyNamed(c, names, at(termination, 'by')) ?? claimant, on: dayOf(c, at(termination, 'on')) },
    priceReduction: missing(c, delivered),
    ...(named.length === 0 ? {} : { cutFor: named }),
    deliveredSum: at(delivered, 'amount') === undefined ? null : sumIn(c, delivered),
    interest: each(at(asked, 'interest')).flatMap((item) => { const stream = word(at(item, 'stream')); return stream === undefined ? [] : [{ stream, from: dayOf(c, at(item, 'from')), rate: numberOf(at(item, 'rate')) }]; }),
    penalty: agreed === undefined ? null : { clause: referred(c, names, 'clause', at(agreed, 'clause')) ?? null, amount: sumIn(c, at(agreed, 'amount')) },
    withheld: at(asked, 'withholdPayment') === undefined ? null : sumIn(c, at(asked, 'withholdPayment')),
    punitive: multipleOf(at(at(asked, 'punitive'), 'multiple')),
    claimed: figures.reduce<Amount | null>((n, amount) => (n === null || amount === null ? null : n + amount), 0n),
  };
};

const multipleOf = (item: Item | undefined): { readonly multiple: Ratio; readonly place: Place } | null => {
  const multiple = numberOf(item);
  return item === undefined || multiple === null ? null : { multiple, place: placeOf(item) };
};

/** The end of the term of the contract, else the last of its services' terms. */
const termEnd = (c: Conversion, contract: Item): number | null => {
  const own = dayOf(c, at(at(contract, 'term'), 'to'), 'first');
  const ends = each(at(contract, 'services')).flatMap((item) => dayOf(c, at(at(item, 'term'), 'to'), 'first') ?? []);
  return own ?? (ends.length === 0 ? null : Math.max(...ends));
};

const judgment = (c: Conversion, item: Item): readonly JudgmentGiven[] => {
  const on = dayOf(c, at(item, 'on'));
  const confirms = at(item, 'confirms')?.value;
  return on === null ? [] : [{ on, instance: Number(word(at(item, 'instance')) ?? '1'), confirms: confirms === true || typeof confirms === 'string' }];
};

const lasting = (until: number | null): { readonly until?: number } => (until === null ? {} : { until });

/** What interrupted a period; of a stretch of days, or of a month or a year, its first and its last day. */
const interruption = (c: Conversion, item: Item): LimitationFacts['interruptions'] => {
  const [first, last] = [dayOf(c, at(item, 'at'), 'first'), dayOf(c, at(item, 'at'))];
  const day = first ?? last;
  return day === null ? [] : [{ kind: word(at(item, 'kind')) ?? 'other', at: day, ...(last !== null && last > day ? { latest: last } : {}), ...lasting(dayOf(c, at(item, 'until'))) }];
};

/** Where the record says that nobody knows since when the claim, or one of its losses, was known. */
const knownInDoubt = (incident: Item): Item | undefined =>
  [at(incident, 'proceedings'), ...each(at(incident, 'losses'))].map((item) => at(item, 'knownOn')).find((known) => known?.text === 'unknown');

/** Days of the period that the record says nobody knows. */
const inDoubt = (incident: Item): Pick<LimitationFacts, 'knownInDoubt' | 'undated'> => {
  const known = knownInDoubt(incident);
  const undated = each(at(at(incident, 'proceedings'), 'interruptions')).flatMap((item) => { const day = at(item, 'at'); return day?.text === 'unknown' ? [placeOf(day)] : []; });
  return { ...(known === undefined ? {} : { knownInDoubt: placeOf(known) }), ...(undated.length === 0 ? {} : { undated }) };
};

/** The sums of both documents that are no losses. */
export const sumsOf = (ofContract: Conversion, c: Conversion, names: Names, contract: Item, incident: Item, claimant: string): Sums => {
  const fees = at(contract, 'fees');
  return {
    penalties: new Map(each(at(contract, 'clauses')).filter((item) => word(at(item, 'kind')) === 'penalty').map((item): [string, PenaltyTerms] => [idOf(item), penalty(ofContract, item)])),
    unpaid: each(at(fees, 'unpaid')).flatMap((item) => unpaid(ofContract, item)),
    prepaid: each(at(fees, 'prepaid')).map((item) => prepaid(ofContract, item)),
    deposits: each(at(fees, 'deposits')).flatMap((item) => deposit(ofContract, item)),
    relief: relief(c, names, incident, claimant),
    dueOn: new Map(each(at(contract, 'commitments')).flatMap((item): [string, number][] => { const due = dayOf(ofContract, at(item, 'dueOn')); return due === null ? [] : [[idOf(item), due]]; })),
    deliveredOn: dayOf(c, at(at(incident, 'delivery'), 'deliveredOn')),
    termEnd: termEnd(ofContract, contract),
    payBy: dayOf(c, at(at(incident, 'proceedings'), 'payBy')),
    limitation: {
      knownOn: dayOf(c, at(at(incident, 'proceedings'), 'knownOn')), filedOn: dayOf(c, at(at(incident, 'claim'), 'filedOn')),
      interruptions: each(at(at(incident, 'proceedings'), 'interruptions')).flatMap((item) => interruption(c, item)).sort((a, b) => a.at - b.at),
      ...inDoubt(incident),
    },
    judgments: each(at(at(incident, 'proceedings'), 'judgments')).flatMap((item) => judgment(c, item)).sort((a, b) => a.on - b.on),
    enforceableOn: dayOf(c, at(at(incident, 'proceedings'), 'enforceableOn')),
    demands: each(at(incident, 'notices')).filter((item) => word(at(item, 'kind')) === 'default-notice' && arrivedOf(item) === 'yes').map((item) => ({
      by: partyNamed(c, names, at(item, 'by')) ?? '', on: dayOf(c, at(item, 'receivedAt') ?? at(item, 'at')), ...lasting(dayOf(c, at(item, 'deadline'))),
    })),
  };
};
