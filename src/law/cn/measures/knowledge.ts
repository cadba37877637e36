import type { AmountMeasure, Measure, Reading } from '../../../model/measure.js';
import type { Day } from '../../../values/day.js';
import type { Period } from '../../../values/period.js';
import { labelsOf } from '../../../model/subject.js';
import { civilCode } from '../civil-code/source.js';
import { endedByMeasureAt } from '../../questions/measures-taken.js';
import { reactionPeriod } from '../parameters.js';
import { partOfWindow } from './part-of-window.js';

/** Beyond any time in which something could still have been done. */
const NEVER = 1_000_000n;

/** Since when the provider knew: as stated, as found, else since the content was there. */
const knownSince = ({ matter, self }: Reading): Day | null => {
  const found = [...matter.determinations].flatMap(([key, s]) => (key.startsWith('provider-knowledge|') && (key.endsWith(`|${self.key}`) || !key.includes('|content:')) && s.state === 'is' && s.since !== undefined ? [s.since] : []));
  return found[0] ?? matter.contents?.get(self.id)?.knownSince ?? matter.days.event;
};

/** When something was done about it: the first measure on a notice of this content, else the end of it or the assessment. What comes back again and again is not ended by one measure. */
const actedOn = ({ matter, self }: Reading): Day | null => {
  const repeated = self.facts['repeated'];
  const measured = repeated?.state === 'is' && repeated.value === true ? [] : matter.subjects.notice.filter((n) => (n.links['content'] ?? []).includes(self.key)).flatMap((n) => endedByMeasureAt(n, matter)?.day ?? []);
  const days = [...measured, ...(matter.days.end === null ? [] : [matter.days.end])];
  return days.length === 0 ? null : Math.min(...days);
};

/** Days for which the provider knew and nothing was done. */
export const daysIdle: Measure<bigint> = {
  id: 'cn.days-idle', source: civilCode('1197'), asks: [], unit: 'number',
  compute: (reading) => {
    const [known, acted] = [knownSince(reading), actedOn(reading)];
    const days = known === null || acted === null ? NEVER : BigInt(Math.max(0, acted - known));
    return { value: days, working: days === NEVER ? [] : [{ name: 'days-idle', value: `${days}` }] };
  },
};

/** Days that the provider is given to act once it knows: as after a notice. */
export const daysToAct: Measure<bigint> = {
  id: 'cn.days-to-act', source: reactionPeriod.source, asks: [], unit: 'number', parameters: [reactionPeriod],
  compute: ({ figure }) => ({ value: BigInt(figure(reactionPeriod).days), working: [] }),
};

const since = (reading: Reading): Period | undefined => {
  const [from, to] = [knownSince(reading), actedOn(reading) ?? reading.matter.days.judgment];
  return from === null || to === null || to < from ? undefined : { from, to };
};

/** What of a loss came about since the provider knew: by dates, else in proportion of the days; costs of pursuit stay whole. */
export const lossSinceKnowledge: AmountMeasure = {
  id: 'cn.loss-since-knowledge', source: civilCode('1197'), asks: [],
  compute: (reading) => {
    const { matter, bound, head } = reading;
    if (bound === undefined) return { value: undefined, working: [] };
    if (labelsOf(bound, 'head').some((h) => ['investigation-cost', 'legal-fees', 'court-costs'].includes(h))) return { value: head(bound.id), working: [] };
    const [window, from] = [since(reading), matter.days.event];
    if (window === undefined) return { value: head(bound.id), working: [] };
    return partOfWindow(reading, bound, window, from === null ? undefined : { from, to: window.to });
  },
};
