import type { Figures, Measurement } from '../../model/measured/measurement.js';
import { ratio, showRatio, toDecimal, decimalText, times } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import { twoDigits } from '../../values/day.js';
import type { TimeSpan } from '../../values/timeSpan.js';
import { grouped } from '../amounts.js';
import { instantText } from '../json/measured.js';
import { measuredWords } from '../messages/measured/index.js';
import { measuringWords } from '../messages/measuring/index.js';
import type { MeasuringWords } from '../messages/measuring/words.js';
import { paragraph, INDENT } from '../sections/grid.js';
import { CELLS, MARKS, cellsOf, narrow } from './bar.js';
import type { Mark } from './bar.js';
import { lengthText } from './lengthText.js';
import { creditLines } from './measuringCredits.js';
import type { Telling } from './telling.js';

const MINUTE = 60_000n;

const at = (m: Measurement, instant: number): string => instantText(m, instant).slice(0, 19).replace('T', ' ').replace(/:00$/, '');

/** A stretch of time: the second day is left out where it is the first. */
const spanText = (m: Measurement, s: TimeSpan): string => {
  const [from, to] = [at(m, s.from), at(m, s.to)];
  return `${from} – ${from.slice(0, 10) === to.slice(0, 10) ? to.slice(11) : to}`;
};

const offsetText = (m: Measurement): string => instantText(m, m.period.from).slice(19).replace(/^\.\d+/, '').replace('Z', 'UTC');

/** A time of the day as clocks show it. */
const clockText = (milliseconds: number): string => { const minutes = Math.round(milliseconds / 60_000); return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`; };

const termsLines = (words: MeasuringWords, m: Measurement): readonly string[] => {
  const { metric, outage, countsFrom, hours } = m.terms;
  return [
    words.shareCounted[m.kind] ?? words.metric[metric.kind], ...(countsFrom === 'failure' ? [] : [words.countsFrom[countsFrom]]), ...(outage.least === 0 ? [] : [words.least(lengthText(words, ratio(BigInt(outage.least))), outage.strict)]),
    ...(outage.rounding === 'none' ? [] : [words.rounding[outage.rounding]]), ...(outage.weighed ? [words.weighed] : []), ...(hours === null ? [] : [words.hours(hours.map((h) => ({ from: clockText(h.from), to: clockText(h.to), days: h.business ? 'business' as const : h.days, zone: h.zone })))]),
  ];
};

/** Every stretch the records speak of, in order of time, with what became of it. */
const stretches = (words: MeasuringWords, m: Measurement, f: Figures): readonly { readonly at: number; readonly text: string; readonly mark: Mark }[] =>
  [
    ...f.counted.map((c) => ({ at: c.from, mark: 'counted' as const, text: words.counted(spanText(m, c), lengthText(words, ratio(BigInt(c.counted)))) })),
    ...f.excluded.map((e) => ({ at: e.from, mark: 'excluded' as const, text: words.excluded(e.id, spanText(m, e), e.exclusion) })),
    ...f.dropped.map((d) => ({ at: d.from, mark: 'dropped' as const, text: words.dropped[d.reason](d.id, spanText(m, d)) })),
  ].sort((a, b) => a.at - b.at);

const barLines = (t: Telling, words: MeasuringWords, m: Measurement): readonly string[] => {
  const cells = cellsOf(m);
  const paint: Readonly<Record<Mark, (text: string) => string>> = { counted: t.palette.bad, excluded: t.palette.warn, dropped: t.palette.faint, ahead: t.palette.faint, up: t.palette.good };
  const runs = cells.reduce<{ mark: Mark; length: number }[]>((list, mark) => { const last = list[list.length - 1]; if (last?.mark === mark) last.length += 1; else list.push({ mark, length: 1 }); return list; }, []);
  const shown = (['counted', 'excluded', 'dropped', 'up', 'ahead'] as const).filter((mark) => cells.includes(mark));
  const [from, to] = [at(m, m.period.from).slice(0, 10), at(m, m.period.to - 1).slice(0, 10)];
  const margin = INDENT.repeat(3);
  return [
    `${margin}[${runs.map((r) => paint[r.mark](MARKS[r.mark].repeat(r.length))).join('')}]`,
    `${margin} ${from}${' '.repeat(Math.max(1, CELLS - from.length - to.length))}${to}`,
    ...narrow(shown.map((mark) => `${mark === 'ahead' ? '" "' : MARKS[mark]} ${words.legend[mark]}`).join('   '), 2, t.palette.faint),
  ];
};

const HUNDRED = ratio(100n);

const figureLines = (t: Telling, words: MeasuringWords, m: Measurement, f: Figures): readonly string[] => {
  const percent = grouped(toDecimal(times(f.uptime, HUNDRED), 6), t.words.language);
  const minutes = (milliseconds: Ratio): string => { const text = decimalText(ratio(milliseconds.num, milliseconds.den * MINUTE)); return words.minutes(grouped(text.endsWith('…') ? toDecimal(ratio(milliseconds.num, milliseconds.den * MINUTE), 6) : text, t.words.language)); };
  const against = f.denominator === null ? null : ratio(BigInt(f.denominator));
  const whole = words.denominator[m.terms.denominator];
  const how = m.terms.hours === null ? whole : words.inHours(whole);
  return [
    ...(f.downtime === null ? [] : narrow(words.down(lengthText(words, f.downtime)), 2)), ...(against === null ? [] : narrow(words.against(lengthText(words, against, true), how), 2)),
    ...narrow(f.downtime === null || against === null ? words.upExact(words.share[m.kind] ?? words.available, f.uptime.den === 1n ? null : showRatio(f.uptime), percent) : words.up(minutes(f.downtime), minutes(against), showRatio(f.uptime), percent), 2, t.palette.strong),
  ];
};

const measurementLines = (t: Telling, m: Measurement): readonly string[] => {
  const words = measuringWords[t.words.language];
  const result = measuredWords[t.words.language].result[m.result];
  const f = m.figures;
  const length = lengthText(words, ratio(BigInt(m.period.to - m.period.from)), true);
  const told = f === null ? [] : stretches(words, m, f);
  const target = m.target === null ? null : decimalText(m.target);
  return [
    ...narrow(words.title(m.id, m.resource, at(m, m.period.from), at(m, m.period.to), length, offsetText(m)), 1, t.palette.strong),
    ...termsLines(words, m).flatMap((line) => narrow(line, 2, t.palette.faint)),
    ...(told.length === 0 ? narrow(words.none, 2) : told.flatMap((s) => narrow(`${MARKS[s.mark]} ${s.text}`, 2, s.mark === 'counted' ? undefined : t.palette.faint))),
    ...(f === null ? narrow(words.noFigure, 2) : figureLines(t, words, m, f)),
    ...narrow(target === null ? words.noTarget : words.promised(grouped(target, t.words.language), m.terms.targetStrict, result), 2),
    ...m.credits.flatMap((c) => creditLines(t, m, c)),
    ...barLines(t, words, m),
  ];
};

/** The sum of every measurement, line by line, each with its period as a bar. */
export const measuringLines = (t: Telling): readonly string[] => {
  const list = t.verdict.measurements;
  return list.length === 0 ? [] : [...paragraph(measuringWords[t.words.language].heading, t.palette.strong), ...list.flatMap((m) => measurementLines(t, m))];
};
