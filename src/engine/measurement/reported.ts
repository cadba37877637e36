import { addDays } from '../../values/day.js';
import { WHOLE, ZERO, compare, complement, minus, over, percent, plus, ratio, times } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import { lengthOf } from '../../values/timeSpan.js';
import type { ReportFacts } from '../../model/measured/facts.js';
import type { Figures } from '../../model/measured/measurement.js';
import { midnight } from './clock.js';
import type { Frame } from './site.js';
import { concerns } from './site.js';

const exactly = (n: number): Ratio => ratio(BigInt(n));

/** The reports that speak of a site and a period. */
export const reportsOf = (frame: Frame): readonly ReportFacts[] =>
  frame.facts.reports.filter((r) => r.from < frame.period.to && r.to > frame.period.from && (r.service === null || frame.site.services.some((s) => s.id === r.service)) && (r.resource === null || frame.site.resource === null || r.resource === frame.site.resource.id));

const downtimeIn = (frame: Frame, report: ReportFacts): Ratio | null => {
  if (report.days !== null) {
    const inside = report.days.filter(({ day }) => midnight(frame.facts.offsetAt, day) < frame.period.to && midnight(frame.facts.offsetAt, addDays(day, 1)) > frame.period.from);
    return inside.reduce((n, d) => plus(n, exactly(d.downtime)), ZERO);
  }
  return report.downtime === null ? null : exactly(report.downtime);
};

/** The share of down time in what a report covers. A percentage is as exact as its last digit; both ends are looked at. */
const shareDown = (frame: Frame, report: ReportFacts): Ratio | null => {
  const length = report.monitored ?? Math.max(1, Math.min(report.to, frame.period.to) - Math.max(report.from, frame.period.from));
  const down = downtimeIn(frame, report);
  if (down !== null) return over(down, exactly(length));
  if (report.uptime === null) return null;
  frame.note('aggregate-measurement', frame.promise.id);
  const { percent: printed, half } = report.uptime;
  const highest = minus(plus(printed, half), over(half, ratio(1_000_000n)));
  const bounds: readonly [Ratio, Ratio, Ratio] = [printed, minus(printed, half), compare(highest, ratio(100n)) > 0 ? ratio(100n) : highest];
  return complement(percent(frame.pick(`reported:${report.from}`, bounds)));
};

/** The figure of a monitoring tool or a party, as reported. */
export const reportedOf = (frame: Frame): Figures | null => {
  const [report] = reportsOf(frame);
  const share = report === undefined ? null : shareDown(frame, report);
  if (report === undefined || share === null) return null;
  const denominator = report.monitored ?? lengthOf(frame.period);
  const known = report.uptime === null || report.days !== null || report.downtime !== null;
  return { uptime: compare(share, WHOLE) > 0 ? ZERO : complement(share), downtime: known ? times(share, exactly(denominator)) : null, denominator, counted: [], dropped: [], excluded: [] };
};

const FROM_TIMES: readonly string[] = ['downtime', 'activity'];

/** Whether only a report speaks of a site and a period, with no outage on record: the report then stands for the figure. */
export const onlyReported = (frame: Frame): boolean => FROM_TIMES.includes(frame.terms.metric.kind) && reportsOf(frame).length > 0 && !frame.facts.outages.some((o) => concerns(o, frame.site));

/** Whether a report of the period says something else than what was measured; digits left out of a printed figure are no difference. */
export const reportDiffers = (frame: Frame, figures: Figures): boolean => {
  if (frame.terms.metric.kind === 'reported-uptime' || onlyReported(frame)) return false;
  return reportsOf(frame).some((report) => {
    const down = downtimeIn(frame, report);
    if (down !== null) return figures.downtime !== null && compare(down, figures.downtime) !== 0;
    if (report.uptime === null) return false;
    const [percentage, { percent: printed, half }] = [times(figures.uptime, ratio(100n)), report.uptime];
    return compare(percentage, minus(printed, half)) < 0 || compare(percentage, plus(printed, half)) >= 0;
  });
};
