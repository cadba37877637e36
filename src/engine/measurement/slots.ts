import { WHOLE, ZERO, compare, complement, minus, over, plus, ratio, times } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import { common, lengthOf, subtract, totalOf, union } from '../../values/timeSpan.js';
import type { TimeSpan } from '../../values/timeSpan.js';
import type { CountedRun, DroppedRun, Figures } from '../../model/measured/measurement.js';
import { errorLevels, weigh } from './levels.js';
import type { Level } from './levels.js';
import { parted, sift, sourceOf } from './runs.js';
import type { Sifted } from './sifted.js';
import { serviceTime } from './hours.js';
import { denominatorOf, thereOf } from './site.js';
import type { Frame } from './site.js';

const exactly = (milliseconds: number): Ratio => ratio(BigInt(milliseconds));
const share = (part: number, whole: number): Ratio => ratio(BigInt(part), BigInt(whole));

const samplesOf = (frame: Frame): readonly { readonly at: number; readonly good: bigint; readonly total: bigint }[] => {
  const { period, site, facts } = frame;
  return facts.samples.filter((s) => s.at >= period.from && s.at < period.to && (s.service === null || site.services.some((x) => x.id === s.service)) && (s.resource === null || site.resource === null || s.resource === site.resource.id));
};

/** The time that is left out for requests that were counted: hours for which nothing was promised, and exclusions, save where an outage that is not excluded lies under them. */
const leftOutOf = (frame: Frame, sifted: Sifted): readonly TimeSpan[] =>
  union([...sifted.windows, ...sifted.parts, ...subtract(sifted.excluded, sifted.kept.map((b) => b.at)), ...subtract([frame.period], serviceTime(frame, frame.period))]);

/** Slots are laid from the start of the period. */
const slotAt = (frame: Frame, at: number): number => { const size = frame.terms.metric.slot; return frame.period.from + Math.floor((at - frame.period.from) / size) * size; };

/** The share of failed requests in each slot that was sampled, without what is excluded of it; null where there were none. */
const sampled = (frame: Frame, gone: readonly TimeSpan[]): ReadonlyMap<number, Ratio | null> => {
  const size = frame.terms.metric.slot;
  const bySlot = new Map<number, { good: bigint; total: bigint }>();
  for (const s of samplesOf(frame)) {
    const before = bySlot.get(slotAt(frame, s.at)) ?? { good: 0n, total: 0n };
    bySlot.set(slotAt(frame, s.at), { good: before.good + s.good, total: before.total + s.total });
  }
  return new Map([...bySlot].map(([from, { good, total }]) => {
    const kept = size - totalOf(common(gone, [{ from, to: from + size }]));
    return [from, total === 0n || kept === 0 ? null : times(ratio(total - good, total), share(kept, size))];
  }));
};

/** What both metrics of slots are made of: the slots with requests counted, the levels of the records elsewhere, and how many slots there are. */
interface Slotted {
  readonly sifted: Sifted;
  readonly time: readonly TimeSpan[];
  readonly known: ReadonlyMap<number, Ratio | null>;
  readonly elsewhere: readonly TimeSpan[];
  readonly count: (levels: readonly TimeSpan[]) => Ratio;
}

const slotsTouched = (frame: Frame, list: readonly TimeSpan[]): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const s of list) for (let from = slotAt(frame, s.from); from < s.to; from += frame.terms.metric.slot) found.add(from);
  return found;
};

const slotted = (frame: Frame): Slotted => {
  const sifted = sift(frame);
  const size = frame.terms.metric.slot;
  const time = denominatorOf(frame, sifted.planned);
  const known = sampled(frame, leftOutOf(frame, sifted));
  const sampledTime = [...known.keys()].map((from) => ({ from, to: from + size }));
  const busy = [...known].filter(([from, rate]) => rate !== null && totalOf(common(time, [{ from, to: from + size }])) > 0).map(([from]) => from);
  return {
    sifted, time, known, elsewhere: thereOf(frame, subtract(time, sampledTime)),
    // where requests were counted, a slot of which the record says nothing had none
    count: (levels) => (frame.terms.metric.empty === 'up' || known.size === 0 ? over(exactly(totalOf(time)), exactly(size)) : exactly(new Set([...busy, ...slotsTouched(frame, levels)]).size)),
  };
};

const noteUneven = (frame: Frame, levels: readonly Level[]): void => {
  const aligned = (at: number): boolean => (at - frame.period.from) % frame.terms.metric.slot === 0;
  if (levels.some((l) => (!aligned(l.from) || !aligned(l.to)) && compare(l.share, ZERO) > 0)) frame.note('even-requests-assumed', frame.promise.id);
};

const under = (sifted: Sifted, s: TimeSpan): ReturnType<typeof sourceOf> => sourceOf(sifted.kept.filter((b) => b.at.from < s.to && b.at.to > s.from));

/** One minus the mean of the error rates of all slots; a slot without requests has rate 0 unless it is left out. */
export const errorRate = (frame: Frame): Figures | null => {
  const { sifted, time, known, elsewhere, count } = slotted(frame);
  const levels = errorLevels(frame, sifted, elsewhere);
  const slots = count(levels);
  if (compare(slots, ZERO) <= 0) return null;
  noteUneven(frame, levels);
  const failed = plus([...known.values()].reduce<Ratio>((n, rate) => plus(n, rate ?? ZERO), ZERO), over(weigh(levels), exactly(frame.terms.metric.slot)));
  const counted = levels.map((l): CountedRun => ({ from: l.from, to: l.to, counted: lengthOf(l), ...under(sifted, l) }));
  return { uptime: complement(over(failed, slots)), downtime: null, denominator: totalOf(time), counted, dropped: sifted.dropped, excluded: sifted.excluded };
};

/** Time that is down by other words than a share of errors. */
const downElsewhere = (frame: Frame, sifted: Sifted, elsewhere: readonly TimeSpan[], dropped: DroppedRun[]): readonly TimeSpan[] => {
  const { downWhen } = frame.terms.metric;
  if (downWhen !== null && downWhen.affectedShare === null && downWhen.impact === null) return [];
  const { down, not } = parted(frame, sifted.kept, downWhen === null ? null : { ...downWhen, errorRate: null });
  if (downWhen === null || downWhen.errorRate === null) for (const b of not) { frame.note('degraded-not-counted', b.outage.id); dropped.push({ ...b.at, id: b.outage.id, reason: 'degraded' }); }
  return common(subtract(down.map((b) => b.at), [...sifted.windows, ...sifted.parts]), elsewhere);
};

/** The share of slots that were up. A slot partly down is what the clause says of it, or what its share of errors makes of it. */
export const slots = (frame: Frame): Figures | null => {
  const { sifted, time, known, elsewhere, count } = slotted(frame);
  const { slot: size, partial, downWhen } = frame.terms.metric;
  const bound = downWhen?.errorRate ?? null;
  const dropped: DroppedRun[] = [];
  const levels = bound === null ? [] : errorLevels(frame, sifted, elsewhere);
  const gone = downElsewhere(frame, sifted, elsewhere, dropped);
  const slotCount = count([...levels, ...gone]);
  if (compare(slotCount, ZERO) <= 0) return null;
  noteUneven(frame, levels);
  const exceeds = (rate: Ratio): boolean => { const side = compare(rate, bound?.bound ?? WHOLE); return side > 0 || (side === 0 && bound?.strict !== true); };
  const within = (from: number): TimeSpan => ({ from, to: from + size });
  const rateIn = (from: number): Ratio => levels.reduce((n, l) => plus(n, times(l.share, share(totalOf(common([l], [within(from)])), size))), ZERO);
  const downIn = (from: number): Ratio => {
    if (known.has(from)) return exceeds(known.get(from) ?? ZERO) ? WHOLE : ZERO;
    if (bound !== null && exceeds(rateIn(from))) return WHOLE;
    const part = share(totalOf(common(gone, [within(from)])), size);
    return partial === 'share' || compare(part, WHOLE) === 0 ? part : partial === 'down' && compare(part, ZERO) > 0 ? WHOLE : ZERO;
  };
  const down = [...new Set([...known.keys(), ...slotsTouched(frame, [...levels, ...gone])])].map((from) => ({ from, part: downIn(from) })).filter((s) => compare(s.part, ZERO) > 0);
  const total = down.reduce((n, s) => plus(n, s.part), ZERO);
  const countedOf = (s: TimeSpan): number => Number(down.filter((x) => x.from >= s.from && x.from < s.to).reduce((n, x) => n + (x.part.num * BigInt(size)) / x.part.den, 0n));
  const counted = union(down.map((s) => within(s.from))).map((s): CountedRun => ({ ...s, counted: countedOf(s), ...under(sifted, s) }));
  const uptime = complement(over(total, slotCount));
  return { uptime: compare(uptime, ZERO) < 0 ? minus(WHOLE, WHOLE) : uptime, downtime: times(total, exactly(size)), denominator: totalOf(time), counted, dropped: [...sifted.dropped, ...dropped], excluded: sifted.excluded };
};

/** Good requests of all over the period; those of excluded time are left out. */
export const successRatio = (frame: Frame): Figures | null => {
  const gone = leftOutOf(frame, sift(frame));
  const list = samplesOf(frame).filter((s) => !gone.some((g) => s.at >= g.from && s.at < g.to));
  const total = list.reduce((n, s) => n + s.total, 0n);
  if (total === 0n) { frame.note('no-samples', frame.promise.id); return null; }
  return { uptime: ratio(list.reduce((n, s) => n + s.good, 0n), total), downtime: null, denominator: null, counted: [], dropped: [], excluded: sift({ ...frame, note: () => undefined }).excluded };
};
