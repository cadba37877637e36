import type { Summary } from '../../model/summary.js';
import { formatAmount } from '../../values/money.js';
import { inNameOrder, percentile } from '../../values/tally.js';
import type { Tally } from '../../values/tally.js';
import { grouped } from '../amounts.js';
import type { Json } from '../json/value.js';
import type { BatchWords } from '../messages/batch/words.js';
import type { Words } from '../messages/words.js';
import { wordIn } from '../messages/words.js';
import { safe } from '../safe.js';
import { width } from '../sections/width.js';

/** The hundredths that are shown. */
const POINTS = [50, 90, 99, 100] as const;

const pointsOf = (tally: Tally, digits: number): readonly (readonly [number, string | null])[] =>
  POINTS.map((p) => { const value = percentile(tally, p); return [p, value === null ? null : formatAmount(value, digits)] as const; });

/** The summary for a machine. */
export const summaryDocument = (s: Summary): Json => ({
  schema: 'liability/summary@1',
  records: s.records, scored: s.scored, rejected: s.rejected, superseded: s.superseded,
  outcomes: Object.fromEntries(inNameOrder(s.outcomes)),
  currencies: Object.fromEntries([...s.currencies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, { digits, claimed, award }]) => [currency, {
    records: award.count, claimed: formatAmount(claimed.sum, digits), award: formatAmount(award.sum, digits),
    percentiles: Object.fromEntries(pointsOf(award, digits).map(([p, value]) => [`p${p}`, value])),
    largest: award.largest.map((l) => ({ id: l.name, index: l.index, award: formatAmount(l.value, digits) })),
  }])),
  rejects: Object.fromEntries(inNameOrder(s.reasons)),
});

type Row = readonly [name: string, value: string];

const lines = (heading: string, rows: readonly Row[]): readonly string[] => {
  if (rows.length === 0) return [];
  const [left, right] = [Math.max(...rows.map(([name]) => width(name))), Math.max(...rows.map(([, value]) => width(value)))];
  return ['', `  ${heading}`, ...rows.map(([name, value]) => `    ${name}${' '.repeat(left - width(name))}   ${' '.repeat(right - width(value))}${value}`)];
};

/** The summary for people, in a language. */
export const summaryText = (s: Summary, words: Words, said: BatchWords): string => {
  const { summary: w } = said;
  const figure = (count: number): string => grouped(`${count}`, words.language);
  const money = (sum: bigint, digits: number): string => grouped(formatAmount(sum, digits), words.language);
  const counts = (list: ReadonlyMap<string, number>, name: (key: string) => string): readonly Row[] => inNameOrder(list).map(([key, count]) => [name(key), figure(count)]);
  const sums = [...s.currencies].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([currency, { digits, claimed, award }]) => [
    ...lines(currency, [
      [w.count, figure(award.count)], [`${w.claimed}, ${w.sum}`, money(claimed.sum, digits)], [`${w.award}, ${w.sum}`, money(award.sum, digits)],
      ...pointsOf(award, digits).map(([p, value]): Row => [`${w.award}, p${p}`, value === null ? '' : grouped(value, words.language)]),
    ]),
    ...lines(`${w.largest}, ${currency}`, award.largest.map((l): Row => [safe(l.name), money(l.value, digits)])),
  ]);
  return [
    w.title, '',
    ...lines('', [[w.records, figure(s.records)], [w.scored, figure(s.scored)], [w.rejected, figure(s.rejected)], ...(s.superseded === 0 ? [] : [[w.superseded, figure(s.superseded)] as const])]).slice(2),
    ...lines(w.outcome, counts(s.outcomes, (key) => wordIn(words.outcome, key))),
    ...sums,
    ...(s.currencies.size === 0 ? [] : ['', `  ${said.threeDigits}`]),
    ...lines(w.reason, counts(s.reasons, (key) => key)),
    '',
  ].join('\n');
};
