import { common, inAtLeast, lengthOf, subtract, totalOf, union } from '../../values/timeSpan.js';
import type { TimeSpan } from '../../values/timeSpan.js';
import { ZERO, WHOLE, compare } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import type { EventAt, OutageFacts } from '../../model/measured/facts.js';
import type { DroppedRun, ExcludedRun } from '../../model/measured/measurement.js';
import type { OutageTerms } from '../../model/measured/terms.js';
import { excludedBy, excludedParts, plannedPart, plannedWindows } from './exclusions.js';
import { shareLevels } from './levels.js';
import type { Bounded, Sifted } from './sifted.js';
import { boundsOf, closed, concerns, option, resourcesOf } from './site.js';
import type { Frame } from './site.js';

/** One stretch without service: several outages that overlap or touch. `parts` is what is left of it after partial exclusions. */
export interface Run extends TimeSpan {
  readonly outages: readonly Bounded[];
  readonly parts: readonly TimeSpan[];
}

/** The records and the outages that stretches come from. */
export const sourceOf = (list: readonly Bounded[]): { readonly incidents: readonly string[]; readonly outages: readonly string[] } => ({
  incidents: [...new Set(list.map((b) => b.outage.incident))], outages: [...new Set(list.map((b) => b.outage.id))],
});

/** Whether the clause lets the records of one side decide, and an outage stands in those of another only. */
const ofOtherSide = (frame: Frame, outage: OutageFacts): boolean => frame.terms.recordsDecide !== null && outage.source !== null && outage.source !== frame.terms.recordsDecide;

/** Whether a stretch lies before the term of every service it is about, or after the end of a contract that is over. */
const outsideTerm = (frame: Frame, at: TimeSpan): boolean => {
  const terms = frame.site.services.map((s) => closed(s.term));
  return terms.length > 0 && terms.every((t) => at.to <= t.from || (frame.facts.ended && at.from >= t.to));
};

/** Steps 1 and 2 of the order of operations, and the windows that step 5 subtracts. */
export const sift = (frame: Frame): Sifted => {
  const [kept, planned]: [Bounded[], { outage: OutageFacts; window: TimeSpan }[]] = [[], []];
  const [excluded, dropped, parts]: [ExcludedRun[], DroppedRun[], ExcludedRun[]] = [[], [], []];
  for (const outage of frame.facts.outages) {
    if (!concerns(outage, frame.site) || frame.without.has(outage.id)) continue;
    if (ofOtherSide(frame, outage)) { frame.note('records-of-other-side', outage.id); if (!frame.pick(`records:${outage.id}`, [false, true])) { dropped.push({ id: outage.id, from: outage.from[0] ?? 0, to: outage.to?.[0] ?? outage.from[0] ?? 0, reason: 'other-records' }); continue; } }
    if (outage.serviceAssumed) frame.note('several-services', outage.id);
    const at = boundsOf(frame, outage);
    const start = outage.from[0] ?? outage.to?.[0] ?? frame.period.from;
    if (at === undefined || (outage.endOpen && lengthOf(at) === 0)) {
      frame.note(outage.to === null ? 'open-outage-without-as-of' : 'end-of-outage-unknown', outage.id);
      dropped.push({ id: outage.id, from: start, to: start, reason: 'end-unknown' });
      continue;
    }
    const { asOf } = frame.facts;
    if (outsideTerm(frame, at)) frame.note('outside-term', outage.id);
    if (asOf !== null && (outage.to?.some((to) => to > asOf) ?? at.from > asOf)) frame.note('after-as-of', outage.id);
    if (asOf !== null && start >= asOf) {
      dropped.push({ ...at, id: outage.id, reason: 'after-as-of' });
      continue;
    }
    if (lengthOf(at) === 0) {
      frame.note('zero-length-outage-ignored', outage.id);
      dropped.push({ ...at, id: outage.id, reason: 'zero-length' });
      continue;
    }
    const window = plannedPart(frame, outage, at);
    const by = excludedBy(frame, outage, window);
    if (by !== undefined) {
      const until = by.cause === 'planned-maintenance' && window !== undefined ? window.to : at.to;
      excluded.push({ id: outage.id, exclusion: by.id, from: at.from, to: until });
      if (until < at.to) kept.push({ outage, at: { from: until, to: at.to } });
      continue;
    }
    if (window !== undefined) planned.push({ outage, window });
    parts.push(...excludedParts(frame, outage));
    kept.push({ outage, at });
  }
  const windows = plannedWindows(frame, planned);
  const work = new Set(frame.terms.excludes.filter((e) => e.cause === 'planned-maintenance').map((e) => e.id));
  return { kept, windows, parts, excluded: [...excluded, ...windows, ...parts], planned: [...windows, ...[...excluded, ...parts].filter((e) => work.has(e.exclusion))], dropped };
};

/** Whether an outage is down time by the clause's words; without any, only a total one is. */
const isDown = (frame: Frame, { outage }: Bounded, when = frame.terms.metric.downWhen): boolean => {
  const rate = option(frame.pick, `error-rate:${outage.id}`, outage.errorRate);
  if (when === null) return (rate === undefined ? !outage.degraded : compare(rate, WHOLE) === 0) && !(outage.impact === 'minor' || outage.impact === 'none');
  const errors = (at: { bound: Ratio; strict: boolean }): boolean => { const side = compare(rate ?? (outage.degraded ? ZERO : WHOLE), at.bound); return side > 0 || (side === 0 && !at.strict); };
  return (when.errorRate !== null && errors(when.errorRate)) ||
    (when.affectedShare !== null && compare(option(frame.pick, `share:${outage.id}`, outage.affectedShare) ?? WHOLE, when.affectedShare) > 0) ||
    (when.impact !== null && outage.impact !== null && when.impact.includes(outage.impact));
};

/** While outages none of which affects enough overlap, they may do so together: at least the highest share is affected, at most all of them. */
const downTogether = (frame: Frame, list: readonly Bounded[], bound: Ratio): readonly Bounded[] => {
  const beyond = shareLevels(frame, list, union(list.map((b) => b.at))).filter((l) => compare(l.share, bound) > 0);
  return list.flatMap(({ outage, at }) => common([at], beyond).map((s) => ({ outage, at: s })));
};

/** The outages that are down time by the words of the clause, each by itself or while several overlap; and what is left of the others. */
export const parted = (frame: Frame, list: readonly Bounded[], when = frame.terms.metric.downWhen): { readonly down: readonly Bounded[]; readonly not: readonly Bounded[] } => {
  const alone = list.filter((b) => isDown(frame, b, when));
  const others = list.filter((b) => !alone.includes(b));
  const joint = when === null || when.affectedShare === null || others.length < 2 ? [] : downTogether(frame, others, when.affectedShare);
  return { down: [...alone, ...joint], not: others.flatMap(({ outage, at }) => subtract([at], joint.filter((j) => j.outage === outage).map((j) => j.at)).map((s) => ({ outage, at: s }))) };
};

/** Several outages as runs: overlapping and touching ones are one. */
const joined = (list: readonly Bounded[], stretches: readonly TimeSpan[]): readonly Run[] =>
  stretches.map((s) => ({ ...s, outages: list.filter((b) => b.at.from <= s.to && b.at.to >= s.from && (b.at.from < s.to && b.at.to > s.from)), parts: [s] }));

/** When the site as a whole was down: where several resources stand behind it, only while enough of them were. */
const downOf = (frame: Frame, list: readonly Bounded[]): readonly TimeSpan[] => {
  const resources = resourcesOf(frame.site);
  if (frame.site.resource !== null || resources.length === 0) return union(list.map((b) => b.at));
  const onAll = list.filter((b) => b.outage.resources === null).map((b) => b.at);
  const downTimes = new Map(resources.map((r) => [r.id, union([...onAll, ...list.filter((b) => b.outage.resources?.includes(r.id) === true).map((b) => b.at)])]));
  const { zonesAtLeast } = frame.terms;
  if (zonesAtLeast === null) return union([...onAll, ...inAtLeast([...downTimes.values()], resources.length)]);
  const zones = new Map<string, (readonly TimeSpan[])[]>();
  for (const r of resources) { const zone = r.attributes.get('zone')?.[0] ?? r.id; zones.set(zone, [...(zones.get(zone) ?? []), downTimes.get(r.id) ?? []]); }
  return union([...onAll, ...inAtLeast([...zones.values()].map((sets) => inAtLeast(sets, sets.length)), zonesAtLeast)]);
};

const eventOf = (frame: Frame, outage: OutageFacts): EventAt => (frame.terms.countsFrom === 'detection' ? outage.detectedAt : outage.reportedAt);

/** Step 4: a run begins with the earliest report or detection in it. Without any it counts only where that is supposed. */
const shifted = (frame: Frame, run: Run, dropped: DroppedRun[]): readonly Run[] => {
  if (frame.terms.countsFrom === 'failure') return [run];
  const told = run.outages.flatMap((b) => { const at = eventOf(frame, b.outage); return typeof at === 'number' ? [at] : []; });
  const notices = frame.terms.countsFrom === 'customer-report' ? (frame.facts.acts ?? []).filter((a) => a.kind === 'outage-report' && a.at >= run.from && a.at < run.to).map((a) => a.at) : [];
  const known = [...told, ...notices];
  const ids = run.outages.map((b) => b.outage.id).join(', ');
  if (known.length === 0) {
    frame.note('start-not-known', ids);
    if (frame.pick(`counts:${ids}`, [false, true])) return [run];
    dropped.push({ id: ids, from: run.from, to: run.to, reason: 'not-known' });
    return [];
  }
  const from = Math.max(run.from, Math.min(...known));
  if (from < run.to) return [{ ...run, from, parts: [{ from, to: run.to }] }];
  dropped.push({ id: ids, from: run.from, to: run.to, reason: 'told-after-end' });
  return [];
};

/** Whether a run is long enough to count, on its exact length. */
export const longEnough = (length: number, terms: OutageTerms): boolean => (terms.strict ? length > terms.least : length >= terms.least);

/** Steps 3 to 6: the runs that count, before they are clipped, and what was dropped on the way. */
export const runsOf = (frame: Frame, sifted: Sifted, terms: OutageTerms): { readonly runs: readonly Run[]; readonly dropped: readonly DroppedRun[] } => {
  const dropped: DroppedRun[] = [];
  const { down, not } = parted(frame, sifted.kept);
  for (const b of not) { frame.note('degraded-not-counted', b.outage.id); dropped.push({ ...b.at, id: b.outage.id, reason: 'degraded' }); }
  const begun = joined(down, downOf(frame, down)).flatMap((run) => shifted(frame, run, dropped));
  const cut = begun.flatMap((run) => subtract([run], sifted.windows).map((s) => ({ ...s, outages: run.outages.filter((b) => b.at.from < s.to && b.at.to > s.from), parts: subtract([s], sifted.parts) })));
  const runs = cut.filter((run) => {
    const length = totalOf(run.parts);
    if (length === 0) return false;
    if (longEnough(length, terms)) return true;
    dropped.push({ from: run.from, to: run.to, id: run.outages.map((b) => b.outage.id).join(', '), reason: 'below-minimum' });
    return false;
  });
  return { runs, dropped };
};

const MINUTE = 60_000;

/** Steps 7 and 8: the length of a run within a stretch of time, rounded as the clause says. */
export const countedIn = (run: Run, time: readonly TimeSpan[], terms: OutageTerms): number => {
  const length = totalOf(common(run.parts, time));
  switch (terms.rounding) {
    case 'none': return length;
    case 'up-to-minute': return Math.ceil(length / MINUTE) * MINUTE;
    case 'down-to-minute': return Math.floor(length / MINUTE) * MINUTE;
  }
};
