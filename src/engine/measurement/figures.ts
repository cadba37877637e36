import { WHOLE, ZERO, compare, complement, minus, over, plus, ratio, times } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import { common, lengthOf, subtract, totalOf } from '../../values/timeSpan.js';
import type { TimeSpan } from '../../values/timeSpan.js';
import type { CountedRun, Figures } from '../../model/measured/measurement.js';
import type { OutageTerms } from '../../model/measured/terms.js';
import { errorLevels, shareLevels, weigh } from './levels.js';
import type { Level } from './levels.js';
import { countedIn, runsOf, sift } from './runs.js';
import type { Run, Sifted } from './runs.js';
import { onlyReported, reportedOf } from './reported.js';
import { denominatorOf, resourcesOf } from './site.js';
import type { Frame } from './site.js';

/** Milliseconds as an exact number. */
export const exactly = (milliseconds: number): Ratio => ratio(BigInt(milliseconds));

/** What down time and the time it is set against give. */
export interface Downtime {
  readonly total: Ratio;
  readonly denominator: number;
  readonly runs: readonly (Run & { readonly counted: Ratio; readonly within: readonly TimeSpan[] })[];
  readonly figures: Figures;
}

const least = (a: Ratio, b: Ratio): Ratio => (compare(a, b) > 0 ? b : a);

/** Steps 3 to 9 for one site: the down time of a period under the words of a clause, which may not be those of the promise. */
export const downtimeOf = (frame: Frame, terms: OutageTerms = frame.terms.outage, sifted: Sifted = sift(frame)): Downtime => {
  const time = denominatorOf(frame, sifted.windows, subtract);
  const denominator = totalOf(time);
  const { runs, dropped } = runsOf(frame, sifted, terms);
  const counted = runs.flatMap((run) => {
    const within = common(run.parts, time);
    const length = countedIn(run, time, terms);
    if (within.length === 0) return [];
    const exact = totalOf(within);
    const share = terms.weighed && exact > 0 ? over(weigh(shareLevels(frame, run.outages, within)), exactly(exact)) : WHOLE;
    return [{ ...run, within, length, counted: times(exactly(length), share) }];
  });
  const total = least(counted.reduce((n, r) => plus(n, r.counted), ZERO), exactly(denominator));
  const inside = <T extends TimeSpan>(list: readonly T[]): readonly T[] => list.filter((s) => s.from < frame.period.to && (s.to > frame.period.from || s.from >= frame.period.from));
  const shown: readonly CountedRun[] = counted.map((r) => ({
    from: r.within[0]?.from ?? r.from, to: r.within[r.within.length - 1]?.to ?? r.to, counted: r.length, incidents: [...new Set(r.outages.map((b) => b.outage.incident))],
  }));
  return {
    total, denominator, runs: counted,
    figures: {
      uptime: denominator === 0 ? WHOLE : complement(over(total, exactly(denominator))), downtime: total, denominator, counted: shown,
      dropped: inside([...sifted.dropped, ...dropped]), excluded: inside(sifted.excluded),
    },
  };
};

/** All resources added up: their down time over the time they were there. */
const composite = (frame: Frame): Figures | null => {
  const sites = resourcesOf(frame.site).map((resource) => ({ services: frame.site.services.filter((s) => s.resources.includes(resource)), resource }));
  const parts = (sites.length === 0 ? [frame.site] : sites).map((site) => downtimeOf({ ...frame, site }));
  const denominator = parts.reduce((n, p) => n + p.denominator, 0);
  const total = parts.reduce((n, p) => plus(n, p.total), ZERO);
  if (denominator === 0) return null;
  return {
    uptime: complement(over(total, exactly(denominator))), downtime: total, denominator,
    counted: parts.flatMap((p) => p.figures.counted), dropped: parts.flatMap((p) => p.figures.dropped), excluded: parts.flatMap((p) => p.figures.excluded),
  };
};

const samplesOf = (frame: Frame): readonly { readonly at: number; readonly good: bigint; readonly total: bigint }[] => {
  const { period, site, facts } = frame;
  return facts.samples.filter((s) => s.at >= period.from && s.at < period.to && (s.service === null || site.services.some((x) => x.id === s.service)) && (s.resource === null || site.resource === null || s.resource === site.resource.id));
};

const share = (part: number, whole: number): Ratio => ratio(BigInt(part), BigInt(whole));

/** The share of failed requests in each slot that was sampled. */
const sampled = (frame: Frame): readonly { readonly slot: TimeSpan; readonly rate: Ratio | null }[] => {
  const size = frame.terms.metric.slot;
  const bySlot = new Map<number, { good: bigint; total: bigint }>();
  for (const s of samplesOf(frame)) {
    const from = frame.period.from + Math.floor((s.at - frame.period.from) / size) * size;
    const before = bySlot.get(from) ?? { good: 0n, total: 0n };
    bySlot.set(from, { good: before.good + s.good, total: before.total + s.total });
  }
  return [...bySlot].map(([from, { good, total }]) => ({ slot: { from, to: from + size }, rate: total === 0n ? null : ratio(total - good, total) }));
};

/** What both metrics of slots are made of: the slots with requests counted, and the levels of the records elsewhere. */
const slotted = (frame: Frame): { readonly sifted: Sifted; readonly time: readonly TimeSpan[]; readonly known: ReturnType<typeof sampled>; readonly levels: readonly Level[]; readonly leftOut: number } => {
  const sifted = sift(frame);
  const known = sampled(frame);
  const time = denominatorOf(frame, sifted.windows, subtract);
  const levels = errorLevels(frame, sifted, subtract(time, known.map((k) => k.slot)));
  const leftOut = frame.terms.metric.empty === 'left-out' ? known.filter((k) => k.rate === null).length : 0;
  return { sifted, time, known, levels, leftOut };
};

const aligned = (frame: Frame, at: number): boolean => (at - frame.period.from) % frame.terms.metric.slot === 0;

const countedLevels = (levels: readonly Level[], sifted: Sifted): readonly CountedRun[] =>
  levels.map((l) => ({ from: l.from, to: l.to, counted: lengthOf(l), incidents: [...new Set(sifted.kept.filter((b) => b.at.from < l.to && b.at.to > l.from).map((b) => b.outage.incident))] }));

/** One minus the mean of the error rates of all slots; a slot without requests has rate 0 unless it is left out. */
const errorRate = (frame: Frame): Figures | null => {
  const { sifted, time, known, levels, leftOut } = slotted(frame);
  const size = frame.terms.metric.slot;
  const slots = minus(over(exactly(totalOf(time)), exactly(size)), exactly(leftOut));
  if (compare(slots, ZERO) <= 0) return null;
  if (levels.some((l) => (!aligned(frame, l.from) || !aligned(frame, l.to)) && compare(l.share, ZERO) > 0)) frame.note('even-requests-assumed', frame.promise.id);
  const failed = plus(known.reduce((n, k) => plus(n, k.rate ?? ZERO), ZERO), over(weigh(levels), exactly(size)));
  return { uptime: complement(over(failed, slots)), downtime: null, denominator: totalOf(time), counted: countedLevels(levels, sifted), dropped: sifted.dropped, excluded: sifted.excluded };
};

/** The share of slots that were up. */
const slots = (frame: Frame): Figures | null => {
  const { sifted, time, known, levels, leftOut } = slotted(frame);
  const { slot: size, partial, downWhen } = frame.terms.metric;
  const count = minus(over(exactly(totalOf(time)), exactly(size)), exactly(leftOut));
  if (compare(count, ZERO) <= 0) return null;
  const first = (at: number): number => frame.period.from + Math.floor((at - frame.period.from) / size) * size;
  const bySlot = new Map<number, Ratio>(known.map((k) => [k.slot.from, k.rate ?? ZERO]));
  for (const level of levels)
    for (let from = first(level.from); from < level.to; from += size) {
      const inside = { from: Math.max(from, level.from), to: Math.min(from + size, level.to) };
      bySlot.set(from, plus(bySlot.get(from) ?? ZERO, times(level.share, share(lengthOf(inside), size))));
    }
  const bound = downWhen?.errorRate ?? null;
  const down = [...bySlot.values()].map((rate): Ratio => {
    if (bound !== null) { const side = compare(rate, bound.bound); return side > 0 || (side === 0 && !bound.strict) ? WHOLE : ZERO; }
    if (compare(rate, WHOLE) >= 0) return WHOLE;
    return partial === 'share' ? rate : partial === 'down' && compare(rate, ZERO) > 0 ? WHOLE : ZERO;
  });
  const total = down.reduce(plus, ZERO);
  return { uptime: complement(over(total, count)), downtime: times(total, exactly(size)), denominator: totalOf(time), counted: countedLevels(levels, sifted), dropped: sifted.dropped, excluded: sifted.excluded };
};

const successRatio = (frame: Frame): Figures | null => {
  const list = samplesOf(frame);
  const total = list.reduce((n, s) => n + s.total, 0n);
  if (total === 0n) { frame.note('no-samples', frame.promise.id); return null; }
  return { uptime: ratio(list.reduce((n, s) => n + s.good, 0n), total), downtime: null, denominator: null, counted: [], dropped: [], excluded: [] };
};

/** The figure of a period under the metric of the promise; null when the facts do not let it be measured. */
export const figuresOf = (frame: Frame): Figures | null => {
  switch (frame.terms.metric.kind) {
    case 'downtime':
    case 'activity': return onlyReported(frame) ? reportedOf(frame) : downtimeOf(frame).figures;
    case 'resource-minutes': return composite(frame);
    case 'error-rate': return errorRate(frame);
    case 'slots': return slots(frame);
    case 'success-ratio': return successRatio(frame);
    case 'reported-uptime': return reportedOf(frame);
  }
};
