import type { Reported, ReportedMeasurement } from '../../model/reported.js';
import { formatDay } from '../../values/day.js';
import { formatDuration } from '../../values/duration.js';
import { formatInstant } from '../../values/instant.js';
import { decimalText, over, ratio, showRatio, times, toDecimal } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import type { TimeSpan } from '../../values/timeSpan.js';
import { plainAmount } from '../amounts.js';
import { measuredWords } from '../messages/measured/index.js';
import type { Words } from '../messages/words.js';
import type { Json } from './value.js';

const HUNDRED = ratio(100n);

/** A length in milliseconds as a duration of hours, minutes and seconds. */
export const lengthText = (milliseconds: Ratio): string => {
  const text = formatDuration({ years: 0, months: 0, days: 0, businessDays: 0, seconds: over(milliseconds, ratio(1000n)) });
  return text === 'P0D' ? 'PT0S' : text;
};

const whole = (milliseconds: number): string => lengthText(ratio(BigInt(milliseconds)));

/** An instant with the offset that the contract's clocks show at it. */
export const instantText = (m: ReportedMeasurement, at: number): string => formatInstant(at, m.offsetAt(at));

/** An exact figure as a percentage: six places, half up. */
export const percentText = (share: Ratio): string => toDecimal(times(share, HUNDRED), 6);

const percent = (r: Ratio | null): Json => (r === null ? null : decimalText(r).endsWith('…') ? toDecimal(r, 6) : decimalText(r));

const span = (m: ReportedMeasurement, s: TimeSpan): { readonly from: string; readonly to: string } => ({ from: instantText(m, s.from), to: instantText(m, s.to) });

const measuredOf = (m: ReportedMeasurement): Json => {
  const f = m.figures;
  return f === null ? null : {
    uptimePercent: percentText(f.uptime), exact: showRatio(f.uptime), downtime: f.downtime === null ? null : lengthText(f.downtime),
    denominator: f.denominator === null ? null : whole(f.denominator),
    counted: f.counted.map((c) => ({ ...span(m, c), duration: whole(c.counted), incidents: c.incidents })),
    dropped: f.dropped.map((d) => ({ id: d.id, ...span(m, d), reason: d.reason })),
    excluded: f.excluded.map((e) => ({ id: e.id, ...span(m, e), exclusion: e.exclusion })),
  };
};

const creditOf = (c: ReportedMeasurement['credits'][number], v: Reported): Json => {
  const amount = (sum: bigint | null): Json => (sum === null ? null : plainAmount(sum, v.matter.digits));
  const day = (d: number | null): Json => (d === null ? null : formatDay(d));
  return {
    ...(c.id === null ? {} : { id: c.id }),
    kind: c.kind, tier: c.tier, percent: percent(c.percent), ...(c.serviceTime === null ? {} : { serviceTime: formatDuration(c.serviceTime) }),
    basis: { amount: amount(c.basis.amount), from: c.basis.from }, computed: amount(c.computed), due: amount(c.due), payable: amount(c.payable), currency: v.matter.currency,
    form: c.form, formTerms: { ...c.formTerms }, claim: { state: c.claim.state, opens: day(c.claim.opens), closes: day(c.claim.closes) },
    readings: c.readings.map((r) => ({ id: r.id, percent: percent(r.percent), due: amount(r.due), ...(r.serviceTime === null ? {} : { serviceTime: formatDuration(r.serviceTime) }) })), review: c.review, exclusiveRemedy: c.exclusive, role: c.role,
    working: c.working.map((l) => ({ name: l.name, value: l.value })),
  };
};

/** A measurement without its credit: what a verdict beside others shows of it. */
export const measurementOf = (m: ReportedMeasurement, v: Reported): { readonly [key: string]: Json } => {
  const [first, ...others] = m.credits;
  return {
    id: m.id, kind: m.kind, resource: m.resource, period: { ...span(m, m.period), over: m.period.over }, measured: measuredOf(m),
    target: m.target === null ? null : decimalText(m.target), result: m.result,
    credit: first === undefined ? null : others.length === 0 ? creditOf(first, v) : m.credits.map((c) => creditOf(c, v)), incidents: m.incidents,
  };
};

/** The document of several verdicts that were measured together: each credit stands once, outside of them. */
export const togetherOf = (verdicts: readonly Reported[]): { readonly [key: string]: Json } => {
  const [first] = verdicts;
  const sums = first?.together ?? null;
  if (first === undefined || sums === null) return {};
  const amount = (sum: bigint | null): Json => plainAmount(sum, first.matter.digits);
  return {
    measurements: first.measurements.map((m) => measurementOf(m, first)),
    amounts: {
      currency: first.matter.currency, award: amount(sums.award), range: { low: amount(sums.low), high: amount(sums.high) },
      streams: { credits: { base: amount(sums.credits.base), range: { low: amount(sums.credits.low), high: amount(sums.credits.high) } } },
    },
  };
};

/** What the measurements warn of, each thing once. */
export const measuredWarningsOf = (v: Reported, words: Words): readonly Json[] => {
  const seen = new Set<string>();
  return v.measurements.flatMap((m) => m.notes).flatMap((n): readonly Json[] => {
    const key = `${n.code}|${n.about}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ code: n.code, about: n.about, line: null, message: measuredWords[words.language].note[n.code](n.about) }];
  });
};
