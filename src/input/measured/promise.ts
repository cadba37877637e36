import type { ExclusionTerms, MeasuredPromise, MetricTerms, PeriodTerms, PromiseTerms, ReadingTerms, VariantTerms, Within } from '../../model/measured/terms.js';
import { parseDuration } from '../../values/duration.js';
import type { Duration } from '../../values/duration.js';
import { ratio } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import type { Conversion } from '../conversion.js';
import { at, each, placeOf, word, words } from '../item.js';
import type { Item } from '../item.js';
import { idOf, servicesOf } from '../names.js';
import type { Names } from '../names.js';
import { creditTerms, outageTerms } from './credit.js';
import { hoursOf } from './hours.js';
import { durationOf, instantOf, lengthOf, numberOf, oneOf, overlaid, traitsOf } from './read.js';

const CALENDAR = { 'calendar-month': 1, 'calendar-quarter': 3, 'calendar-year': 12 } as const;

const period = (c: Conversion, item: Item | undefined): PeriodTerms => {
  const name = word(item);
  if (name === 'billing-cycle' || name === 'service-month') return { kind: name };
  const [every, from, rolling] = [durationOf(at(item, 'every')), instantOf(c, at(item, 'from')), durationOf(at(item, 'rolling'))];
  if (every !== undefined && from !== undefined) return { kind: 'every', every, from };
  if (rolling !== undefined) return { kind: 'rolling', length: rolling };
  return { kind: 'calendar', months: name === 'calendar-quarter' || name === 'calendar-year' ? CALENDAR[name] : 1 };
};

const METRICS = ['downtime', 'error-rate', 'slots', 'success-ratio', 'resource-minutes', 'activity', 'reported-uptime'] as const;

const downWhen = (item: Item | undefined): MetricTerms['downWhen'] => {
  if (item === undefined) return null;
  const [more, least] = [numberOf(at(item, 'errorRateMoreThan')), numberOf(at(item, 'errorRateAtLeast'))];
  return {
    errorRate: more !== null ? { bound: more, strict: true } : least !== null ? { bound: least, strict: false } : null,
    affectedShare: numberOf(at(item, 'affectedShareMoreThan')), impact: at(item, 'impact') === undefined ? null : words(at(item, 'impact')),
  };
};

const metric = (item: Item | undefined): MetricTerms => ({
  kind: oneOf(item?.fields === null ? item : at(item, 'kind'), METRICS, 'downtime'), slot: lengthOf(at(item, 'slot')) ?? 60_000, empty: oneOf(at(item, 'empty'), ['up', 'left-out'], 'up'),
  partial: oneOf(at(item, 'partial'), ['up', 'down', 'share'], 'up'), downWhen: downWhen(at(item, 'downWhen')),
});

const exclusion = (c: Conversion, item: Item, index: number): ExclusionTerms => {
  const cause = word(at(item, 'cause')) ?? null;
  const [yearly, budget] = [lengthOf(at(item, 'yearlyBudget')), at(item, 'budget')];
  const max = lengthOf(at(budget, 'max'));
  return {
    id: word(at(item, 'id')) ?? cause ?? `${index + 1}`, cause, unless: word(at(item, 'unless')) ?? null, noticeAtLeast: durationOf(at(item, 'noticeAtLeast')) ?? null,
    budget: max !== null ? { max, per: oneOf(at(budget, 'per'), ['month', 'quarter', 'year'], 'year') } : yearly !== null ? { max: yearly, per: 'year' } : null,
    hours: hoursOf(c, at(item, 'hours')), effect: oneOf(at(item, 'effect'), ['window', 'outage'], cause === 'planned-maintenance' ? 'window' : 'outage'),
  };
};

const within = (item: Item | undefined): Within | null => {
  if (item === undefined) return null;
  const entries = item.fields === null ? [['', item] as const] : [...item.fields];
  return new Map(entries.flatMap(([severity, value]): [string, Duration][] => { const d = parseDuration(word(value) ?? ''); return d === undefined ? [] : [[severity, d]]; }));
};

const NO_TEST = { least: 0, strict: false, rounding: 'none', weighed: false } as const;

/** The share that must be reached; a time for every ticket, without a share, is promised for each of them. */
const targetOf = (item: Item): Ratio | null => numberOf(at(item, 'target')) ?? (TICKETS.includes(word(at(item, 'kind')) ?? '') && at(item, 'within') !== undefined ? ratio(100n) : null);

/** Everything a promise says of its measurement, under whatever was laid over it. */
const terms = (c: Conversion, item: Item, services: readonly string[]): PromiseTerms => {
  const made = metric(at(item, 'metric'));
  const decide = word(at(item, 'recordsDecide'));
  const zones = word(at(at(item, 'down'), 'zonesAtLeast'));
  return {
    target: targetOf(item), targetStrict: at(item, 'targetStrict')?.value === true, period: period(c, at(item, 'period')), metric: made,
    denominator: oneOf(at(item, 'denominator'), ['whole-period', 'without-planned', 'existence', 'started'], 'whole-period'), outage: outageTerms(at(item, 'outage')) ?? NO_TEST,
    countsFrom: oneOf(at(item, 'countsFrom'), ['failure', 'detection', 'customer-report'], 'failure'),
    measure: oneOf(at(item, 'measure'), ['each', 'together'], made.kind === 'resource-minutes' || zones !== undefined ? 'together' : 'each'), zonesAtLeast: zones === undefined ? null : Number(zones),
    excludes: each(at(item, 'excludes')).map((x, i) => exclusion(c, x, i)),
    requires: each(at(item, 'requires')).map((r) => { const burden = word(at(r, 'burden')); return { id: idOf(r), burden: burden === 'customer' || burden === 'provider' ? burden : null }; }),
    credits: each(at(item, 'credit')).map((x) => creditTerms(c, x, services, at(item, 'outage'))), recordsDecide: decide === 'provider' || decide === 'customer' ? decide : null,
    within: within(at(item, 'within')), hours: hoursOf(c, at(item, 'hours')),
  };
};

const reading = (c: Conversion, item: Item, services: readonly string[], over: Item | null): ReadingTerms => {
  const read = over === null ? item : overlaid(item, over);
  const variants = each(at(item, 'variants')).map((v): VariantTerms => ({ when: traitsOf(at(v, 'when')), terms: terms(c, over === null ? overlaid(item, v) : overlaid(overlaid(item, v), over), services) }));
  return { id: over === null ? 'as-written' : idOf(over), because: over === null ? null : word(at(over, 'because')) ?? null, terms: terms(c, read, services), variants };
};

/** Promises that are measured ticket by ticket. */
const TICKETS: readonly string[] = ['support-response', 'repair-time'];

const KINDS = ['availability', 'performance', 'durability', 'support-response', 'repair-time'];

/** Whether a promise is measured: its outcome comes from outages and records, not from `performance`. */
export const isMeasured = (item: Item): boolean =>
  ['target', 'credit', 'metric'].some((name) => at(item, name) !== undefined) || (KINDS.includes(word(at(item, 'kind')) ?? '') && ['variants', 'within'].some((name) => at(item, name) !== undefined));

/** The promises of a contract that are measured. */
export const promises = (c: Conversion, names: Names, contract: Item): readonly MeasuredPromise[] =>
  each(at(contract, 'commitments')).filter(isMeasured).map((item) => {
    const services = servicesOf(names, item);
    return {
      place: placeOf(item), id: idOf(item), kind: word(at(item, 'kind')) ?? '', services, choose: oneOf(at(item, 'choose'), ['only-match', 'first', 'lowest-target', 'highest-target'], 'only-match'),
      readings: [reading(c, item, services, null), ...each(at(item, 'readings')).map((over) => reading(c, item, services, over))],
    };
  });
