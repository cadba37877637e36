import { WHOLE, ZERO, compare, complement, over, plus, ratio, times } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import { common, lengthOf, totalOf } from '../../values/timeSpan.js';
import type { TimeSpan } from '../../values/timeSpan.js';
import type { CountedRun, Figures } from '../../model/measured/measurement.js';
import type { OutageTerms } from '../../model/measured/terms.js';
import { shareLevels, weigh } from './levels.js';
import { countedIn, runsOf, sift, sourceOf } from './runs.js';
import type { Run } from './runs.js';
import type { Sifted } from './sifted.js';
import { onlyReported, reportedOf } from './reported.js';
import { denominatorOf, thereOf, resourcesOf } from './site.js';
import type { Frame, Site } from './site.js';
import { errorRate, slots, successRatio } from './slots.js';

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
  const against = denominatorOf(frame, sifted.planned);
  const denominator = totalOf(against);
  const time = thereOf(frame, against);
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
    from: r.within[0]?.from ?? r.from, to: r.within[r.within.length - 1]?.to ?? r.to, counted: r.length, ...sourceOf(r.outages),
  }));
  return {
    total, denominator, runs: counted,
    figures: {
      uptime: denominator === 0 ? WHOLE : complement(over(total, exactly(denominator))), downtime: total, denominator, counted: shown,
      dropped: inside([...sifted.dropped, ...dropped]), excluded: inside(sifted.excluded),
    },
  };
};

/** Each resource of a site by itself; the site where it has none. */
export const apart = (site: Site): readonly Site[] => {
  const sites = resourcesOf(site).map((resource) => ({ services: site.services.filter((s) => s.resources.includes(resource)), resource }));
  return sites.length === 0 ? [site] : sites;
};

/**
 * The down time that a formula of a credit counts, run by run, whatever the metric: the slots that were down, each resource by itself, or what a report says;
 * where the figure is a rate, the outages on record that were total. Null where the promise is not about time.
 */
export const countedDown = (frame: Frame, own: OutageTerms | null, figures: Figures): Downtime | null => {
  const { metric, outage } = frame.terms;
  if (frame.promise.kind === 'durability' || frame.promise.kind === 'support-response') return null;
  const denominator = figures.denominator ?? lengthOf(frame.period);
  const told = (runs: Downtime['runs']): Downtime => ({ total: figures.downtime ?? times(complement(figures.uptime), exactly(denominator)), denominator, runs, figures });
  if (own === null && (metric.kind === 'reported-uptime' || onlyReported(frame))) return told([]);
  if (own === null && metric.kind === 'slots') {
    const { kept } = sift({ ...frame, note: () => undefined });
    return told(figures.counted.map(({ from, to, counted }) => ({ from, to, parts: [{ from, to }], within: [{ from, to }], counted: exactly(counted), outages: kept.filter((b) => b.at.from < to && b.at.to > from) })));
  }
  if (metric.kind !== 'resource-minutes') return downtimeOf(frame, own ?? outage);
  const parts = apart(frame.site).map((site) => downtimeOf({ ...frame, site }, own ?? outage));
  return { total: parts.reduce((n, p) => plus(n, p.total), ZERO), denominator: parts.reduce((n, p) => n + p.denominator, 0), runs: parts.flatMap((p) => p.runs), figures };
};

/** All resources added up: their down time over the time they were there. */
const composite = (frame: Frame): Figures | null => {
  const parts = apart(frame.site).map((site) => downtimeOf({ ...frame, site }));
  const denominator = parts.reduce((n, p) => n + p.denominator, 0);
  const total = parts.reduce((n, p) => plus(n, p.total), ZERO);
  if (denominator === 0) return null;
  return {
    uptime: complement(over(total, exactly(denominator))), downtime: total, denominator,
    counted: parts.flatMap((p) => p.figures.counted), dropped: parts.flatMap((p) => p.figures.dropped), excluded: parts.flatMap((p) => p.figures.excluded),
  };
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
