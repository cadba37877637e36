import { decimalText, ratio, toDecimal } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import type { MeasuringWords } from '../messages/measuring/words.js';

const [DAY, HOUR, MINUTE] = [86_400_000n, 3_600_000n, 60_000n];

/** A length of milliseconds as a reader of the language says it; `days` says whether days are told apart from hours. */
export const lengthText = (words: MeasuringWords, milliseconds: Ratio, days = false): string => {
  const whole = milliseconds.num / milliseconds.den;
  const d = days ? whole / DAY : 0n;
  const rest = whole - d * DAY;
  const seconds = ratio(milliseconds.num - (whole - (rest % MINUTE)) * milliseconds.den, milliseconds.den * 1000n);
  const text = decimalText(seconds);
  return words.length(Number(d), Number(rest / HOUR), Number((rest % HOUR) / MINUTE), seconds.num === 0n ? null : text.endsWith('…') ? toDecimal(seconds, 3) : text);
};
