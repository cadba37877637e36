import { compare, parseRatio, ratio } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import { isFixed, parseDuration } from '../../values/duration.js';
import type { Duration } from '../../values/duration.js';
import { tell } from '../conversion.js';
import type { Conversion } from '../conversion.js';
import { at, each, either, word } from '../item.js';
import type { Item } from '../item.js';
import { everyMapping } from '../tiers.js';
import { numberOf } from './read.js';

type Names = Readonly<Record<string, readonly string[]>>;

/** Figures in percent of a whole, by the mapping they stand in. */
const LEVELS: Names = { tiers: ['below', 'atMost', 'above', 'atLeast'], reported: ['uptimePercent'] };

/** Figures and sums of money that cannot be below nothing. */
const COUNTED: Names = {
  tiers: ['percent', 'amount'], credit: ['percent', 'amount', 'multiple', 'minimumPayable'], cap: ['percent', 'amount'], minimumPayable: ['moreThan', 'atLeast'],
  fee: ['amount'], rate: ['amount'], components: ['amount'], creditsGranted: ['amount'], samples: ['good', 'total'], objects: ['stored', 'lost'], shares: ['weight'],
  estimate: ['hours', 'files', 'minutesPerFile', 'units'],
  personalData: ['subjects'], notices: ['items', 'count'], measures: ['items'], content: ['items'], counterNotice: ['delayDays'], punitive: ['multiple'],
};

/** Lengths that are compared with clock time: no months, whose length differs, and no working days. */
const LENGTHS: Names = { tiers: ['downMoreThan', 'downAtLeast', 'downLessThan', 'downAtMost'], outage: ['moreThan', 'atLeast'], metric: ['slot'], credit: ['unit', 'downMoreThan', 'downAtLeast', 'allowance'], excludes: ['yearlyBudget'], budget: ['max'], plannedUsed: ['duration'] };

/** Lengths by which something is cut into pieces or repeated: the least and the most they may be. */
const STEPS: Readonly<Record<string, Readonly<Record<string, readonly [least: string, most: string | null]>>>> = {
  metric: { slot: ['PT1S', 'P1D'] }, credit: { unit: ['PT1S', null], perUnit: ['PT1S', null] }, period: { every: ['PT1M', null], rolling: ['PT1M', null] }, per: { rolling: ['PT1M', null] }, billing: { every: ['P1D', null] },
};

const HUNDRED = ratio(100n);
const DAY = 86_400n;

/** A length in seconds, a month at its shortest. */
const shortest = (d: Duration): Ratio => ratio(d.seconds.num + BigInt((d.years * 12 + d.months) * 28 + d.days + d.businessDays) * DAY * d.seconds.den, d.seconds.den);

const lengthIn = (text: string): Ratio => { const d = parseDuration(text); return d === undefined ? ratio(0n) : shortest(d); };

const figureOf = (item: Item): Ratio | null => numberOf(item.fields === null ? item : at(item, 'amount'));

const outside = (c: Conversion, item: Item, least: string, most: string | null): void => tell(c, item, { kind: 'out-of-bounds', found: word(item) ?? word(at(item, 'amount')) ?? '', least, most });

/** A level in percent; one below 1 is a share written where a percentage belongs. */
export const checkLevel = (c: Conversion, item: Item): void => {
  const value = numberOf(item);
  if (value === null) return;
  if (value.num < 0n || compare(value, HUNDRED) > 0) outside(c, item, '0', '100');
  else if (value.num > 0n && value.num < value.den) outside(c, item, '1', '100');
};

const checkStep = (c: Conversion, item: Item, [least, most]: readonly [string, string | null]): void => {
  const length = parseDuration(word(item) ?? '');
  if (length === undefined) return;
  const seconds = shortest(length);
  if (compare(seconds, lengthIn(least)) < 0 || (most !== null && compare(seconds, lengthIn(most)) > 0)) outside(c, item, least, most);
};

const checkMapping = (c: Conversion, mapping: Item, field: string): void => {
  const named = (names: Names): readonly Item[] => (names[field] ?? []).flatMap((name) => at(mapping, name) ?? []);
  for (const item of named(LEVELS)) checkLevel(c, item);
  for (const item of named(COUNTED)) if ((figureOf(item)?.num ?? 0n) < 0n) outside(c, item, '0', null);
  const loose = named(LENGTHS).filter((item) => { const d = parseDuration(word(item) ?? ''); return d !== undefined && !isFixed(d); });
  for (const item of loose) tell(c, item, { kind: 'wrong-form', form: 'length', found: word(item) ?? '' });
  for (const [name, bounds] of Object.entries(STEPS[field] ?? {})) { const item = at(mapping, name); if (item !== undefined && !loose.includes(item)) checkStep(c, item, bounds); }
  const points = field === 'credit' ? at(mapping, 'points') : undefined;
  if (points !== undefined && compare(numberOf(points) ?? ratio(1n), ratio(0n)) <= 0) outside(c, points, '0.001', '100');
  if (field === 'down' && compare(numberOf(at(mapping, 'zonesAtLeast')) ?? ratio(1n), ratio(1n)) < 0) outside(c, at(mapping, 'zonesAtLeast') ?? mapping, '1', null);
};

/** A band needs an end, and its upper end must not lie below its lower one. */
const checkBand = (c: Conversion, band: Item): void => {
  const [least, most] = [either(band, 'downMoreThan', 'downAtLeast'), either(band, 'downLessThan', 'downAtMost')];
  if (least !== undefined || most !== undefined) {
    const [from, to] = [lengthIn(word(least) ?? 'PT0S'), most === undefined ? null : lengthIn(word(most) ?? '')];
    if (to !== null && compare(to, from) < 0) tell(c, band, { kind: 'range-order', low: word(least) ?? '', likely: null, high: word(most) ?? '' });
    return;
  }
  const [upper, lower] = [either(band, 'below', 'atMost'), either(band, 'above', 'atLeast')];
  if (upper === undefined && lower === undefined) return tell(c, band, { kind: 'missing-field', field: 'below' });
  const [high, low] = [numberOf(upper), numberOf(lower)];
  if (high !== null && low !== null && compare(high, low) < 0) tell(c, band, { kind: 'range-order', low: word(lower) ?? '', likely: null, high: word(upper) ?? '' });
};

const checkPart = (c: Conversion, part: Item | undefined, whole: Item | undefined): void => {
  const [some, all] = [parseRatio(word(part) ?? ''), parseRatio(word(whole) ?? '')];
  if (part !== undefined && some !== undefined && all !== undefined && compare(some, all) > 0) outside(c, part, '0', word(whole) ?? null);
};

/** Notes figures of measured promises, of notices and personal data, and of the facts behind them, that cannot be: below nothing, beyond the whole, lengths that have no length. */
export const checkBounds = (contractSide: Conversion, incidentSide: Conversion, contract: Item, incident: Item): void => {
  everyMapping(contract, (mapping, field) => {
    checkMapping(contractSide, mapping, field);
    if (field === 'tiers') checkBand(contractSide, mapping);
    const tiers = at(mapping, 'tiers');
    if (tiers?.items?.length === 0) tell(contractSide, tiers, { kind: 'missing-field', field: 'below' });
  });
  for (const list of ['reported', 'samples', 'objects', 'shares'] as const) for (const entry of each(at(incident, list))) checkMapping(incidentSide, entry, list);
  for (const list of ['creditsGranted', 'plannedUsed'] as const) for (const entry of each(at(at(incident, 'history'), list))) checkMapping(incidentSide, entry, list);
  for (const [field, holders] of [['personalData', each(at(incident, 'personalData'))], ['content', each(at(incident, 'content'))], ['punitive', each(at(at(incident, 'relief'), 'punitive'))]] as const)
    for (const entry of holders) checkMapping(incidentSide, entry, field);
  for (const notice of each(at(incident, 'notices'))) {
    checkMapping(incidentSide, notice, 'notices');
    for (const measure of each(at(notice, 'measures'))) checkMapping(incidentSide, measure, 'measures');
    for (const counter of each(at(notice, 'counterNotice'))) checkMapping(incidentSide, counter, 'counterNotice');
  }
  for (const loss of each(at(incident, 'losses'))) for (const estimate of each(at(loss, 'estimate'))) checkMapping(incidentSide, estimate, 'estimate');
  for (const sample of each(at(incident, 'samples'))) checkPart(incidentSide, at(sample, 'good'), at(sample, 'total'));
  const objects = at(incident, 'objects');
  checkPart(incidentSide, at(objects, 'lost'), at(objects, 'stored'));
};
