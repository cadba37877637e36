import type { Problem } from '../model/problem.js';
import { parseDuration } from '../values/duration.js';
import { compare, equals, minus, parseRatio, plus, ratio } from '../values/ratio.js';
import type { Ratio } from '../values/ratio.js';
import { tell } from './conversion.js';
import { at, placeOf, word } from './item.js';
import type { Item } from './item.js';

/** Where problems are gathered. */
interface Gathering {
  readonly problems: Problem[];
}

/** One end of a tier: the figure as written, its value, and whether the figure itself belongs to the tier. */
interface End {
  readonly text: string;
  readonly value: Ratio;
  readonly closed: boolean;
}

/** A tier with its ends; a missing upper end is no end, a missing lower one is closed by the next lower tier. */
interface Band {
  readonly item: Item;
  readonly top: End | null;
  readonly bottom: End | null;
}

const AWARDS = ['percent', 'amount', 'serviceTime'];

/** Pairs of fields of which a mapping can have one only, by the field that the mapping stands in. */
const PAIRS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  outage: [['moreThan', 'atLeast']],
  tiers: [['below', 'atMost'], ['above', 'atLeast'], ['downMoreThan', 'downAtLeast'], ['downLessThan', 'downAtMost'], ...['below', 'atMost', 'above', 'atLeast'].flatMap((figure) => ['downMoreThan', 'downAtLeast', 'downLessThan', 'downAtMost'].map((down): readonly [string, string] => [figure, down]))],
  credit: [['downMoreThan', 'downAtLeast'], ['percent', 'amount'], ['unit', 'points'], ['countedOver', 'points']],
  minimumPayable: [['moreThan', 'atLeast']],
  downWhen: [['errorRateMoreThan', 'errorRateAtLeast']],
};

/** Calls with every mapping below an item and the field that it, or the list around it, stands in. */
export const everyMapping = (item: Item, visit: (mapping: Item, field: string) => void, field = ''): void => {
  if (item.fields !== null) {
    visit(item, field);
    for (const [name, child] of item.fields) everyMapping(child, visit, name);
  }
  for (const child of item.items ?? []) everyMapping(child, visit, field);
};

/** Notes tiers that give nothing or several things, and fields of a promise that cannot stand together. */
export const checkTerms = (c: Gathering, contract: Item): void => {
  everyMapping(contract, (mapping, field) => {
    for (const pair of PAIRS[field] ?? []) {
      const [first, second] = pair.map((name) => at(mapping, name));
      if (first !== undefined && second !== undefined) tell(c, second, { kind: 'fields-exclude', fields: pair });
    }
    const found = AWARDS.filter((name) => at(mapping, name) !== undefined);
    if (field === 'tiers' && found.length !== 1) tell(c, mapping, { kind: 'not-exactly-one', allowed: AWARDS, found });
  });
};

/** An end of a band of down time, on the scale of figures: the more time, the lower. */
const timeEndOf = (tier: Item, open: string, closed: string): End | null => {
  for (const name of [open, closed]) {
    const text = word(at(tier, name));
    const length = text === undefined ? undefined : parseDuration(text);
    if (text !== undefined && length !== undefined) return { text, value: minus(ratio(0n), plus(length.seconds, ratio(BigInt(length.days) * 86_400n))), closed: name === closed };
  }
  return null;
};

const endOf = (tier: Item, open: string, closed: string): End | null => {
  for (const name of [open, closed]) {
    const text = word(at(tier, name));
    const value = text === undefined ? undefined : parseRatio(text);
    if (text !== undefined && value !== undefined) return { text, value, closed: name === closed };
  }
  return null;
};

/** Whether one tier ends above another: no end is the highest, and at one figure the end that holds it. */
const higher = (a: End | null, b: End | null): number =>
  a === null || b === null ? (a === b ? 0 : a === null ? -1 : 1)
  : equals(a.value, b.value) ? Number(b.closed) - Number(a.closed) : -compare(a.value, b.value);

const between = (c: Gathering, upper: Band, lower: Band): void => {
  if (upper.top !== null && lower.top !== null && higher(upper.top, lower.top) === 0)
    return tell(c, lower.item, { kind: 'tier-overlap', low: lower.bottom?.text ?? null, high: lower.top.text, firstLine: placeOf(upper.item).line });
  if (upper.bottom === null || lower.top === null) return;
  const order = compare(upper.bottom.value, lower.top.value);
  if (order > 0 || (order === 0 && !upper.bottom.closed && !lower.top.closed)) tell(c, upper.item, { kind: 'tier-gap', low: lower.top.text, high: upper.bottom.text });
  if (order < 0 || (order === 0 && upper.bottom.closed && lower.top.closed))
    tell(c, lower.item, { kind: 'tier-overlap', low: upper.bottom.text, high: lower.top.text, firstLine: placeOf(upper.item).line });
};

const inOrder = (c: Gathering, tiers: Item): void => {
  const figures = (tiers.items ?? []).map((item): Band => ({ item, top: endOf(item, 'below', 'atMost'), bottom: endOf(item, 'above', 'atLeast') }));
  const times = (tiers.items ?? []).map((item): Band => ({ item, top: timeEndOf(item, 'downMoreThan', 'downAtLeast'), bottom: timeEndOf(item, 'downLessThan', 'downAtMost') }));
  const byTime = times.filter((b) => b.top !== null || b.bottom !== null);
  for (const list of [byTime, figures.filter((b) => !byTime.some((t) => t.item === b.item))])
    [...list].sort((a, b) => higher(a.top, b.top)).forEach((band, i, bands) => {
      const next = bands[i + 1];
      if (next !== undefined) between(c, band, next);
      else if (band.bottom !== null && band.bottom.value.num > 0n) tell(c, band.item, { kind: 'tier-gap', low: null, high: band.bottom.text });
    });
};

/** What a table of credits can be amiss by. */
export type TierFault = 'gap' | 'overlap';

/** Found once for a contract, however many records are read with it. */
const KNOWN = new WeakMap<Item, readonly TierFault[]>();

/** What is amiss with the tables of a promise: figures that no band, or more than one, covers. */
export const tierFaults = (commitment: Item): readonly TierFault[] => {
  const known = KNOWN.get(commitment);
  if (known !== undefined) return known;
  const c: Gathering = { problems: [] };
  remarkOnTiers(c, commitment);
  const found = (['gap', 'overlap'] as const).filter((fault) => c.problems.some((p) => p.detail.kind === `tier-${fault}`));
  KNOWN.set(commitment, found);
  return found;
};

/** Remarks on figures that no tier, or more than one, covers. */
export const remarkOnTiers = (c: Gathering, contract: Item): void => {
  everyMapping(contract, (mapping) => {
    const tiers = at(mapping, 'tiers');
    if (tiers !== undefined) inOrder(c, tiers);
  });
};
