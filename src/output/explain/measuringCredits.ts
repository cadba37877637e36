import type { CreditResult, Measurement } from '../../model/measured/measurement.js';
import { formatDay } from '../../values/day.js';
import { parseDuration } from '../../values/duration.js';
import { decimalText, over, parseRatio, plus, ratio, times, toDecimal } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import { grouped, spoken } from '../amounts.js';
import { measuredWords } from '../messages/measured/index.js';
import { measuringWords } from '../messages/measuring/index.js';
import type { Bound, CreditLine, MeasuringWords } from '../messages/measuring/words.js';
import { wordIn } from '../messages/words.js';
import { timeText } from '../sections/measured.js';
import { narrow } from './bar.js';
import { lengthText } from './lengthText.js';
import type { Telling } from './telling.js';

const LINES: readonly CreditLine[] = ['percent', 'multiple', 'minutes', 'ratio', 'hourlyRate', 'allowance', 'units', 'points', 'each'];
const BOUNDS: readonly Bound[] = ['below', 'atMost', 'above', 'atLeast', 'downMoreThan', 'downAtLeast', 'downLessThan', 'downAtMost'];
const HUNDRED = ratio(100n);

const plain = (r: Ratio): string => { const text = decimalText(r); return text.endsWith('…') ? toDecimal(r, 6) : text; };

/** A value of the working as a figure of the language; one that never ends is cut after six places. */
const figure = (t: Telling, value: string): string => {
  const cut = value.endsWith('…') ? value.replace(/(\.\d{6})\d*…$/, '$1…') : value;
  return /^-?\d+(\.\d+)?…?$/.test(cut) ? `${grouped(cut.replace('…', ''), t.words.language)}${cut.endsWith('…') ? '…' : ''}` : cut;
};

/** Down time as a clause writes it. */
const durationText = (words: MeasuringWords, written: string): string => { const d = parseDuration(written); return d === undefined ? written : lengthText(words, times(plus(d.seconds, ratio(BigInt(d.days) * 86_400n)), ratio(1000n))); };

/** A sum of money in the smallest unit, of any exactness. */
const priceText = (t: Telling, value: string): string => {
  const [digits, cut] = [t.verdict.matter.digits, value.endsWith('…')];
  const exact = parseRatio(value.replace('…', ''));
  if (exact === undefined) return value;
  const price = over(exact, ratio(10n ** BigInt(digits)));
  const text = decimalText(price);
  return `${grouped(cut || text.endsWith('…') ? toDecimal(price, 6) : toDecimal(price, Math.max(digits, text.split('.')[1]?.length ?? 0)), t.words.language)}${cut ? '…' : ''} ${t.verdict.matter.currency}`;
};

const PRICES: readonly CreditLine[] = ['hourlyRate', 'each'];

const bandLine = (t: Telling, words: MeasuringWords, m: Measurement, c: CreditResult): readonly string[] => {
  if (c.kind !== 'tiers' || m.figures === null) return [];
  const up = grouped(toDecimal(times(m.figures.uptime, HUNDRED), 6), t.words.language);
  if (c.tier === null) return [words.noTier(up)];
  const bounds = BOUNDS.flatMap((b) => { const at = c.tier?.[b]; return at === undefined ? [] : [words.bound[b](b.startsWith('down') ? durationText(words, at) : grouped(at, t.words.language))]; });
  const gives = c.percent !== null ? `${grouped(plain(c.percent), t.words.language)} %` : c.serviceTime !== null ? timeText(measuredWords[t.words.language], c.serviceTime) : c.computed === null ? '' : money(t, c.computed);
  return [words.tier(up, bounds, gives)];
};

const money = (t: Telling, amount: bigint): string => `${spoken(amount, t.verdict.matter.digits, t.words.language) ?? t.words.label.noFigure} ${t.verdict.matter.currency}`;

/** A credit from its formula to what is payable: band or units, what it is of, caps, least sum, claim. */
export const creditLines = (t: Telling, m: Measurement, c: CreditResult): readonly string[] => {
  const words = measuringWords[t.words.language];
  const claims = measuredWords[t.words.language];
  const day = (d: number | null): string | null => (d === null ? null : formatDay(d));
  const known = c.working.flatMap((l) => { const name = LINES.find((n) => n === l.name); return name === undefined || (name === 'percent' && c.tier !== null) ? [] : [words.line[name](PRICES.includes(name) ? priceText(t, l.value) : figure(t, l.value))]; });
  const flat = c.working.some((l) => l.name === 'each') || (c.tier !== null && c.percent === null);
  const of = flat || (c.percent === null && c.basis.amount === null) ? [] : [c.basis.amount === null ? words.noBasis(c.basis.from) : words.basis(money(t, c.basis.amount), c.basis.from)];
  const cut = c.computed !== null && c.capped !== null && c.capped < c.computed;
  const small = c.capped !== null && c.due !== null && c.due < c.capped;
  const state = claims.claim[c.claim.state](day(c.claim.opens), day(c.claim.closes));
  return [
    ...narrow(words.credit(wordIn(words.kind, c.kind), c.id), 2),
    ...[
      ...bandLine(t, words, m, c), ...known, ...(c.serviceTime === null ? of : []),
      ...(c.serviceTime !== null ? [claims.serviceTime(timeText(measuredWords[t.words.language], c.serviceTime))] : c.computed === null ? [claims.creditUnknown] : [words.computed(money(t, c.computed))]),
      ...(cut && c.capped !== null ? [words.capped(money(t, c.capped))] : []), ...(small ? [words.belowMinimum] : []), ...(c.due === null || c.serviceTime !== null ? [] : [words.due(money(t, c.due))]),
      c.payable === null || c.serviceTime !== null ? state : words.payable(money(t, c.payable), state), ...c.readings.map((r) => claims.reading(wordIn(claims.readings, r.id), r.serviceTime !== null ? claims.serviceTime(timeText(claims, r.serviceTime)) : r.due === null ? claims.creditUnknown : money(t, r.due))),
    ].flatMap((line) => narrow(line, 3)),
  ];
};
