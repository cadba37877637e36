import type { Stated } from '../../model/fact.js';
import type { EndingLevel } from '../../model/measured/facts.js';
import type { Measurement } from '../../model/measured/measurement.js';
import { compare } from '../../values/ratio.js';
import { moved } from './clock.js';

/** Whether a period counts: its level was missed. */
const missed = (e: EndingLevel, m: Measurement): boolean => (e.below === null ? m.result === 'breached' : m.figures !== null && m.result !== 'not-measurable' && compare(m.figures.uptime, e.below) < 0);

/** Whether a period may count or not, as what is open is answered. */
const open = (m: Measurement): boolean => m.results.length > 1;

/** Whether so many of these periods lie in one stretch. */
const often = (e: EndingLevel, list: readonly Measurement[]): boolean => {
  const inTime = [...list].sort((a, b) => a.period.from - b.period.from);
  return inTime.some((first, i) => {
    const last = inTime[i + e.times - 1];
    return last !== undefined && (e.within === null || last.period.to <= moved(first.offsetAt, first.period.from, e.within));
  });
};

/** Whether a promise was missed often enough to end the contract, for one resource at least. Nothing where the records show too few periods: others may not be on record. */
export const endingStated = (e: EndingLevel, all: readonly Measurement[], place: Stated['place']): Stated | undefined => {
  const own = all.filter((m) => m.id === e.commitment);
  const sites = [...new Set(own.map((m) => m.resource))].map((r) => own.filter((m) => m.resource === r));
  const base = sites.some((list) => often(e, list.filter((m) => missed(e, m))));
  if (base && sites.some((list) => often(e, list.filter((m) => missed(e, m) && !open(m))))) return { state: 'is', value: true, place };
  return sites.some((list) => often(e, list.filter((m) => missed(e, m) || open(m)))) ? { state: 'open', values: [true, false], likely: base, place } : undefined;
};
