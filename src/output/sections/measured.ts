import type { ReportedMeasurement } from '../../model/reported.js';
import { formatDay } from '../../values/day.js';
import type { Duration } from '../../values/duration.js';
import { decimalText, toDecimal } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import { instantText, percentText } from '../json/measured.js';
import { grouped } from '../amounts.js';
import { measuredWords } from '../messages/measured/index.js';
import type { MeasuredWords } from '../messages/measured/words.js';
import { wordIn } from '../messages/words.js';
import { amount } from './context.js';
import type { Page } from './context.js';
import { columns, heading, paragraph } from '../blocks.js';
import type { Section } from '../blocks.js';
import type { Cell, Column } from './grid.js';

const COLUMNS: readonly Column[] = [{ most: 20, least: 16 }, { most: 34, least: 30 }, { most: 38, least: 20 }];

/** Time of service in the words of a language. */
export const timeText = (words: MeasuredWords, { years, months, days, businessDays, seconds }: Duration): string => {
  const whole = Number(seconds.num / seconds.den);
  return words.length({ years, months, days, businessDays, hours: Math.floor(whole / 3600), minutes: Math.floor((whole % 3600) / 60), seconds: whole % 60 });
};

const exact = (r: Ratio): string => { const text = decimalText(r); return text.endsWith('…') ? toDecimal(r, 6) : text; };

/** How a credit is given, and what may be done with it; nothing where none is due. */
const formText = (words: MeasuredWords, comma: string, c: ReportedMeasurement['credits'][number]): readonly string[] => {
  const { sameProductOnly, transferable, expiresAt } = c.formTerms;
  const parts = [
    ...(c.form === null ? [] : [wordIn(words.form, c.form)]), ...(sameProductOnly === true ? [words.formTerms.sameProductOnly] : []), ...(transferable === false ? [words.formTerms.notTransferable] : []),
    ...(expiresAt === null ? [] : [words.formTerms.expires(expiresAt)]),
  ];
  return parts.length === 0 || c.payable === 0n ? [] : [parts.join(comma)];
};

const creditText = (page: Page, c: ReportedMeasurement['credits'][number]): readonly string[] => {
  const words = measuredWords[page.words.language];
  const { currency } = page.verdict.matter;
  const money = (sum: bigint): string => `${amount(page, sum)} ${currency}`;
  const basis = c.basis.amount === null ? null : money(c.basis.amount);
  const first = c.serviceTime !== null ? words.serviceTime(timeText(words, c.serviceTime)) : c.payable === null ? words.creditUnknown : words.credit(money(c.payable), c.percent === null ? null : grouped(exact(c.percent), page.words.language), basis);
  const day = (d: number | null): string | null => (d === null ? null : formatDay(d));
  return [
    first, ...(c.due !== null && c.payable !== null && c.due > c.payable ? [words.notPayable(money(c.due))] : []), words.claim[c.claim.state](day(c.claim.opens), day(c.claim.closes)),
    ...formText(words, page.words.comma, c), ...c.readings.map((r) => words.reading(wordIn(words.readings, r.id), r.serviceTime !== null ? words.serviceTime(timeText(words, r.serviceTime)) : r.due === null ? words.creditUnknown : money(r.due))), ...c.review.map((r) => words.review[r]),
  ];
};

const row = (page: Page, m: ReportedMeasurement): readonly Cell[] => {
  const words = measuredWords[page.words.language];
  const paint = { 'met': page.palette.good, 'breached': page.palette.bad, 'unknown': page.palette.warn, 'not-measurable': page.palette.faint }[m.result];
  const day = (at: number): string => instantText(m, at).slice(0, 10);
  const figure = m.figures === null ? words.noFigure : words.figure(grouped(percentText(m.figures.uptime), page.words.language), m.target === null ? null : grouped(exact(m.target), page.words.language));
  return [
    { text: m.resource === null ? m.id : `${m.id} (${m.resource})` },
    { text: [words.period(day(m.period.from), day(m.period.to - 1), m.period.over), figure] },
    { text: [words.result[m.result], ...m.credits.flatMap((c) => creditText(page, c))], paint },
  ];
};

/** Every measurement: period, figure against the promise, credit and claim. */
export const measurements = (page: Page): Section =>
  columns([{ head: [{ text: measuredWords[page.words.language].heading, paint: page.palette.strong }], rows: page.verdict.measurements.map((m) => row(page, m)) }], COLUMNS);

/** What the measurements have to say beside their figures, each thing once. */
export const measuredNotes = (page: Page): Section => {
  const words = measuredWords[page.words.language];
  const said = [...new Set(page.verdict.measurements.flatMap((m) => m.notes.map((n) => words.note[n.code](n.about))))].flatMap((text) => paragraph(text, page.palette.warn));
  return said.length === 0 || page.verdict.warnings.length > 0 ? said : [...heading(page.words.heading.warnings, page.palette.strong), ...said];
};
