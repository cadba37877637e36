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

/** How much of the time a report is of lies in the period, and how much does not. */
const coveredBy = (frame: Frame, report: ReportFacts): { readonly inside: number; readonly outside: number } => {
  const inside = lengthOf({ from: Math.max(report.from, frame.period.from), to: Math.min(report.to, frame.period.to) });
  return { inside, outside: report.to - report.from - inside };
};

/** Down time of which nobody says when it was, in a report of more than the period: at least what cannot lie outside it, at most all; the least first. */
const shareOf = (frame: Frame, report: ReportFacts, down: Ratio): Ratio => {
  const { inside, outside } = coveredBy(frame, report);
  if (outside === 0) return down;
  frame.note('report-of-other-time', frame.promise.id);
  const rest = minus(down, exactly(outside));
  const [least, most] = [compare(rest, ZERO) < 0 ? ZERO : rest, compare(down, exactly(inside)) > 0 ? exactly(inside) : down];
  return compare(least, most) === 0 ? least : frame.pick(`reported:${report.from}:within`, [least, most]);
};

/** The time a report is of within the period. */
const monitoredIn = (frame: Frame, report: ReportFacts): number | null => {
  const { inside, outside } = coveredBy(frame, report);
  return report.monitored === null || outside === 0 ? report.monitored : Math.round((report.monitored / (inside + outside)) * inside);
};

const downtimeIn = (frame: Frame, report: ReportFacts): Ratio | null => {
  if (report.days !== null) {
    const inside = report.days.filter(({ day }) => midnight(frame.facts.offsetAt, day) < frame.period.to && midnight(frame.facts.offsetAt, addDays(day, 1)) > frame.period.from);
    return inside.reduce((n, d) => plus(n, exactly(d.downtime)), ZERO);
  }
  return report.downtime === null ? null : shareOf(frame, report, exactly(report.downtime));
};

/** The share of down time in the time a report is of; what it does not cover of the period counts as up. A percentage is as exact as its last digit; both ends are looked at. */
const shareDown = (frame: Frame, report: ReportFacts): Ratio | null => {
  const period = Math.max(1, lengthOf(frame.period));
  const down = downtimeIn(frame, report);
  if (down !== null) return over(down, exactly(monitoredIn(frame, report) ?? period));
  if (report.uptime === null) return null;
  frame.note('aggregate-measurement', frame.promise.id);
  const { percent: printed, half } = report.uptime;
  const highest = minus(plus(printed, half), over(half, ratio(1_000_000n)));
  const bounds: readonly [Ratio, Ratio, Ratio] = [printed, minus(printed, half), compare(highest, ratio(100n)) > 0 ? ratio(100n) : highest];
  const share = complement(percent(frame.pick(`reported:${report.from}`, bounds)));
  const { inside, outside } = coveredBy(frame, report);
  if (outside > 0) return over(shareOf(frame, report, times(share, exactly(inside + outside))), exactly(period));
  return report.monitored === null ? times(share, over(exactly(inside), exactly(period))) : share;
};

interface Told {
  readonly down: Ratio;
  readonly of: number;
  readonly inTime: boolean;
}

const toldBy = (frame: Frame, report: ReportFacts): Told | null => {
  const share = shareDown(frame, report);
  return share === null ? null : { down: compare(share, WHOLE) > 0 ? WHOLE : share, of: monitoredIn(frame, report) ?? lengthOf(frame.period), inTime: report.days !== null || report.downtime !== null };
};

/** Reports of stretches that follow each other, each in time, are one report. */
const oneAfterAnother = (frame: Frame, list: readonly ReportFacts[]): Told | null => {
  const inOrder = [...list].sort((a, b) => a.from - b.from);
  const parts = inOrder.map((r) => ({ from: r.from, down: downtimeIn(frame, r), monitored: monitoredIn(frame, r) }));
  if (parts.some((p) => p.down === null) || inOrder.some((r, i) => i > 0 && r.from < (inOrder[i - 1] as ReportFacts).to)) return null;
  const of = parts.every((p) => p.monitored !== null) ? parts.reduce((n, p) => n + (p.monitored ?? 0), 0) : lengthOf(frame.period);
  const down = over(parts.reduce((n, p) => plus(n, p.down ?? ZERO), ZERO), exactly(Math.max(1, of)));
  return { down: compare(down, WHOLE) > 0 ? WHOLE : down, of, inTime: true };
};

/**
 * The figure of a monitoring tool or a party, as reported. Where the clause lets the records of one side decide, theirs count; of several for the same time the
 * one with the least down time is the base, and the others are looked at too.
 */
export const reportedOf = (frame: Frame): Figures | null => {
  const all = reportsOf(frame);
  const deciding = all.filter((r) => frame.terms.recordsDecide !== null && r.source === frame.terms.recordsDecide);
  const list = deciding.length > 0 ? deciding : all;
  const together = list.length > 1 ? oneAfterAnother(frame, list) : null;
  const told = together !== null ? [together] : list.flatMap((r) => toldBy(frame, r) ?? []).sort((a, b) => compare(a.down, b.down));
  const [first, ...others] = told;
  if (first === undefined) return null;
  if (others.some((t) => compare(t.down, first.down) !== 0)) frame.note('report-differs', frame.promise.id);
  const { down, of, inTime } = others.length === 0 ? first : frame.pick('reports', [first, ...others]);
  return { uptime: complement(down), downtime: inTime ? times(down, exactly(of)) : null, denominator: of, counted: [], dropped: [], excluded: [] };
};

const FROM_TIMES: readonly string[] = ['downtime', 'activity'];

/** Whether only a report speaks of a site and a period, with no outage on record: the report then stands for the figure. */
export const onlyReported = (frame: Frame): boolean => FROM_TIMES.includes(frame.terms.metric.kind) && reportsOf(frame).length > 0 && !frame.facts.outages.some((o) => concerns(o, frame.site));

/** Whether a report of the period says something else than what was measured; digits left out of a printed figure are no difference. */
export const reportDiffers = (frame: Frame, figures: Figures): boolean => {
  if (frame.terms.metric.kind === 'reported-uptime' || onlyReported(frame)) return false;
  return reportsOf(frame).some((report) => {
    if (report.days === null && coveredBy(frame, report).outside > 0) return false;
    const down = downtimeIn(frame, report);
    if (down !== null) return figures.downtime !== null && compare(down, figures.downtime) !== 0;
    if (report.uptime === null) return false;
    const [percentage, { percent: printed, half }] = [times(figures.uptime, ratio(100n)), report.uptime];
    return compare(percentage, minus(printed, half)) < 0 || compare(percentage, plus(printed, half)) >= 0;
  });
};
